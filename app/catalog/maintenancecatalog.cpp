// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

// Sentences about FOG's daemon, and about what it and others leave behind.

namespace labcast {

namespace {

constexpr std::array sentences {
    // The daemon
    CatalogEntry {"check-daemon-no-fog",
        QT_TRANSLATE_NOOP("Message", "Labcast starts the senders itself; no daemon of FOG is needed.")},
    CatalogEntry {"check-daemon-ok",
        QT_TRANSLATE_NOOP(
            "Message", "FOG's multicast daemon runs, and works: its last line is {silent:seconds} old.")},
    CatalogEntry {"check-daemon-missing",
        QT_TRANSLATE_NOOP("Message", "This machine has no service {name}, and it is what starts FOG's senders.")},
    CatalogEntry {"check-daemon-stopped",
        QT_TRANSLATE_NOOP("Message", "FOG's multicast daemon does not run: every multicast waits.")},
    CatalogEntry {"check-daemon-failed",
        QT_TRANSLATE_NOOP("Message", "FOG's multicast daemon has failed: every multicast waits.")},
    CatalogEntry {"check-daemon-starting",
        QT_TRANSLATE_NOOP("Message", "FOG's multicast daemon is being started, perhaps again and again.")},
    CatalogEntry {"check-daemon-silent",
        QT_TRANSLATE_NOOP("Message",
            "FOG's multicast daemon is \"active\" and has written nothing for {silent:seconds}: it hangs.")},
    CatalogEntry {"check-daemon-no-pass",
        QT_TRANSLATE_NOOP("Message", "FOG's multicast daemon runs, and does not get to look into its database.")},
    CatalogEntry {"check-daemon-no-log",
        QT_TRANSLATE_NOOP("Message",
            "FOG's multicast daemon is \"active\"; whether it works is not known, because its log cannot be "
            "read.")},
    CatalogEntry {
        "check-daemon-unknown", QT_TRANSLATE_NOOP("Message", "Whether FOG's multicast daemon runs is not known.")},
    CatalogEntry {"check-daemon-not-enabled",
        QT_TRANSLATE_NOOP("Message", "FOG's multicast daemon works, and will not be started at the next boot.")},
    CatalogEntry {"check-daemon-enable-advice", QT_TRANSLATE_NOOP("Message", "On the server: {command}")},
    CatalogEntry {"check-daemon-advice",
        QT_TRANSLATE_NOOP("Message",
            "It looks into FOG's tables every few seconds and writes a line each time. It must run on the master "
            "node, and be restarted after every change of the node.")},
    CatalogEntry {"check-daemon-beside",
        QT_TRANSLATE_NOOP("Message",
            "FOG's multicast daemon is not switched off: until it is, Labcast takes none of FOG's sessions.")},
    CatalogEntry {"check-daemon-idle",
        QT_TRANSLATE_NOOP("Message", "Labcast sends in the place of FOG's daemon, which is out of the way.")},
    CatalogEntry {"check-daemon-beside-advice",
        QT_TRANSLATE_NOOP("Message",
            "Two managers start two senders for one session. Switch FOG's daemon off (labcastctl fog take), or "
            "let "
            "Labcast only watch (labcastctl fog release).")},
    CatalogEntry {"remedy-daemon-start", QT_TRANSLATE_NOOP("Message", "Start FOG's Daemon")},
    CatalogEntry {"remedy-daemon-stop", QT_TRANSLATE_NOOP("Message", "Stop FOG's Daemon")},
    CatalogEntry {"remedy-daemon-restart", QT_TRANSLATE_NOOP("Message", "Restart FOG's Daemon")},
    CatalogEntry {"remedy-daemon-take", QT_TRANSLATE_NOOP("Message", "Switch FOG's Daemon Off")},
    CatalogEntry {"take-no-fog",
        QT_TRANSLATE_NOOP("Message",
            "Labcast works on its own tables: there is no FOG server to take over. Choose its database first, "
            "with "
            "labcastctl store set.")},
    CatalogEntry {"fog-act-unknown",
        QT_TRANSLATE_NOOP("Message", "\"{act}\" cannot be done with FOG's sessions. There are: take, release.")},
    CatalogEntry {"take-no-setting",
        QT_TRANSLATE_NOOP("Message",
            "FOG has no setting MULTICASTGLOBALENABLED, so its daemon cannot be switched off. The check of the "
            "settings tells how to bring it back.")},
    CatalogEntry {"release-not-taken",
        QT_TRANSLATE_NOOP(
            "Message", "Labcast does not send in the place of FOG's daemon: there is nothing to give back.")},
    CatalogEntry {"label-service", QT_TRANSLATE_NOOP("Message", "Service {name}")},
    CatalogEntry {"label-daemon-state", QT_TRANSLATE_NOOP("Message", "State of {name}")},
    CatalogEntry {"label-daemon-pid", QT_TRANSLATE_NOOP("Message", "Its process")},
    CatalogEntry {"label-daemon-log", QT_TRANSLATE_NOOP("Message", "Its log cannot be read")},
    CatalogEntry {"label-daemon-silent", QT_TRANSLATE_NOOP("Message", "Since its last line")},
    CatalogEntry {"label-daemon-pass", QT_TRANSLATE_NOOP("Message", "Since its last look into the database")},
    CatalogEntry {"label-daemon-last", QT_TRANSLATE_NOOP("Message", "Its last line")},

    // Senders without a session
    CatalogEntry {"check-orphans-ok",
        QT_TRANSLATE_NOOP("Message", "Every udp-sender on this machine belongs to a session: {count}.")},
    CatalogEntry {
        "check-orphans", QT_TRANSLATE_NOOP("Message", "Senders run that belong to no session: {count}.")},
    CatalogEntry {"check-orphans-advice",
        QT_TRANSLATE_NOOP("Message",
            "FOG leaves them behind when a session is cancelled. They hold their ports, and a computer that boots "
            "late receives from them what nobody wants it to have. End those that nobody has started on "
            "purpose.")},
    CatalogEntry {"label-orphan", QT_TRANSLATE_NOOP("Message", "Process {pid}, portbase {portbase}")},
    CatalogEntry {"label-orphan-since",
        QT_TRANSLATE_NOOP(
            "Message", "Process {pid} of {user}, portbase {portbase}, since {started}, for {time:since}")},
    CatalogEntry {"remedy-end-orphan", QT_TRANSLATE_NOOP("Message", "End Process {pid}")},
    CatalogEntry {"remedy-adopt-orphan", QT_TRANSLATE_NOOP("Message", "Show Process {pid} as a Session")},
    CatalogEntry {"adopted-sending",
        QT_TRANSLATE_NOOP("Message",
            "A sender that Labcast has not started runs here: process {pid} of {user}, portbase {portbase}.")},
    CatalogEntry {"adopted-sending-detail",
        QT_TRANSLATE_NOOP("Message",
            "What it sends and to whom Labcast cannot see. Cancelling this session ends exactly this process.")},
    CatalogEntry {"adopted-ended",
        QT_TRANSLATE_NOOP("Message",
            "Process {pid} has ended by itself. What became of the computers that received from it is not "
            "known.")},
    CatalogEntry {"adopted-unwatched",
        QT_TRANSLATE_NOOP("Message", "The controller looks at process {pid} no more; it may go on.")},
    CatalogEntry {"remedy-end-orphans", QT_TRANSLATE_NOOP("Message", "End All {count} Processes")},
    CatalogEntry {"process-gone", QT_TRANSLATE_NOOP("Message", "Process {pid} has ended already.")},
    CatalogEntry {"process-other",
        QT_TRANSLATE_NOOP(
            "Message", "The number {pid} is another process's by now; it was not touched. Look at it again.")},
    CatalogEntry {"process-refused",
        QT_TRANSLATE_NOOP(
            "Message", "Labcast may not end process {pid}: it is another user's. As root: kill -INT {pid}")},
    CatalogEntry {"process-stays",
        QT_TRANSLATE_NOOP("Message",
            "Process {pid} does not end: it hangs in the kernel, most likely in a mount that does not answer.")},

    // Rows without a use
    CatalogEntry {"check-stale-ok",
        QT_TRANSLATE_NOOP("Message",
            "FOG's tables hold no leftovers of multicasts; sessions with a sender: {running}, waiting: "
            "{waiting}.")},
    CatalogEntry {
        "check-stale-rows", QT_TRANSLATE_NOOP("Message", "FOG's tables hold leftovers of multicasts: {count}.")},
    CatalogEntry {"check-stale-advice",
        QT_TRANSLATE_NOOP("Message",
            "A session that nobody ends is joined by the next deployment of the same image, and blocks its port. "
            "Ending them does what FOG does itself: tasks and session become \"cancelled\", associations go. "
            "Sessions with a sender are not touched. Before, the rows are written into a file from which they can "
            "be "
            "brought back.")},
    CatalogEntry {"remedy-end-rows", QT_TRANSLATE_NOOP("Message", "End These Leftovers")},
    CatalogEntry {"label-row", QT_TRANSLATE_NOOP("Message", "Row {id} of {table}")},
    CatalogEntry {"label-stale-running", QT_TRANSLATE_NOOP("Message", "Its sender runs")},
    CatalogEntry {"label-stale-waiting", QT_TRANSLATE_NOOP("Message", "It waits, or its computers still write")},
    CatalogEntry {"label-stale-sender-gone",
        QT_TRANSLATE_NOOP("Message", "In progress, but without a sender, and its computers say nothing more")},
    CatalogEntry {
        "label-stale-all-over", QT_TRANSLATE_NOOP("Message", "Still open, though all its tasks have ended")},
    CatalogEntry {"label-stale-empty", QT_TRANSLATE_NOOP("Message", "A session for no computer")},
    CatalogEntry {"label-stale-no-session",
        QT_TRANSLATE_NOOP("Message", "Belongs to a session that has ended or does not exist")},
    CatalogEntry {"label-stale-no-task", QT_TRANSLATE_NOOP("Message", "Belongs to a task that does not exist")},
    CatalogEntry {"label-stale-unassigned", QT_TRANSLATE_NOOP("Message", "A multicast task of no session")},
    CatalogEntry {"label-stale-no-host", QT_TRANSLATE_NOOP("Message", "A task of a computer that does not exist")},
    CatalogEntry {"label-stale-more", QT_TRANSLATE_NOOP("Message", "Further rows that are not shown")},
    CatalogEntry {"label-all-rows", QT_TRANSLATE_NOOP("Message", "Every row about multicast of {table}")},
    CatalogEntry {"remedy-delete-everything", QT_TRANSLATE_NOOP("Message", "Delete Everything ({count} Rows)")},
    CatalogEntry {"check-everything-advice",
        QT_TRANSLATE_NOOP("Message",
            "FOG's wiki advises this where nothing else helps: it also deletes sessions that wait and those that "
            "have "
            "ended long ago. The wiki's next step is to run FOG's installer again, which also switches FOG's "
            "multicast daemon on again, beside Labcast if Labcast sends.")},
    CatalogEntry {"deletion-not-confirmed",
        QT_TRANSLATE_NOOP("Message", "This must be confirmed with the number of rows that are deleted: {count}.")},
    CatalogEntry {"sender-live",
        QT_TRANSLATE_NOOP("Message",
            "Session {session} has a sender now, at portbase {portbase}. Nothing was changed; check again.")},
    CatalogEntry {"senders-live",
        QT_TRANSLATE_NOOP("Message",
            "Senders run on this machine: {count}. Nothing was deleted. Cancel their sessions, or end the senders "
            "that belong to none, first.")},
    CatalogEntry {"backup-failed",
        QT_TRANSLATE_NOOP("Message",
            "The rows could not be written into the backup file {path}, so nothing was changed. Is the disk "
            "full?")},
    CatalogEntry {"backup-missing",
        QT_TRANSLATE_NOOP("Message",
            "The backup file {path} cannot be read, so nothing was brought back. Put it back where it was.")},
    CatalogEntry {"backup-damaged",
        QT_TRANSLATE_NOOP("Message",
            "The backup file is not as Labcast wrote it, so nothing was brought back. An administrator of the "
            "database can still load it by hand.")},
    CatalogEntry {"undo-overwrites",
        QT_TRANSLATE_NOOP("Message",
            "Nothing was brought back, because it would overwrite or disturb what has been made or changed since: "
            "{rows}. In all: {count}.")},
    CatalogEntry {"undo-differs",
        QT_TRANSLATE_NOOP("Message",
            "The database does not store the rows of {table} as they were. Nothing was brought back where it can "
            "take changes back.")},
    CatalogEntry {
        "check-ghosts-ok", QT_TRANSLATE_NOOP("Message", "Every task that is open belongs to a computer.")},
    CatalogEntry {
        "check-ghosts", QT_TRANSLATE_NOOP("Message", "Tasks are open for computers that do not exist: {count}.")},
    CatalogEntry {"check-ghosts-advice",
        QT_TRANSLATE_NOOP("Message",
            "FOG 1.5 makes them when some computers of a group already have a task. A session waits for them, and "
            "they never come.")},
    CatalogEntry {"remedy-cancel-ghosts", QT_TRANSLATE_NOOP("Message", "Cancel These Tasks")},
};

} // namespace

std::span<const CatalogEntry> maintenanceCatalog()
{
    return sentences;
}

} // namespace labcast
