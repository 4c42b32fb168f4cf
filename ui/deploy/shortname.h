// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QGuiApplication>

namespace labcast {

/// A name within a sentence, elided in its middle where it would push the sentence off the page.
inline QString shortName(const QString &name)
{
    const QFontMetrics metrics(QGuiApplication::font());
    return metrics.elidedText(name, Qt::ElideMiddle, metrics.averageCharWidth() * 40);
}

} // namespace labcast
