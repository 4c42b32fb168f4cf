// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecastbox.h"

#include "forecast.h"
#include "ui/formrows.h"
#include "ui/sectiontitle.h"
#include "ui/sessionwords.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Whole minutes where seconds would only pretend to be known.
qint64 rounded(qint64 seconds)
{
    return seconds < 120 ? seconds : (seconds + 30) / 60 * 60;
}

/// "12–14 min", or with both units where they differ.
QString rangeText(qint64 from, qint64 to)
{
    const QString first = formatDuration(from, QLocale());
    const QString last = formatDuration(to, QLocale());
    const QChar gap = QChar::Nbsp;
    const bool isOneUnit
        = first.count(gap) == 1 && last.count(gap) == 1 && first.section(gap, 1) == last.section(gap, 1);
    return (isOneUnit ? first.section(gap, 0, 0) : first) + (isOneUnit ? u"–"_s : u" – "_s) + last;
}

/// As a shell takes it.
QString quoted(const QString &word)
{
    static constexpr auto plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./=:,+@%"_L1;
    for (const QChar c : word) {
        if (!QString(plain).contains(c))
            return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
    }
    return word.isEmpty() ? u"''"_s : word;
}

} // namespace

ForecastBox::ForecastBox(QWidget *parent)
    : QWidget(parent)
    , m_time(new QLabel)
    , m_ground(remarkLabel())
    , m_details(new QPushButton(tr("E&xact Command")))
    , m_command(new QPlainTextEdit)
{
    setUpCommand();
    m_time->setObjectName(u"forecast"_s);
    m_ground->setObjectName(u"forecastGround"_s);
    m_ground->setWordWrap(true);
    QFont bold = m_time->font();
    bold.setWeight(QFont::DemiBold);
    m_time->setFont(bold);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new QLabel(tr("Transfer")));
    row->addWidget(m_time);
    row->addWidget(m_ground, 1);
    row->addWidget(m_details);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new SectionTitle(tr("Forecast")));
    layout->addLayout(row);
    layout->addWidget(m_command);
}

void ForecastBox::setUpCommand()
{
    m_details->setObjectName(u"details"_s);
    m_details->setCheckable(true);
    m_command->setObjectName(u"command"_s);
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setAccessibleName(tr("Exact command"));
    m_command->setFixedHeight(m_command->fontMetrics().lineSpacing() * 5 + 16);
    m_command->hide();
    connect(m_details, &QPushButton::toggled, m_command, &QWidget::setVisible);
}

void ForecastBox::showTransfer(qint64 size, std::optional<Bandwidth> limit, std::optional<Bandwidth> link)
{
    const Forecast forecast = forecastTransfer(size, limit, link);
    const QLocale locale;
    if (!forecast.quickest) {
        m_time->setText(QString::fromUtf16(noValue));
        m_ground->setText(size <= 0 ? tr("how large the image is, is not known")
                                    : tr("how fast the interface is, is not known"));
        return;
    }
    const QString from = formatDuration(rounded(*forecast.quickest), locale);
    const QString bytes = formatByteCount({size}, locale);
    const QString rate = formatBandwidth(forecast.fastest, locale);
    if (!forecast.slowest) {
        m_time->setText(tr("at least %1").arg(from));
        m_ground->setText(tr("%1 at the limit of %2; how fast the interface is, is not known").arg(bytes, rate));
        return;
    }
    const qint64 least = rounded(*forecast.quickest), most = rounded(*forecast.slowest);
    m_time->setText(least == most ? tr("about %1").arg(from) : rangeText(least, most));
    m_ground->setText(tr("%1 at up to %2").arg(bytes, rate));
}

void ForecastBox::showCommand(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command)
        words << quoted(word);
    const QString text = words.isEmpty() ? tr("Known once image and computers are chosen and the controller would "
                                              "take the deployment.")
                                         : words.join(u' ');
    if (m_command->toPlainText() != text)
        m_command->setPlainText(text);
}

} // namespace labcast
