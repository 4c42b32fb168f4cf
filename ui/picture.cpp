// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include "app/remote/controllerclient.h"

#include <QCoreApplication>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <chrono>

namespace labcast {

using namespace std::chrono_literals;

Picture::Picture(ControllerClient &client, QWidget &window, const QString &file, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(file)
{
    connect(&client, &ControllerClient::sessionsReset, this, &Picture::look);
    connect(&client, &ControllerClient::sessionChanged, this,
        [this](const SessionInfo &session) { look({session}); });
}

void Picture::look(const QList<SessionInfo> &sessions)
{
    const bool isOver = std::ranges::all_of(
        sessions, [](SessionState state) { return isFinished(state); }, &SessionInfo::state);
    if (sessions.isEmpty() || !isOver || m_file.isEmpty())
        return;
    // What follows a session's end (the chart's history, the last layout) is in the picture too.
    QTimer::singleShot(500ms, this, &Picture::take);
}

void Picture::take()
{
    const bool isSaved = m_window.grab().save(m_file, "PNG");
    QCoreApplication::exit(isSaved ? 0 : 1);
}

} // namespace labcast
