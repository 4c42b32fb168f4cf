// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressprinter.h"

#include "app/remote/controllerclient.h"
#include "messagetext.h"

#include <QDateTime>
#include <QTextStream>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pauseMs = 1000;

} // namespace

ProgressPrinter::ProgressPrinter(ControllerClient &client, QObject *parent)
    : QObject(parent)
{
    connect(&client, &ControllerClient::sessionChanged, this, &ProgressPrinter::show);
    // The rate and the bytes are in the session itself; asking for it is simpler than keeping it up to date.
    connect(&client, &ControllerClient::sampled, this,
        [this, &client](qint64 timeMs, const QList<SessionSample> &samples) {
            if (timeMs - m_toldMs < pauseMs || samples.isEmpty())
                return;
            m_toldMs = timeMs;
            client.showSession(samples.first().session, [this](const Result<SessionInfo> &session) {
                if (session)
                    show(*session);
            });
        });
}

void ProgressPrinter::show(const SessionInfo &session)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QString line = messageText(session.sentence.headline, now);
    if (session.state == SessionState::Sending) {
        line += tr(" %1 of %2, %3")
                    .arg(formatByteCount({session.acknowledged}, QLocale()), formatByteCount({session.size}, QLocale()),
                        formatBandwidth(session.rate, QLocale()));
    }
    if (line != std::exchange(m_told, line))
        QTextStream(stdout) << line << Qt::endl;
}

} // namespace labcast
