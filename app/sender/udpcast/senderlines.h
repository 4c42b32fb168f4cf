// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QStringList>

namespace labcast {

/// udp-sender's output as lines for people: as printed, but of the progress, which overwrites itself on a
/// terminal, only two a second and always the last before something else.
class SenderLines
{
public:
    /// `nowMs` is any clock that never goes back.
    QByteArrayList feed(const QByteArray &bytes, qint64 nowMs);

    /// The lines that are left when no more can come.
    QByteArrayList finish();

private:
    void take(const QByteArray &line, bool isProgress, qint64 nowMs, QByteArrayList &lines);

    QByteArray m_partial;
    QByteArray m_held; ///< progress that came too soon after the one before
    qint64 m_progressMs = -1'000'000;
};

/// A command as a shell would read it, for people to read and to try again.
QByteArray commandLine(const QString &program, const QStringList &arguments);

} // namespace labcast
