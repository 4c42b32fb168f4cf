// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "outlinestyle.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStyle>

#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

struct Hues
{
    QRgb text;
    QRgb fill;
    QRgb line;
};

// In the order of Severity; Neutral frames take Base and Mid instead.
constexpr std::array<Hues, 5> lightHues {{{0x565c62, 0xffffff, 0xbdc1c5}, {0x1b6e3c, 0xeaf2ed, 0x82af94},
    {0x1a5f94, 0xeaf1f5, 0x81a7c4}, {0x8a4b00, 0xfdf4e0, 0xc8963e}, {0xb3202c, 0xf8ebec, 0xd5848b}}};
constexpr std::array<Hues, 5> darkHues {{{0xabb2b9, 0x1b1e20, 0x50565b}, {0x6fd093, 0x273730, 0x49805f},
    {0x76bdf0, 0x28343d, 0x4d7592}, {0xf3b455, 0x3a3120, 0x8f7233}, {0xff9490, 0x3b2f30, 0x985f5e}}};

// Okabe and Ito's hues, moved until every line has a contrast of 3:1 and any two can be told apart.
constexpr std::array<QRgb, chartLineColors> lightLines {
    0x0072b2, 0xd55e00, 0x009e73, 0x723361, 0x4894f0, 0x545107, 0x1e14c8, 0x6f747d};
constexpr std::array<QRgb, chartLineColors> darkLines {
    0x56b4e9, 0xda6727, 0x0c9155, 0xcfa6c1, 0xe3eef2, 0xe69f00, 0xa36ded, 0x757d83};

struct Token
{
    QPalette::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr std::array tokens {
    Token {QPalette::Window, 0xeff0f1, 0x2a2e32},
    Token {QPalette::WindowText, 0x232629, 0xeff0f1},
    Token {QPalette::Base, 0xffffff, 0x1b1e20},
    Token {QPalette::AlternateBase, 0xf7f8f9, 0x212528},
    Token {QPalette::Button, 0xfcfcfc, 0x353a3f},
    Token {QPalette::ButtonText, 0x232629, 0xeff0f1},
    Token {QPalette::Text, 0x232629, 0xeff0f1},
    Token {QPalette::ToolTipBase, 0xffffff, 0x353a3f},
    Token {QPalette::ToolTipText, 0x232629, 0xeff0f1},
    Token {QPalette::PlaceholderText, 0x565c62, 0xabb2b9},
    Token {QPalette::Highlight, 0x2a6ea3, 0x2c6c9e},
    Token {QPalette::HighlightedText, 0xffffff, 0xffffff},
    Token {QPalette::Link, 0x1a5f94, 0x76bdf0},
    Token {QPalette::Light, 0xffffff, 0x50565b},
    Token {QPalette::Midlight, 0xf7f8f9, 0x3f454a},
    Token {QPalette::Mid, 0xbdc1c5, 0x50565b},
    Token {QPalette::Dark, 0xaeb3b7, 0x1b1e20},
    Token {QPalette::Shadow, 0x7c8287, 0x101214},
};

QPalette ownPalette(bool dark)
{
    QPalette palette;
    for (const Token &token : tokens)
        palette.setColor(token.role, QColor::fromRgb(dark ? token.dark : token.light));
    const QColor disabled = QColor::fromRgb(dark ? 0x80878d : 0x7c8287);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
             QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, palette.color(QPalette::Mid));
    return palette;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

SeverityColors severityColors(Severity severity, const QPalette &palette)
{
    const Hues &hues = (isDark(palette) ? darkHues : lightHues)[size_t(severity)];
    if (severity == Severity::Neutral)
        return {palette.color(QPalette::Text), palette.color(QPalette::Base), palette.color(QPalette::Mid)};
    return {QColor::fromRgb(hues.text), QColor::fromRgb(hues.fill), QColor::fromRgb(hues.line)};
}

QColor rowLineColor(const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? 0x2d3236 : 0xe4e6e8);
}

QColor chartGridColor(const QPalette &palette)
{
    return QColor::fromRgb(isDark(palette) ? 0x32373b : 0xe2e4e6);
}

QColor chartLineColor(int slot, const QPalette &palette)
{
    const auto &lines = isDark(palette) ? darkLines : lightLines;
    return QColor::fromRgb(lines[size_t(slot % chartLineColors)]);
}

QIcon themeIcon(QLatin1StringView name)
{
    return QIcon::fromTheme(name);
}

QIcon severityIcon(Severity severity)
{
    static constexpr std::array names {
        "clock"_L1, "emblem-success"_L1, "emblem-information"_L1, "emblem-warning"_L1, "emblem-error"_L1};
    static constexpr std::array others {
        "chronometer"_L1, "dialog-ok-apply"_L1, "dialog-information"_L1, "dialog-warning"_L1, "dialog-error"_L1};
    return QIcon::fromTheme(names[size_t(severity)], QIcon::fromTheme(others[size_t(severity)]));
}

QPixmap tintedPixmap(const QIcon &icon, int extent, qreal pixelRatio, const QColor &color)
{
    QPixmap pixmap = icon.pixmap(QSize(extent, extent), pixelRatio);
    if (pixmap.isNull())
        return pixmap;
    // The same one for each painting: of every new pixmap in an icon Qt keeps another copy, up to 10 MiB of them.
    const QString key = u"labcast-tinted-%1-%2"_s.arg(pixmap.cacheKey()).arg(color.rgba());
    if (QPixmap tinted; QPixmapCache::find(key, &tinted))
        return tinted;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon iconForSelection(const QIcon &icon, int extent, qreal pixelRatio, const QPalette &palette)
{
    QIcon both(icon.pixmap(QSize(extent, extent), pixelRatio));
    both.addPixmap(
        tintedPixmap(icon, extent, pixelRatio, palette.color(QPalette::HighlightedText)), QIcon::Selected);
    return both;
}

void useIconsFor(const QPalette &palette)
{
    const QString breeze = isDark(palette) ? u"breeze-dark"_s : u"breeze"_s;
    QIcon::setFallbackThemeName(breeze);
    // Without a desktop there is no theme at all, and Qt then does not look into the fallback either.
    const QString theme = QIcon::themeName();
    if (theme.isEmpty() || theme == "hicolor"_L1 || theme.startsWith("breeze"_L1))
        QIcon::setThemeName(breeze);
}

void applyTheme()
{
    QStringList paths = QIcon::themeSearchPaths();
    if (const QString system = u"/usr/share/icons"_s; !paths.contains(system))
        QIcon::setThemeSearchPaths(paths << system);
    const QByteArray wanted = qgetenv("LABCAST_PALETTE");
    const bool hasOwnPalette = wanted == "light" || wanted == "dark";
    if (hasOwnPalette || QApplication::style()->name() == "fusion"_L1)
        QApplication::setStyle(new OutlineStyle);
    if (hasOwnPalette)
        QApplication::setPalette(ownPalette(wanted == "dark"));
    useIconsFor(QApplication::palette());
}

void useProgramIcon()
{
    QApplication::setWindowIcon(QIcon(u":/icons/labcast.svg"_s));
}

} // namespace labcast
