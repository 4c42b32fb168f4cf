// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about what a controller knows: its node, images, computers and labs.

#include "../remote/codec.h"
#include "../remote/hostclient.h"
#include "../remote/hostcodec.h"
#include "../remote/libraryclient.h"
#include "../remote/nodeclient.h"
#include "../session/sessionjson.h"
#include "program.h"
#include "texts.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

ImageChange imageChange(const CommandLine &line)
{
    ImageChange change {.name = line.given(u"name"_s),
        .directory = line.given(u"path"_s),
        .type = {},
        .format = line.number(u"format"_s),
        .osId = line.number(u"os"_s),
        .partitionType = line.partitionType(),
        .enabled = {}};
    if (const auto type = line.number(u"type"_s))
        change.type = ImageType(*type);
    if (const auto enabled = line.given(u"enabled"_s))
        change.enabled = *enabled == "yes"_L1;
    return change;
}

/// Every MAC or host that was given; absent when none was.
std::optional<QStringList> givenList(const CommandLine &line, const QString &option)
{
    return line.wants(option) ? std::optional(line.values(option)) : std::nullopt;
}

} // namespace

void Program::runLibrary()
{
    LibraryClient library(m_client);
    NodeClient node(m_client);
    const QString name = m_line.argument();
    switch (m_line.verb()) {
    case Verb::Interfaces:
        return node.listInterfaces(printing<QList<NetworkInterface>>(interfacesText));
    case Verb::ImageAdd:
        return library.addImage({.name = name,
                                    .directory = m_line.value(u"path"_s),
                                    .type = ImageType(m_line.value(u"type"_s).toInt()),
                                    .format = m_line.given(u"format"_s).value_or(u"5"_s).toInt(),
                                    .osId = m_line.given(u"os"_s).value_or(u"9"_s).toInt(),
                                    .partitionType = m_line.partitionType().value_or(1)},
            printing<Image>(imageText));
    case Verb::ImageChange:
        return library.changeImage(name, imageChange(m_line), printing<Image>(imageText));
    case Verb::ImageList:
        return library.listImages(printing<QList<Image>>(imagesText));
    case Verb::ImageRemove:
        return library.removeImage(name,
            printingDone(u"removed"_s, name, u"%1 is forgotten; its files are where they were."_s.arg(name)));
    case Verb::NodeShow:
        return node.showNode(printing<StorageNode>(nodeText));
    case Verb::NodeSet:
        return node.setNode({.root = m_line.given(u"root"_s),
                                .interface = m_line.given(u"interface"_s),
                                .maxBitrate = m_line.given(u"max-bitrate"_s),
                                .maxSessions = m_line.number(u"max-sessions"_s)},
            printing<StorageNode>(nodeText));
    case Verb::HostProtect:
    case Verb::HostUnprotect:
    case Verb::LabProtect:
    case Verb::LabUnprotect:
        return protect();
    case Verb::Protected:
        return HostClient(m_client).listProtected(printing<QList<ProtectedThing>>(protectedText));
    default:
        return m_client.status(printing<ControllerStatus>(statusText));
    }
}

void Program::runHosts()
{
    HostClient client(m_client);
    const QString name = m_line.argument();
    switch (m_line.verb()) {
    case Verb::HostAdd:
        return client.addHost({.id = {},
                                  .name = name,
                                  .macs = m_line.values(u"mac"_s),
                                  .address = {},
                                  .description = m_line.value(u"description"_s),
                                  .image = {}},
            printing<Host>(hostText));
    case Verb::HostChange:
        return client.changeHost(name,
            {m_line.given(u"name"_s), givenList(m_line, u"mac"_s), m_line.given(u"description"_s)},
            printing<Host>(hostText));
    case Verb::HostRemove:
        return client.removeHosts({name}, printingDone(u"removed"_s, name, u"%1 is forgotten."_s.arg(name)));
    default:
        return client.listHosts(printing<QList<Host>>(hostsText));
    }
}

void Program::runLabs()
{
    HostClient client(m_client);
    const QString name = m_line.argument();
    switch (m_line.verb()) {
    case Verb::LabAdd:
        return client.addLab({.id = {},
                                 .name = name,
                                 .description = m_line.value(u"description"_s),
                                 .hosts = m_line.values(u"host"_s)},
            printing<Lab>(labText));
    case Verb::LabChange:
        return client.changeLab(name,
            {m_line.given(u"name"_s), m_line.given(u"description"_s), givenList(m_line, u"host"_s)},
            printing<Lab>(labText));
    case Verb::LabRemove:
        return client.removeLab(
            name, printingDone(u"removed"_s, name, u"%1 is forgotten; its computers stay."_s.arg(name)));
    default:
        return client.listLabs(printing<QList<Lab>>(labsText));
    }
}

void Program::protect()
{
    const QString name = m_line.argument();
    const Verb verb = m_line.verb();
    const bool isLab = verb == Verb::LabProtect || verb == Verb::LabUnprotect;
    const bool isProtected = verb == Verb::HostProtect || verb == Verb::LabProtect;
    HostClient(m_client).protect({.hosts = isLab ? QStringList() : QStringList {name},
                                     .labs = isLab ? QStringList {name} : QStringList(),
                                     .isProtected = isProtected},
        printingDone(isProtected ? u"protected"_s : u"unprotected"_s, name,
            isProtected ? u"%1 is protected: no deployment overwrites it."_s.arg(name)
                        : u"Deployments may overwrite %1 again."_s.arg(name)));
}

} // namespace labcast
