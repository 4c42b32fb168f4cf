// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that make what an admin takes away, and restore it.

#include "../bundle/restoration.h"
#include "../remote/archiveclient.h"
#include "program.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QString contentsText(const QList<ParcelEntry> &contents)
{
    QList<QStringList> rows {{u"BYTES"_s, u"NAME"_s}};
    for (const ParcelEntry &entry : contents)
        rows << QStringList {QString::number(entry.bytes).rightJustified(12), entry.name};
    return tableText(rows);
}

} // namespace

void Program::makeBundle()
{
    BundleRequest request;
    for (const QString &session : m_line.values(u"session"_s))
        request.sessions << session.toLongLong();
    const bool redacts = m_line.wants(u"redact"_s);
    request.redaction = {redacts, redacts};
    ArchiveClient(m_client).makeBundle(
        request, then<Parcel>([this](const Parcel &parcel) { saveBundle(parcel); }));
}

void Program::saveBundle(const Parcel &parcel)
{
    const QString path = m_line.given(u"output"_s)
                             .value_or(u"labcast-bundle-%1.tar.zst"_s.arg(
                                 QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s)));
    ArchiveClient(m_client).save(parcel, path, [this, parcel, path](const Result<void> &saved) {
        if (!saved)
            return fail(saved.error());
        QJsonObject object = toJson(parcel);
        object[u"written"_s] = path;
        m_terminal.print(object, contentsText(parcel.contents) + u"\nWritten: "_s + path);
        end(ExitCode::Well);
    });
}

/// Under another name until it has been read and compared.
void Program::makeBackup()
{
    const QString path = m_line.argument();
    const QString part = path + u".part"_s;
    ArchiveClient(m_client).makeBackup(then<Parcel>([this, path, part](const Parcel &parcel) {
        ArchiveClient(m_client).save(parcel, part, [this, parcel, path, part](const Result<void> &saved) {
            if (!saved)
                return fail(saved.error());
            checkSaved(parcel, part, path);
        });
    }));
}

void Program::checkSaved(const Parcel &parcel, const QString &part, const QString &path)
{
    const auto manifest = checkBackup(part);
    if (!manifest) {
        QFile::remove(part);
        return fail(manifest.error());
    }
    QFile::remove(path);
    QFile file(part);
    if (!file.rename(path)) {
        const QString cause = file.errorString();
        file.remove();
        return fail({makeMessage("file-not-written"_L1, {{u"path"_s, path}, {u"cause"_s, cause}}), cause});
    }
    QJsonObject object = toJson(parcel);
    object[u"written"_s] = path;
    m_terminal.print(object,
        contentsText(parcel.contents) + u"\nWritten and compared: "_s + path
            + u"\nThe images and the password of the database are not in it: they are backed up and kept otherwise."_s);
    end(ExitCode::Well);
}

void Program::restore()
{
    const QString folder = QFileInfo(m_line.given(u"data"_s).value_or(defaultDataFolder())).absoluteFilePath();
    const QString backup = m_line.argument();
    Restoration restoration(folder);
    const auto manifest = restoration.check(backup);
    if (!manifest)
        return fail(manifest.error());
    m_terminal.remark(u"Backup of %1 by Labcast %2, number of files: %3. They will replace what is in %4."_s.arg(
        QDateTime::fromMSecsSinceEpoch(manifest->timeMs).toString(u"yyyy-MM-dd HH:mm"_s), manifest->version,
        QString::number(manifest->files.size()), folder));
    if (!isConfirmed())
        return fail({makeMessage("restore-not-confirmed"_L1), {}});
    const auto done = restoration.lock().and_then([&] { return restoration.restore(backup); });
    if (!done)
        return fail(done.error());
    const QString kept = restoration.keptFolder();
    m_terminal.print(QJsonObject {{u"restored"_s, folder}, {u"kept"_s, kept}},
        u"Restored: "_s + folder + (kept.isEmpty() ? QString() : QString(u"\nWhat was there is kept in "_s + kept))
            + u"\nStart the controller again. If the store is a FOG server's, give its password again: it was not "
              "in the backup."_s);
    end(ExitCode::Well);
}

} // namespace labcast
