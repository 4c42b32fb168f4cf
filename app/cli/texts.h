// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../check/checkfacts.h"
#include "../fog/host.h"
#include "../fog/hostimport.h"
#include "../fog/image.h"
#include "../fog/lab.h"
#include "../fog/protectedthing.h"
#include "../network/networkinterface.h"
#include "../record/history.h"
#include "../record/recordedact.h"
#include "../remote/controllerstatus.h"
#include "../session/joincommand.h"
#include "../session/sessioninfo.h"

namespace labcast {

// What labcastctl prints for people: one value as a line or two, a list as a table.

QString nodeText(const StorageNode &node);
QString statusText(const ControllerStatus &status);
QString storeText(const StoreStatus &store);
QString imageText(const Image &image);
QString imagesText(const QList<Image> &images);
QString hostText(const Host &host);
QString hostsText(const QList<Host> &hosts);
/// What an import would do, or has done.
QString importText(const ImportCounts &counts, bool isDone);
QString exportText(int hosts, const QString &path);
QString protectedText(const QList<ProtectedThing> &things);
QString labText(const Lab &lab);
QString labsText(const QList<Lab> &labs);
/// Ready to be pasted into a shell: the streams' names are comments.
QString joinCommandsText(const QList<JoinCommand> &commands);
QString daemonText(const DaemonFacts &daemon);
QString interfacesText(const QList<NetworkInterface> &interfaces);
QString sessionText(const SessionInfo &info);
QString sessionsText(const QList<SessionInfo> &sessions);
QString historyText(const QList<HistoryEntry> &entries);
/// With local times.
QString auditText(const QList<RecordedAct> &acts);
QString recordText(const RecordedSession &session);

} // namespace labcast
