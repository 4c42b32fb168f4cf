// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/host.h"
#include "../fog/hostimport.h"
#include "../fog/lab.h"
#include "../fog/protectedthing.h"
#include "call.h"

namespace labcast {

/// The computers and labs of a controller.
class HostClient
{
public:
    /// `client` outlives every answer.
    explicit HostClient(ControllerClient &client)
        : m_client(client)
    {
    }

    void listHosts(Answer<QList<Host>> answer);
    void addHost(const Host &host, Answer<Host> answer);
    void changeHost(const QString &name, const HostChange &change, Answer<Host> answer);
    /// All or none.
    void removeHosts(const QStringList &names, Answer<void> answer);

    /// The list of hosts as FOG's own file (CSV), without secrets.
    struct File
    {
        QByteArray bytes;
        int hosts = 0;
    };
    void exportHosts(Answer<File> answer);
    /// Hands a file over to the controller; answers its number there.
    void uploadHosts(const QByteArray &file, Answer<qint64> answer);
    /// What an import of it would do.
    void previewImport(qint64 file, Answer<ImportPlan> answer);
    /// Does just that, or nothing.
    void importHosts(qint64 file, const ImportCounts &expected, Answer<ImportCounts> answer);

    void listLabs(Answer<QList<Lab>> answer);
    void addLab(const Lab &lab, Answer<Lab> answer);
    void changeLab(const QString &name, const LabChange &change, Answer<Lab> answer);
    void removeLab(const QString &name, Answer<void> answer);

    /// All that is protected from deployments.
    void listProtected(Answer<QList<ProtectedThing>> answer);
    void protect(const ProtectionChange &change, Answer<void> answer);

private:
    ControllerClient &m_client;
};

} // namespace labcast
