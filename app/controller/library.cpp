// SPDX-License-Identifier: GPL-3.0-or-later
#include "library.h"

#include "../session/deployrequest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40; // images.imageName

Result<void> checkDraft(const ImageDraft &draft)
{
    if (draft.name.isEmpty())
        return failure("image-name-empty"_L1);
    if (draft.name.size() > longestName)
        return failure("image-name-long"_L1, {{u"name"_s, draft.name}});
    if (int(draft.type) < 1 || int(draft.type) > 4)
        return failure("image-type-bad"_L1, {{u"number"_s, int(draft.type)}});
    if (draft.format < 0 || draft.format > 6)
        return failure("image-format-bad"_L1, {{u"number"_s, draft.format}});
    if (draft.partitionType < 1 || draft.partitionType > 12)
        return failure("partition-type-bad"_L1, {{u"number"_s, draft.partitionType}});
    return {};
}

/// Where the files are, seen from the root, and how large they are; blocks as long as the file system does.
Result<Image> withFiles(Image image, const QString &root, const QString &given)
{
    // A relative path means one below the root: the controller's own folder means nothing to the admin.
    const QString directory = QDir(root).absoluteFilePath(given);
    return pathBelowRoot(root, directory, layoutOf(image)).map([&](const QString &path) {
        image.path = path;
        image.serverSize = sizeOnDisk(directory);
        return image;
    });
}

Image changedBy(Image image, const ImageChange &change)
{
    image.name = change.name.value_or(image.name).simplified();
    image.type = change.type.value_or(image.type);
    image.format = change.format.value_or(image.format);
    image.osId = change.osId.value_or(image.osId);
    image.partitionType = change.partitionType.value_or(image.partitionType);
    image.enabled = change.enabled.value_or(image.enabled);
    return image;
}

Result<void> applyRate(StorageNode &node, const QString &text)
{
    node.maxBitrate.reset();
    if (text.isEmpty())
        return {};
    const auto rate = parseBandwidth(text);
    if (!rate)
        return tl::unexpected(rate.error());
    node.maxBitrate = Bandwidth {rate->bitsPerSecond / 1000 * 1000}; // the store keeps kbit/s
    return checkBitrate(*rate);
}

Result<void> applyLimit(StorageNode &node, int sessions)
{
    if (sessions < 1 || sessions > mostSessions)
        return failure("bad-session-limit"_L1, {{u"number"_s, sessions}, {u"most"_s, mostSessions}});
    node.maxSessions = sessions;
    return {};
}

Result<void> applyInterface(StorageNode &node, const QString &name)
{
    const auto interface = usableInterface(name);
    if (!interface)
        return tl::unexpected(interface.error());
    node.interface = name;
    node.address = interface->address();
    return {};
}

/// Error: image-unknown, node-missing.
Result<std::pair<Image, StorageNode>> imageAndNode(Store &store, const QString &name)
{
    const auto image = store.image(name);
    const auto node = store.masterNode();
    if (!image || !node)
        return tl::unexpected(image ? node.error() : image.error());
    return std::pair(*image, *node);
}

/// The node with that id, which becomes the master before if that is wanted. Error: node-missing.
Result<StorageNode> findNode(Store &store, qint64 id, bool makeMaster)
{
    if (makeMaster) {
        if (auto done = store.makeMaster(id); !done)
            return tl::unexpected(done.error());
    }
    return store.nodes().and_then([id](const QList<StorageNode> &nodes) -> Result<StorageNode> {
        const auto found = std::ranges::find(nodes, id, &StorageNode::id);
        if (found == nodes.end())
            return failure("node-missing"_L1);
        return *found;
    });
}

} // namespace

ImageLayout layoutOf(const Image &image)
{
    // Imaging only the partition table sends everything, and the computer takes none of it (fog-facts c.7).
    return {.type = int(image.type),
        .osId = image.osId,
        .format = image.format,
        .partition = std::max(0, image.partitionType - 2)};
}

Library::Library(AsyncStore &store, WorkThread &files, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_files(files)
{
}

void Library::images(AnswerTo<QList<Image>> answer)
{
    m_store.run([](Store &store) { return store.images(); }).then(this, std::move(answer));
}

void Library::addImage(const ImageDraft &given, AnswerTo<Image> answer)
{
    ImageDraft draft = given;
    draft.name = draft.name.simplified(); // also without line breaks
    if (auto good = checkDraft(draft); !good)
        return answer(tl::unexpected(good.error()));
    m_store.run([](Store &store) { return store.masterNode(); })
        .then(this, [this, draft, answer](const Result<StorageNode> &node) {
            if (!node)
                return answer(tl::unexpected(node.error()));
            storeImage(draft, *node, answer);
        });
}

void Library::storeImage(const ImageDraft &draft, const StorageNode &node, AnswerTo<Image> answer)
{
    const Image image {.name = draft.name,
        .path = {},
        .type = draft.type,
        .format = draft.format,
        .osId = draft.osId,
        .partitionType = draft.partitionType};
    const auto inspect = [root = node.root, draft, image] { return withFiles(image, root, draft.directory); };
    m_files.run(inspect).then(this, [this, group = node.groupId, answer](const Result<Image> &inspected) {
        if (!inspected)
            return answer(inspected);
        m_store.run([image = *inspected, group](Store &store) { return store.addImage(image, group); })
            .then(this, [this, answer](const Result<Image> &added) {
                if (added)
                    emit changed();
                answer(added);
            });
    });
}

void Library::streams(const QString &name, AnswerTo<QList<ImageStream>> answer)
{
    const auto read = [name](Store &store) { return imageAndNode(store, name); };
    m_store.run(read).then(
        this, [this, answer = std::move(answer)](const Result<std::pair<Image, StorageNode>> &found) {
            if (!found)
                return answer(tl::unexpected(found.error()));
            // Off the main thread: the root may be a mount that hangs.
            m_files
                .run([image = found->first, node = found->second] {
                    return readImagePlan(node.root, image.path, layoutOf(image));
                })
                .then(this, [answer](const Result<ImagePlan> &plan) {
                    answer(plan.map([](const ImagePlan &value) { return value.streams; }));
                });
        });
}

void Library::changeImage(const QString &name, const ImageChange &change, AnswerTo<Image> answer)
{
    const auto read = [name](Store &store) { return imageAndNode(store, name); };
    m_store.run(read).then(
        this, [this, change, answer = std::move(answer)](const Result<std::pair<Image, StorageNode>> &found) {
            if (!found)
                return answer(tl::unexpected(found.error()));
            const Image image = changedBy(found->first, change);
            const ImageDraft draft {
                image.name, image.path, image.type, image.format, image.osId, image.partitionType};
            if (auto good = checkDraft(draft); !good)
                return answer(tl::unexpected(good.error()));
            storeChange(image, change.directory.value_or(QString()), found->second.root, answer);
        });
}

/// An empty `directory` leaves the path as it is.
void Library::storeChange(
    const Image &image, const QString &directory, const QString &root, AnswerTo<Image> answer)
{
    const auto inspect = [image, directory, root] {
        return directory.isEmpty() ? Result<Image>(image) : withFiles(image, root, directory);
    };
    m_files.run(inspect).then(this, [this, answer = std::move(answer)](const Result<Image> &inspected) {
        if (!inspected)
            return answer(inspected);
        m_store.run([image = *inspected](Store &store) { return store.changeImage(image); })
            .then(this, [this, answer](const Result<Image> &changedImage) {
                if (changedImage)
                    emit changed();
                answer(changedImage);
            });
    });
}

void Library::removeImage(const QString &name, AnswerTo<void> answer)
{
    m_store.run([name](Store &store) { return store.removeImage(name); })
        .then(this, [this, answer = std::move(answer)](const Result<void> &removed) {
            if (removed)
                emit changed();
            answer(removed);
        });
}

void Library::node(AnswerTo<StorageNode> answer)
{
    m_store.run([](Store &store) { return store.masterNode(); }).then(this, std::move(answer));
}

void Library::nodes(AnswerTo<QList<StorageNode>> answer)
{
    m_store.run([](Store &store) { return store.nodes(); }).then(this, std::move(answer));
}

void Library::changeNode(const StorageNodeChange &change, AnswerTo<StorageNode> answer)
{
    const auto find = [id = change.node, makeMaster = change.makeMaster](Store &store) -> Result<StorageNode> {
        return id ? findNode(store, *id, makeMaster) : store.masterNode();
    };
    m_store.run(find).then(this, [this, change, answer = std::move(answer)](Result<StorageNode> node) {
        if (node && change.maxBitrate) {
            if (auto done = applyRate(*node, *change.maxBitrate); !done)
                node = tl::unexpected(done.error());
        }
        if (node && change.maxSessions) {
            if (auto done = applyLimit(*node, *change.maxSessions); !done)
                node = tl::unexpected(done.error());
        }
        if (node && change.interface) {
            if (auto done = applyInterface(*node, *change.interface); !done)
                node = tl::unexpected(done.error());
        }
        if (!node)
            return answer(node);
        if (!change.root)
            return storeNode(*node, answer);
        node->root = QDir::cleanPath(*change.root);
        // Off the main thread: the root may be a mount that hangs.
        m_files.run([root = node->root] { return QFileInfo(root).isAbsolute() && QFileInfo(root).isDir(); })
            .then(this, [this, node = *node, answer](bool isDirectory) {
                if (!isDirectory)
                    return answer(failure("node-root-missing"_L1, {{u"path"_s, node.root}}));
                storeNode(node, answer);
            });
    });
}

void Library::storeNode(const StorageNode &node, AnswerTo<StorageNode> answer)
{
    m_store.run([node](Store &store) { return store.saveNode(node); })
        .then(this, [this, answer = std::move(answer)](const Result<StorageNode> &saved) {
            if (saved) {
                emit changed();
                emit nodeChanged(*saved);
            }
            answer(saved);
        });
}

Result<NetworkInterface> usableInterface(const QString &name)
{
    const auto all = networkInterfaces();
    const auto interface = findInterface(all, name);
    if (!interface) {
        QJsonArray names;
        for (const NetworkInterface &each : all)
            names.append(each.name);
        return failure("interface-unknown"_L1, {{u"name"_s, name}, {u"names"_s, names}});
    }
    if (interface->addresses.isEmpty())
        return failure("interface-no-address"_L1, {{u"name"_s, name}});
    return *interface;
}

} // namespace labcast
