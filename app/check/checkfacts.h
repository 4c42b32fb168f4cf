// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/multicastrows.h"
#include "../fog/storagenode.h"
#include "../fog/storeaddress.h"
#include "../machine/mount.h"
#include "../machine/nfsexport.h"
#include "../machine/portholder.h"
#include "../machine/selinux.h"
#include "../machine/senderprocess.h"
#include "../network/igmpwatch.h"
#include "../network/multicasttestresult.h"
#include "../network/networkinterface.h"
#include "../network/packetfilter.h"
#include "../result.h"
#include "finding.h"

#include <QSet>

namespace labcast {

/// What is known of a node's image root.
struct RootFacts
{
    bool exists = false;
    bool isDirectory = false;
    bool isReadable = false; ///< by the controller
    qint64 freeBytes = -1; ///< -1: not known
    Exported exported = Exported::Unknown; ///< by NFS
};

/// The file system of a node's image root; absent: it is not known which.
struct MountFacts
{
    std::optional<Mount> mount;
};

/// What is known of one image's files.
struct ImageFacts
{
    QString name;
    int format = 5; ///< imageFormat
    bool isEnabled = true;
    qint64 serverSize = 0; ///< bytes as FOG has noted them; 0: it was never captured
    qint64 bytes = 0; ///< that are there
    std::optional<Error> fault; ///< why it could not be sent
};

/// The udp-sender that is used.
struct SenderFacts
{
    QString path;
    QString version; ///< "20120424"; empty: it does not say
    bool isWhereFogLooks = true; ///< whether one is at FOG's own place
};

/// Who holds a port that a session would need.
struct PortFacts
{
    quint16 portbase = 0; ///< the first of the pool
    quint16 lastPortbase = 0;
    QList<PortHolder> holders; ///< of portbase and portbase + 1; none: both are free
};

/// What could keep packets from the lab.
struct FirewallFacts
{
    PacketFilter filter {NftRuleset {}};
    bool hasLegacyRules = false; ///< of iptables before nftables, which are another list
    SelinuxFacts selinux {};
};

/// FOG's storage nodes and their groups.
struct NodeFacts
{
    QList<StorageNode> all {};
    QHash<qint64, RowValues> rows {}; ///< by node: the columns that checks change, as the database has them
    QHash<qint64, QString> groups {}; ///< names of the storage groups
};

/// What the name or address of sendingNode() leads to.
struct AddressFacts
{
    QStringList addresses; ///< IPv4; none: it leads nowhere
};

/// One row of globalSettings.
struct SettingRow
{
    QString id; ///< settingID
    QString key;
    QString value;
    RowValues all {}; ///< every column
};

/// What FOG's installer noted in .fogsettings.
struct InstalledFacts
{
    QString interface; ///< empty: nothing
    bool isHidden = false; ///< it may not be read: it takes root, or CAP_DAC_READ_SEARCH
};

/// FOG's daemon: what systemd says of it, and what its own log does.
struct DaemonFacts
{
    ServiceStatus service {};
    bool hasLog = false; ///< there is a multicast.log that can be read
    qint64 silentMs = 0; ///< since its last line; only with hasLog
    qint64 passMs = -1; ///< since its last pass over the database; -1: the log tells of none
    qint64 intervalMs = 10'000; ///< between two passes
    Message trouble {}; ///< what it complains of
    QStringList lines {}; ///< the last ones of its log
};

/// The udp-senders of this machine.
struct SendersFacts
{
    QList<SenderProcess> running;
    QList<int> toCome; ///< portbases of shells that will start further ones
};

/// The last multicast test, and through which interface it was.
struct TestedMulticast
{
    QString interface;
    Result<MulticastTestResult> result;
};

/// Everything the checks of a server look at. What one of them needs has been found out when it is run.
struct CheckFacts
{
    StoreAddress address {}; ///< of the store; always known
    QList<NetworkInterface> interfaces {}; ///< always known
    IgmpFacts igmp {}; ///< always known
    std::optional<TestedMulticast> multicast {}; ///< absent: it was not tested
    QString store {}; ///< what it is: "FOG 1.5.10"
    NodeFacts nodes {};
    AddressFacts nodeAddress {};
    RootFacts root {}; ///< of sendingNode()
    MountFacts mount {}; ///< of its image root
    QList<ImageFacts> images {}; ///< below its image root
    SenderFacts sender {};
    PortFacts ports {};
    FirewallFacts firewall {};
    QList<SettingRow> settings {}; ///< those of multicastSettings()
    InstalledFacts installed {};
    DaemonFacts daemon {};
    MulticastRows rows {};
    SendersFacts senders {};

    /// The store is that of a FOG server, whoever sends.
    bool isFogServer() const { return address.kind == StoreAddress::Kind::MariaDb; }

    /// FOG's daemon starts the senders, and so its rules hold.
    bool fogSends() const { return isFogServer() && address.mode == StoreMode::Observer; }
};

/// What must be asked of somebody who may not answer.
enum class Fact {
    Store,
    Nodes,
    NodeAddress,
    Root,
    Mount,
    Images,
    Sender,
    Ports,
    Firewall,
    Settings,
    Installed,
    Daemon,
    Rows,
    Senders
};

/// The facts so far, and of the others why they are not there.
struct FoundFacts
{
    CheckFacts facts;
    QHash<Fact, Error> missing;
};

/// The node that sends: the first enabled master, one with an address of this machine before others; without one
/// the first node that could be it; null without any.
const StorageNode *sendingNode(const QList<StorageNode> &nodes, const QList<NetworkInterface> &interfaces);
inline const StorageNode *sendingNode(const CheckFacts &facts)
{
    return sendingNode(facts.nodes.all, facts.interfaces);
}

/// The interface that has this IPv4 address; null when none has.
const NetworkInterface *holderOf(const QList<NetworkInterface> &interfaces, const QString &address);

/// The interface through which sendingNode() sends: the named one, or, on a FOG server, the one that has the
/// node's address (fog-facts c.4). Absent: there is none.
std::optional<NetworkInterface> sendingInterface(const CheckFacts &facts);

/// The only place where FOG's daemon looks for udp-sender (UDPSENDERPATH, fog-facts d).
QString fogsSender();

/// FOG's settings that multicast depends on (fog-facts d).
QStringList multicastSettings();
/// The row of that setting; null when there is none.
const SettingRow *findSetting(const CheckFacts &facts, const QString &key);

} // namespace labcast
