// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionwords.h"

#include "theme.h"

#include <QCoreApplication>

#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

// In the order of SessionState.
constexpr std::array words {QT_TRANSLATE_NOOP("SessionState", "Queued"),
    QT_TRANSLATE_NOOP("SessionState", "Preparing"), QT_TRANSLATE_NOOP("SessionState", "Waiting"),
    QT_TRANSLATE_NOOP("SessionState", "Sending"), QT_TRANSLATE_NOOP("SessionState", "Stalled"),
    QT_TRANSLATE_NOOP("SessionState", "Stopping"), QT_TRANSLATE_NOOP("SessionState", "Complete"),
    QT_TRANSLATE_NOOP("SessionState", "Partial"), QT_TRANSLATE_NOOP("SessionState", "Failed"),
    QT_TRANSLATE_NOOP("SessionState", "Cancelled")};

} // namespace

QString stateWord(SessionState state)
{
    return QCoreApplication::translate("SessionState", words[size_t(state)]);
}

Severity stateSeverity(SessionState state)
{
    switch (state) {
    case SessionState::Completed:
        return Severity::Ok;
    case SessionState::Partial:
        return Severity::Warning;
    case SessionState::Stalled:
    case SessionState::Failed:
        return Severity::Error;
    default:
        return Severity::Neutral;
    }
}

QIcon stateIcon(SessionState state)
{
    switch (state) {
    case SessionState::Sending:
        return themeIcon("media-playback-start"_L1);
    case SessionState::Stopping:
        return themeIcon("media-playback-stop"_L1);
    case SessionState::Cancelled:
        return themeIcon("dialog-cancel"_L1);
    default:
        return severityIcon(stateSeverity(state));
    }
}

QString sessionTitle(const SessionInfo &session)
{
    if (session.name.isEmpty() || session.name == session.image)
        return session.image;
    return session.image.isEmpty() ? session.name : session.name + u", "_s + session.image;
}

} // namespace labcast
