// SPDX-License-Identifier: GPL-3.0-or-later
#include "archives.h"

#include "../bundle/backup.h"
#include "../fog/storecopy.h"
#include "../secretfile.h"
#include "controller.h"

#include <QDir>
#include <QFile>

namespace labcast {

using namespace Qt::StringLiterals;

Archives::Archives(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_parcels(parts.files, parts.folder + u"/parcels"_s)
    , m_packer(parts.files)
    , m_diagnosis(parts.controller)
{
}

AnswerTo<Parcel> Archives::ending(AnswerTo<Parcel> answer)
{
    m_isBusy = true;
    return [this, answer = std::move(answer)](const Result<Parcel> &made) {
        m_isBusy = false;
        answer(made);
    };
}

void Archives::makeBundle(const BundleRequest &request, AnswerTo<Parcel> answer)
{
    if (m_isBusy)
        return answer(failure("archive-busy"_L1));
    const auto end = ending(std::move(answer));
    m_diagnosis.gather(request, [this, request, end](const Result<Diagnosis::Gathered> &gathered) {
        if (!gathered)
            return end(tl::unexpected(gathered.error()));
        Packer::Order order {{}, gathered->items};
        order.redactor = std::make_shared<Redactor>(request.redaction, gathered->names, knownSecrets());
        pack(order, end);
    });
}

void Archives::pack(Packer::Order order, const AnswerTo<Parcel> &answer)
{
    const auto path = m_parcels.nextPath();
    if (!path)
        return answer(tl::unexpected(path.error()));
    order.path = *path;
    m_packer.pack(order, [this, answer](const Result<QList<ParcelEntry>> &packed) {
        answer(packed.map([this](const QList<ParcelEntry> &contents) { return m_parcels.keep(contents); }));
    });
}

QStringList Archives::knownSecrets() const
{
    return SecretFile(m_parts.folder).values();
}

void Archives::makeBackup(AnswerTo<Parcel> answer)
{
    if (m_isBusy)
        return answer(failure("archive-busy"_L1));
    copyDatabases(ending(std::move(answer)));
}

QString Archives::copyPath(const QString &name) const
{
    return m_parts.folder + u"/parcels/"_s + name;
}

/// Each as it is at one moment: what is written meanwhile is not torn.
void Archives::copyDatabases(const AnswerTo<Parcel> &answer)
{
    const auto end = [this, answer](const Result<Parcel> &made) {
        for (const QString &name : {recordFileName(), storeFileName()})
            QFile::remove(copyPath(name));
        answer(made);
    };
    if (const auto room = m_parcels.nextPath(); !room)
        return end(tl::unexpected(room.error()));
    const auto copyStore = [from = QString(m_parts.folder + u'/' + storeFileName()),
                               to = copyPath(storeFileName())](Store &) -> Result<void> {
        return QFile::exists(from) ? copySqliteStore(from, to) : Result<void>();
    };
    m_parts.recorder.copyTo(copyPath(recordFileName()))
        .then(this, [this, end, copyStore](const Result<void> &record) {
            if (!record)
                return end(tl::unexpected(record.error()));
            m_parts.store.run(copyStore).then(this, [this, end](const Result<void> &store) {
                if (!store)
                    return end(tl::unexpected(store.error()));
                packBackup(end);
            });
        });
}

void Archives::packBackup(const AnswerTo<Parcel> &answer)
{
    Packer::Order order;
    for (const QString &name : {recordFileName(), storeFileName()}) {
        if (QFile::exists(copyPath(name)))
            order.items << PackItem {backupFolder() + name, {}, copyPath(name)};
    }
    for (const QString &name : {storeChoiceName(), protectionFileName()}) {
        if (const QString path = m_parts.folder + u'/' + name; QFile::exists(path))
            order.items << PackItem {backupFolder() + name, {}, path};
    }
    const QDir logs(m_parts.folder + u'/' + logFolderName());
    for (const QString &name : logs.entryList(QDir::Files, QDir::Name)) {
        if (const QString packed = backupFolder() + logFolderName() + u'/' + name; isBackupName(packed))
            order.items << PackItem {packed, {}, logs.filePath(name)};
    }
    order.last = [](const QList<ParcelEntry> &entries) {
        return PackItem {manifestName(), manifestText(entries)};
    };
    pack(order, answer);
}

void Archives::read(qint64 number, qint64 from, AnswerTo<ParcelPiece> answer)
{
    m_parcels.read(number, from, std::move(answer));
}

} // namespace labcast
