// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/asyncstore.h"
#include "../image/imageplan.h"
#include "../network/networkinterface.h"
#include "answer.h"

#include <QObject>

namespace labcast {

/// What of FOG's row decides which files of an image are sent.
ImageLayout layoutOf(const Image &image);

/// What can be deployed and from where: the images and the node of the store.
class Library : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the library. `files` is the thread for everything that touches the image directories.
    Library(AsyncStore &store, WorkThread &files, QObject *parent = nullptr);

    void images(AnswerTo<QList<Image>> answer);

    /// What is sent of an image, in that order. Errors: image-unknown, node-missing and those of readImagePlan.
    void streams(const QString &name, AnswerTo<QList<ImageStream>> answer);

    /// Errors: image-name-empty, image-name-long, image-exists, image-type-bad, image-format-bad, and those of
    /// pathBelowRoot (imageplan.h).
    void addImage(const ImageDraft &draft, AnswerTo<Image> answer);

    /// Errors: image-unknown, and those of addImage.
    void changeImage(const QString &name, const ImageChange &change, AnswerTo<Image> answer);

    /// Forgets the image; its files stay. Error: image-unknown.
    void removeImage(const QString &name, AnswerTo<void> answer);

    void node(AnswerTo<StorageNode> answer);
    void nodes(AnswerTo<QList<StorageNode>> answer);

    /// Errors: node-root-missing, interface-unknown, interface-no-address, bad-rate, rate-too-high.
    void changeNode(const StorageNodeChange &change, AnswerTo<StorageNode> answer);

signals:
    void changed();
    void nodeChanged(const labcast::StorageNode &node);

private:
    void storeImage(const ImageDraft &draft, const StorageNode &node, AnswerTo<Image> answer);
    void storeChange(const Image &image, const QString &directory, const QString &root, AnswerTo<Image> answer);
    void storeNode(const StorageNode &node, AnswerTo<StorageNode> answer);

    AsyncStore &m_store;
    WorkThread &m_files;
};

/// The interface of that name, if udp-sender can use it. Errors: interface-unknown (with the names there are),
/// interface-no-address.
Result<NetworkInterface> usableInterface(const QString &name);

} // namespace labcast
