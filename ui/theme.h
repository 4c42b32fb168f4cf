// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"

#include <QColor>
#include <QIcon>

class QPalette;

namespace labcast {

// What no palette has: the colours of a severity and of the chart, chosen for light or dark by the palette,
// and icons by their freedesktop name with Breeze behind the desktop's own theme.

struct SeverityColors
{
    QColor text; ///< on Base
    QColor fill; ///< of a frame
    QColor line; ///< around that frame
};

bool isDark(const QPalette &palette);
SeverityColors severityColors(Severity severity, const QPalette &palette);
QColor rowLineColor(const QPalette &palette);
QColor chartGridColor(const QPalette &palette);

/// One of eight line colours, safe for the colour-blind; `slot` beyond them starts again.
QColor chartLineColor(int slot, const QPalette &palette);
inline constexpr int chartLineColors = 8;

// px of an icon beside a text, and beside a sentence.
inline constexpr int smallIcon = 16;
inline constexpr int mediumIcon = 22;

QIcon themeIcon(QLatin1StringView name);
QIcon severityIcon(Severity severity);

/// `icon` as one flat colour, for selected rows where its own would not be seen.
QPixmap tintedPixmap(const QIcon &icon, int extent, qreal pixelRatio, const QColor &color);

/// `icon` for a list whose selected row has the highlight's colour behind it: flat there, as it is elsewhere.
QIcon iconForSelection(const QIcon &icon, int extent, qreal pixelRatio, const QPalette &palette);

/// Chooses the icon theme that can be seen on `palette`; again whenever the palette changes.
void useIconsFor(const QPalette &palette);

/// Called once, before the first widget. LABCAST_PALETTE=light|dark sets a Fusion palette of ours, for tests
/// and pictures where no desktop gives one.
void applyTheme();

/// The windows' icon; reading it takes too long to keep the first window waiting for it.
void useProgramIcon();

} // namespace labcast
