// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/asyncstore.h"
#include "../session/hostidentity.h"
#include "answer.h"
#include "hostimports.h"
#include "protection.h"

#include <QObject>

namespace labcast {

/// Who can be deployed to: the computers and labs of the store. Knows the computer behind a MAC without asking it.
class HostLibrary : public QObject
{
    Q_OBJECT
public:
    /// The store outlives the library.
    HostLibrary(AsyncStore &store, ProtectionPaths protection, QObject *parent = nullptr);

    /// By name; `count` of them from the `from`th on.
    void hosts(qint64 from, qint64 count, AnswerTo<QList<Host>> answer);
    /// Errors: host-name-bad, description-bad, mac-missing, mac-bad, mac-not-a-card, host-exists, mac-taken.
    void addHost(const Host &host, AnswerTo<Host> answer);
    /// Errors: host-unknown, and those of addHost.
    void changeHost(const QString &name, const HostChange &change, AnswerTo<Host> answer);
    /// All or none. Error: host-unknown.
    void removeHosts(const QStringList &names, AnswerTo<void> answer);

    /// As Store::exportHosts.
    void exportHosts(qint64 from, qint64 count, AnswerTo<QList<QStringList>> answer);
    HostImports &imports() { return m_imports; }
    /// HostImports::import, told to everybody.
    void importHosts(qint64 file, const ImportCounts &expected, AnswerTo<ImportCounts> answer);

    void labs(AnswerTo<QList<Lab>> answer);
    /// Errors: lab-name-bad, description-bad, lab-exists, lab-hosts-unknown.
    void addLab(const Lab &lab, AnswerTo<Lab> answer);
    /// Errors: lab-unknown, and those of addLab.
    void changeLab(const QString &name, const LabChange &change, AnswerTo<Lab> answer);
    /// Its computers stay. Error: lab-unknown.
    void removeLab(const QString &name, AnswerTo<void> answer);

    /// As listProtected() and changeProtection().
    void protectedThings(AnswerTo<QList<ProtectedThing>> answer);
    void protect(const ProtectionChange &change, AnswerTo<void> answer);

    /// Reads the names behind the MACs again: a FOG server's store has other writers too.
    void refreshNames();

    /// Those of `addresses` whose MAC the kernel knows now.
    QHash<QString, HostIdentity> identify(const QStringList &addresses) const;
    /// The same for sessions, which it outlives.
    IdentifyHosts identifier() const
    {
        return [this](const QStringList &addresses) { return identify(addresses); };
    }

signals:
    void changed();

private:
    /// Answers with what became of a change, and tells about it.
    template <typename T, typename Work>
    void write(Work work, AnswerTo<T> answer);
    void tell();

    AsyncStore &m_store;
    const ProtectionPaths m_protection;
    HostImports m_imports;
    QHash<QString, QString> m_names; ///< by MAC
    bool m_isRefreshing = false;
};

} // namespace labcast
