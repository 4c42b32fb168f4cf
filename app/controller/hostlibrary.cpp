// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostlibrary.h"

#include "../fog/libraryrules.h"
#include "../network/neighbourtable.h"

#include <QTimer>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int namesRetryMs = 1000;

Result<Host> checkedHost(Host host)
{
    const auto name = checkedHostName(host.name);
    if (!name)
        return tl::unexpected(name.error());
    const auto description = checkedDescription(host.description);
    if (!description)
        return tl::unexpected(description.error());
    host.name = *name;
    host.description = *description;
    return normalizedMacs(host.macs).map([&host](const QStringList &macs) {
        host.macs = macs;
        return host;
    });
}

Result<Lab> checkedLab(Lab lab)
{
    const auto name = checkedLabName(lab.name);
    if (!name)
        return tl::unexpected(name.error());
    lab.name = *name;
    return checkedDescription(lab.description).map([&lab](const QString &description) {
        lab.description = description;
        return lab;
    });
}

} // namespace

HostLibrary::HostLibrary(AsyncStore &store, ProtectionPaths protection, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_protection(std::move(protection))
    , m_imports(store)
{
}

template <typename T, typename Work>
void HostLibrary::write(Work work, AnswerTo<T> answer)
{
    m_store.run(std::move(work)).then(this, [this, answer = std::move(answer)](const Result<T> &done) {
        if (done)
            tell();
        answer(done);
    });
}

void HostLibrary::tell()
{
    refreshNames();
    emit changed();
}

void HostLibrary::hosts(qint64 from, qint64 count, AnswerTo<QList<Host>> answer)
{
    m_store.run([from, count](Store &store) { return store.hosts(from, count); }).then(this, std::move(answer));
}

void HostLibrary::exportHosts(qint64 from, qint64 count, AnswerTo<QList<QStringList>> answer)
{
    m_store.run([from, count](Store &store) { return store.exportHosts(from, count); })
        .then(this, std::move(answer));
}

void HostLibrary::importHosts(qint64 file, const ImportCounts &expected, AnswerTo<ImportCounts> answer)
{
    m_imports.import(file, expected, [this, answer = std::move(answer)](const Result<ImportCounts> &done) {
        if (done)
            tell();
        answer(done);
    });
}

void HostLibrary::addHost(const Host &given, AnswerTo<Host> answer)
{
    const auto host = checkedHost(given);
    if (!host)
        return answer(host);
    write([host = *host](Store &store) { return store.addHost(host); }, std::move(answer));
}

void HostLibrary::changeHost(const QString &name, const HostChange &change, AnswerTo<Host> answer)
{
    const auto work = [name, change, paths = m_protection](Store &store) {
        const auto before = store.host(name);
        return before
            .and_then([&change](Host host) {
                host.name = change.name.value_or(host.name);
                host.macs = change.macs.value_or(host.macs);
                host.description = change.description.value_or(host.description);
                return checkedHost(host);
            })
            .and_then([&store](const Host &host) { return store.changeHost(host); })
            .and_then([&](const Host &host) {
                return keepProtected(paths, *before, host).map([&host] { return host; });
            });
    };
    write(work, std::move(answer));
}

void HostLibrary::removeHosts(const QStringList &names, AnswerTo<void> answer)
{
    write([names](Store &store) { return store.removeHosts(names); }, std::move(answer));
}

void HostLibrary::labs(AnswerTo<QList<Lab>> answer)
{
    m_store.run([](Store &store) { return store.labs(); }).then(this, std::move(answer));
}

void HostLibrary::addLab(const Lab &given, AnswerTo<Lab> answer)
{
    const auto lab = checkedLab(given);
    if (!lab)
        return answer(lab);
    write([lab = *lab](Store &store) { return store.addLab(lab); }, std::move(answer));
}

void HostLibrary::changeLab(const QString &name, const LabChange &change, AnswerTo<Lab> answer)
{
    const auto work = [name, change, paths = m_protection](Store &store) {
        const auto before = store.lab(name);
        return before
            .and_then([&change](Lab lab) {
                lab.name = change.name.value_or(lab.name);
                lab.description = change.description.value_or(lab.description);
                lab.hosts = change.hosts.value_or(lab.hosts);
                return checkedLab(lab);
            })
            .and_then([&store](const Lab &lab) { return store.changeLab(lab); })
            .and_then(
                [&](const Lab &lab) { return keepProtected(paths, *before, lab).map([&lab] { return lab; }); });
    };
    write(work, std::move(answer));
}

void HostLibrary::removeLab(const QString &name, AnswerTo<void> answer)
{
    write([name](Store &store) { return store.removeLab(name); }, std::move(answer));
}

void HostLibrary::protectedThings(AnswerTo<QList<ProtectedThing>> answer)
{
    m_store.run([paths = m_protection](Store &store) { return listProtected(store, paths); })
        .then(this, std::move(answer));
}

void HostLibrary::protect(const ProtectionChange &change, AnswerTo<void> answer)
{
    write([paths = m_protection, change](Store &store) { return changeProtection(store, paths, change); },
        std::move(answer));
}

void HostLibrary::refreshNames()
{
    if (std::exchange(m_isRefreshing, true))
        return; // the one that waits its turn reads what was written meanwhile
    const auto read = [](Store &store) -> Result<QHash<QString, QString>> {
        return store.hosts().map([](const QList<Host> &hosts) {
            QHash<QString, QString> names;
            for (const Host &host : hosts) {
                for (const QString &mac : host.macs)
                    names.insert(mac, host.name);
            }
            return names;
        });
    };
    m_store.run(read).then(this, [this](const Result<QHash<QString, QString>> &names) {
        m_isRefreshing = false;
        if (names)
            m_names = *names;
        else if (isStoreTrouble(names.error()))
            QTimer::singleShot(namesRetryMs, this, &HostLibrary::refreshNames);
    });
}

QHash<QString, HostIdentity> HostLibrary::identify(const QStringList &addresses) const
{
    QHash<QString, HostIdentity> identities;
    const auto macs = neighbours();
    for (const QString &address : addresses) {
        if (const QString mac = macs.value(address); !mac.isEmpty())
            identities.insert(address, {mac, m_names.value(mac)});
    }
    return identities;
}

} // namespace labcast
