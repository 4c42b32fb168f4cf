// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups.h"

#include "../check/stalerows.h"
#include "machinefacts.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QString digestOf(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

/// A name that no file in the folder has.
QString freeName(const QDir &folder)
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = u"clean-up-%1.sql"_s.arg(time);
    for (int i = 2; folder.exists(name); ++i)
        name = u"clean-up-%1-%2.sql"_s.arg(time).arg(i);
    return folder.filePath(name);
}

/// The name of a new file stays after a power cut only when its folder is written, too.
bool syncFolder(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isDone = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return isDone;
}

bool writeSafely(QFile &file, const QByteArray &text)
{
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner) && file.write(text) == text.size()
        && file.flush() && ::fsync(file.handle()) == 0;
}

tl::unexpected<Error> cannotWrite(const QString &path, const QString &cause)
{
    QFile::remove(path);
    return failure("backup-failed"_L1, {{u"path"_s, path}, {u"cause"_s, cause}}, cause);
}

/// The portbases of the sessions among them that have not ended.
QHash<int, QString> openPorts(const QList<SavedRow> &rows)
{
    QHash<int, QString> sessions;
    for (const SavedRow &row : rows) {
        const QString state = row.values.value(u"msState"_s);
        if (row.table == sessionTable() && (state.isNull() || state.toInt() <= 3))
            sessions.insert(row.values.value(u"msBasePort"_s).toInt(), row.id());
    }
    return sessions;
}

/// Asked at the last moment: FOG may have started a sender since the clean-up was shown.
Result<void> demandNoSender(const CleanUp &cleanUp, const QList<SavedRow> &rows, const SendersFacts &senders)
{
    const qsizetype live = senders.running.size() + senders.toCome.size();
    if (!cleanUp.clearings.isEmpty() && live > 0)
        return failure("senders-live"_L1, {{u"count"_s, live}});
    const auto sessions = openPorts(rows);
    for (auto it = sessions.begin(); it != sessions.end(); ++it) {
        if (hasSender(it.key(), senders))
            return failure("sender-live"_L1, {{u"session"_s, *it}, {u"portbase"_s, it.key()}});
    }
    return {};
}

} // namespace

QJsonObject toJson(const Backup &backup)
{
    return {{u"file"_s, backup.file}, {u"digest"_s, backup.digest}};
}

Backup backupFromJson(const QJsonObject &object)
{
    return {object[u"file"_s].toString(), object[u"digest"_s].toString()};
}

Result<Backup> writeBackup(const QString &folder, const QList<SavedRow> &rows)
{
    const QByteArray text = sqlOf(rows);
    QFile file(freeName(QDir(folder)));
    if (!writeSafely(file, text))
        return cannotWrite(file.fileName(), file.error() ? file.errorString() : qt_error_string());
    file.close();
    if (file.error() || !syncFolder(folder))
        return cannotWrite(file.fileName(), file.error() ? file.errorString() : qt_error_string());
    const auto written = readBackup({file.fileName(), digestOf(text)});
    if (!written)
        return cannotWrite(file.fileName(), written.error().message.english);
    if (written->rows != rows)
        return cannotWrite(file.fileName(), {});
    return written;
}

Result<Backup> readBackup(const Backup &backup)
{
    QFile file(backup.file);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            "backup-missing"_L1, {{u"path"_s, backup.file}, {u"cause"_s, file.errorString()}}, file.errorString());
    const QByteArray text = file.readAll();
    if (digestOf(text) != backup.digest)
        return failure("backup-damaged"_L1, {{u"path"_s, backup.file}});
    return savedRowsFromSql(text).map([&backup](const QList<SavedRow> &rows) {
        return Backup {backup.file, backup.digest, rows};
    });
}

Backups::Backups(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

void Backups::save(const CleanUp &cleanUp, AnswerTo<Backup> answer)
{
    m_parts.store.run([cleanUp](Store &store) { return store.touchedRows(cleanUp); })
        .then(this, [this, answer = std::move(answer)](const Result<QList<SavedRow>> &rows) {
            if (!rows)
                return answer(tl::unexpected(rows.error()));
            m_parts.files.run([folder = m_parts.folder, rows = *rows] { return writeBackup(folder, rows); })
                .then(this, answer);
        });
}

void Backups::carryOut(const CleanUp &cleanUp, const Backup &backup, AnswerTo<void> answer)
{
    m_parts.system.run([] { return readSenders(); })
        .then(this, [this, cleanUp, rows = backup.rows, answer = std::move(answer)](const SendersFacts &senders) {
            if (const auto free = demandNoSender(cleanUp, rows, senders); !free)
                return answer(free);
            m_parts.store.run([cleanUp, rows](Store &store) { return store.carryOut(cleanUp, rows); })
                .then(this, answer);
        });
}

void Backups::restore(const CleanUp &cleanUp, const Backup &backup, AnswerTo<void> answer)
{
    m_parts.files.run([backup] { return readBackup(backup); })
        .then(this, [this, cleanUp, answer = std::move(answer)](const Result<Backup> &read) {
            if (!read)
                return answer(tl::unexpected(read.error()));
            m_parts.store.run([cleanUp, rows = read->rows](Store &store) { return store.restore(cleanUp, rows); })
                .then(this, answer);
        });
}

void Backups::drop(const Backup &backup)
{
    m_parts.files.run([file = backup.file] { return QFile::remove(file); });
}

} // namespace labcast
