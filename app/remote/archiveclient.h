// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../bundle/parcel.h"
#include "controllerclient.h"

#include <QSaveFile>

#include <memory>

namespace labcast {

/// What a controller makes to be taken away, as functions.
class ArchiveClient
{
public:
    template <typename T>
    using Answer = ControllerClient::Answer<T>;

    /// `client` outlives every answer.
    explicit ArchiveClient(ControllerClient &client)
        : m_client(client)
    {
    }

    void makeBundle(const BundleRequest &request, Answer<Parcel> answer);
    void makeBackup(Answer<Parcel> answer);
    /// Fetches it piece by piece into a file, which is there whole or not at all. Errors: file-not-written as
    /// well.
    void save(const Parcel &parcel, const QString &path, Answer<void> answer);

private:
    void saveFrom(qint64 number, qint64 from, const std::shared_ptr<QSaveFile> &file, const Answer<void> &answer);

    ControllerClient &m_client;
};

} // namespace labcast
