// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture.h"

#include "app/remote/controllerclient.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <chrono>

namespace labcast {

using namespace std::chrono_literals;

namespace {

/// As labcastctl has it.
int exitCodeOf(SessionState outcome)
{
    if (outcome == SessionState::Completed)
        return 0;
    return outcome == SessionState::Partial ? 3 : 1;
}

} // namespace

Picture::Picture(ControllerClient &client, QWidget &window, const QString &file, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_file(file)
{
    connect(&client, &ControllerClient::sessionsReset, this, &Picture::look);
    connect(
        &client, &ControllerClient::sessionChanged, this, [this](const SessionInfo &session) { look({session}); });
}

void Picture::look(const QList<SessionInfo> &sessions)
{
    const bool isOver = std::ranges::all_of(
        sessions, [](SessionState state) { return isFinished(state); }, &SessionInfo::state);
    if (sessions.isEmpty() || !isOver || std::exchange(m_isTaken, true))
        return;
    // What follows a session's end (the chart's history, the last layout) is in the picture too.
    QTimer::singleShot(500ms, this, [this, code = exitCodeOf(sessions.last().state)] { take(code); });
}

void Picture::take(int exitCode)
{
    const bool isSaved = m_window.grab().save(m_file, "PNG");
    if (!isSaved)
        QTextStream(stderr) << tr("The picture %1 could not be written. Does its folder exist?").arg(m_file)
                            << Qt::endl;
    QCoreApplication::exit(isSaved ? exitCode : 1);
}

} // namespace labcast
