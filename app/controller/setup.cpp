// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup.h"

#include "library.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace labcast {

namespace {

RootFacts readRoot(const QString &root)
{
    const QFileInfo info(root);
    RootFacts facts {.exists = info.exists(),
        .isDirectory = info.isDir(),
        .isReadable = info.isReadable() && info.isExecutable()};
    if (facts.isDirectory)
        facts.freeBytes = QStorageInfo(root).bytesAvailable();
    return facts;
}

} // namespace

Setup::Setup(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_multicastTest(m_parts.makeSender, m_parts.isPortFree)
{
}

void Setup::check(AnswerTo<QList<Finding>> answer)
{
    m_parts.store.run([](Store &store) { return store.nodes(); })
        .then(this, [this, answer = std::move(answer)](const Result<QList<StorageNode>> &nodes) {
            if (!nodes)
                return answer(tl::unexpected(nodes.error()));
            NodeFacts facts {*nodes, networkInterfaces(), {}, m_parts.findSender()};
            const StorageNode *node = sendingNode(*nodes);
            // Off the main thread: the root may be a mount that hangs.
            m_parts.files.run([root = node ? node->root : QString()] { return readRoot(root); })
                .then(this, [facts, answer](const RootFacts &root) mutable {
                    facts.root = root;
                    answer(checkNode(facts));
                });
        });
}

void Setup::testMulticast(const QString &name, AnswerTo<MulticastTestResult> answer)
{
    const auto interface = usableInterface(name);
    if (!interface)
        return answer(tl::unexpected(interface.error()));
    m_multicastTest.run(*interface, std::move(answer));
}

void Setup::progress(AnswerTo<SetupProgress> answer)
{
    m_parts.recorder.setup().then(this, std::move(answer));
}

void Setup::saveProgress(const SetupProgress &progress)
{
    m_parts.recorder.saveSetup(progress);
}

} // namespace labcast
