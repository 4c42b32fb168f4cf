// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../bundle/parcel.h"
#include "../workthread.h"
#include "answer.h"

#include <QObject>

#include <functional>
#include <memory>

namespace labcast {

/// Something that goes into an archive: a text, or a file that is read when its turn comes.
struct PackItem
{
    QString name;
    QByteArray content {};
    QString path {}; ///< of the file; empty: there is only the content
};

/// Packs an archive on the file thread, in steps so small that other work there waits for none of them long.
class Packer : public QObject
{
    Q_OBJECT
public:
    /// The last file of an archive, made of all before it.
    using LastItem = std::function<PackItem(const QList<ParcelEntry> &)>;

    struct Order
    {
        QString path; ///< of the archive; there is no such file yet
        QList<PackItem> items;
        std::shared_ptr<Redactor> redactor {}; ///< for what is no file; null: everything stays as it is
        LastItem last {};
    };

    /// `files` outlives it.
    explicit Packer(WorkThread &files, QObject *parent = nullptr);

    /// Answers what is in it; when that fails there is no archive. Errors: file-not-written, backup-file-changed.
    void pack(const Order &order, AnswerTo<QList<ParcelEntry>> answer);

private:
    struct Work;

    void goOn(const std::shared_ptr<Work> &work, const AnswerTo<QList<ParcelEntry>> &answer);

    WorkThread &m_files;
};

} // namespace labcast
