// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtuallab.h"

#include <QFile>

#include <cerrno>
#include <sys/mount.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReceivers = 64;
constexpr double mostLoss = 90;

QString namespaceOf(int number)
{
    return u"r%1"_s.arg(number);
}

// `unshare -r` maps exactly one user; the machine itself and containers map many. Without this look a
// controller run by root would cover the machine's own /run.
bool isInsideOwnNamespace()
{
    QFile map(u"/proc/self/uid_map"_s);
    if (!map.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> words = map.readAll().simplified().split(' ');
    return words.size() == 3 && words[2] == "1";
}

// `ip netns` keeps its names in /run, where a plain user may not write.
Result<void> coverRun()
{
    if (!isInsideOwnNamespace())
        return failure("rehearsal-failed"_L1, {{u"cause"_s, u"not started by unshare -Urnm"_s}});
    if (::mount("tmpfs", "/run", "tmpfs", MS_NOSUID | MS_NODEV, "mode=0755") != 0)
        return failure("rehearsal-failed"_L1, {{u"cause"_s, qt_error_string(errno)}}, u"mount /run"_s);
    return {};
}

QByteArray wiring(int receivers)
{
    QString batch = u"netns add sw\nlink add eth0 type veth peer name s0 netns sw\n"_s;
    for (int number = 1; number <= receivers; ++number)
        batch += u"netns add r%1\nlink add eth0 address %2 netns r%1 type veth peer name r%1 netns sw\n"_s
                     .arg(number)
                     .arg(VirtualLab::receiverMac(number));
    return batch.toLatin1();
}

QByteArray bridge(int receivers)
{
    QString batch = u"link add br0 type bridge stp_state 0 forward_delay 0 mcast_snooping 0\n"
                    "link set br0 up\nlink set s0 master br0 up\n"_s;
    for (int number = 1; number <= receivers; ++number)
        batch += u"link set r%1 master br0 up\n"_s.arg(number);
    return batch.toLatin1();
}

QByteArray endpoint(const QString &address)
{
    return u"link set lo up\nlink set eth0 up\naddr add %1/24 brd + dev eth0\n"
           "route add default dev eth0\nroute add 224.0.0.0/4 dev eth0\n"_s.arg(address)
               .toLatin1();
}

QByteArray lossRules(double percent)
{
    // Adding first makes the deletion succeed also where there was none.
    QByteArray rules = "add table netdev loss\ndelete table netdev loss\n";
    if (percent > 0) {
        rules += "table netdev loss {\n chain in {\n  type filter hook ingress device eth0 priority 0;\n"
                 "  numgen random mod 100000 < "
            + QByteArray::number(qRound(percent * 1000)) + " counter drop\n }\n}\n";
    }
    return rules;
}

Result<Command> rateCommand(std::optional<Bandwidth> rate)
{
    const auto arguments = [&rate]() -> QStringList {
        // Without a limit a queue that does nothing takes the place of the old one.
        if (!rate)
            return {u"qdisc"_s, u"replace"_s, u"dev"_s, u"eth0"_s, u"root"_s, u"pfifo"_s};
        return {u"qdisc"_s, u"replace"_s, u"dev"_s, u"eth0"_s, u"root"_s, u"tbf"_s, u"rate"_s,
            u"%1bit"_s.arg(rate->bitsPerSecond), u"burst"_s, u"64k"_s, u"limit"_s, u"300k"_s};
    };
    return findProgram(u"tc"_s).map([&](const QString &tc) { return Command {tc, arguments(), {}}; });
}

} // namespace

Result<void> VirtualLabOptions::check() const
{
    if (receivers < 1 || receivers > mostReceivers)
        return failure("rehearsal-bad-receivers"_L1, {{u"number"_s, receivers}});
    // Written so that "not a number" is refused too.
    if (!(lossPercent >= 0 && lossPercent <= mostLoss))
        return failure("rehearsal-bad-loss"_L1, {{u"number"_s, lossPercent}});
    return {};
}

VirtualLab::VirtualLab(const VirtualLabOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
}

void VirtualLab::build(Done done)
{
    const auto commands = m_options.check().and_then([this] { return buildCommands(); });
    if (!commands) {
        done(tl::unexpected(commands.error()));
        return;
    }
    if (const auto covered = coverRun(); !covered)
        done(covered);
    else
        CommandChain::run(*commands, this, std::move(done));
}

Result<QList<Command>> VirtualLab::buildCommands() const
{
    const auto ip = findProgram(u"ip"_s);
    if (!ip)
        return tl::unexpected(ip.error());
    const auto batchIn = [&ip](const QString &name) {
        return QStringList {u"-netns"_s, name, u"-batch"_s, u"-"_s};
    };
    QList<Command> commands {
        {*ip, {u"-batch"_s, u"-"_s}, wiring(m_options.receivers) + endpoint(senderAddress())},
        {*ip, batchIn(u"sw"_s), bridge(m_options.receivers)},
    };
    for (int number = 1; number <= m_options.receivers; ++number)
        commands << Command {*ip, batchIn(namespaceOf(number)), endpoint(receiverAddress(number))};
    QList<Result<Command>> extras;
    for (int number = 1; number <= m_options.receivers; ++number) {
        if (isLossy(number))
            extras << lossCommand(number, m_options.lossPercent);
    }
    if (m_options.rate)
        extras << rateCommand(m_options.rate);
    for (const auto &extra : extras) {
        if (!extra)
            return tl::unexpected(extra.error());
        commands << *extra;
    }
    return commands;
}

QString VirtualLab::senderInterface() const
{
    return u"eth0"_s;
}

QString VirtualLab::senderAddress() const
{
    return u"10.77.0.1"_s;
}

QString VirtualLab::receiverAddress(int number) const
{
    return u"10.77.0.%1"_s.arg(10 + number);
}

QString VirtualLab::receiverMac(int number)
{
    return u"02:4c:43:00:00:%1"_s.arg(number, 2, 16, QChar(u'0')); // 02: an address nobody sells
}

Result<Command> VirtualLab::commandIn(int number, const QString &program, const QStringList &arguments) const
{
    const auto ip = findProgram(u"ip"_s);
    const auto path = findProgram(program);
    if (!ip || !path)
        return tl::unexpected(ip ? path.error() : ip.error());
    return Command {*ip, QStringList {u"netns"_s, u"exec"_s, namespaceOf(number), *path} + arguments, {}};
}

void VirtualLab::setLoss(int number, double percent, Done done)
{
    const auto command = lossCommand(number, percent);
    if (command)
        CommandChain::run({*command}, this, std::move(done));
    else
        done(tl::unexpected(command.error()));
}

void VirtualLab::setRate(std::optional<Bandwidth> rate, Done done)
{
    const auto command = rateCommand(rate);
    if (command)
        CommandChain::run({*command}, this, std::move(done));
    else
        done(tl::unexpected(command.error()));
}

Result<Command> VirtualLab::lossCommand(int number, double percent) const
{
    if (!(percent >= 0 && percent <= mostLoss))
        return failure("rehearsal-bad-loss"_L1, {{u"number"_s, percent}});
    auto command = commandIn(number, u"nft"_s, {u"-f"_s, u"-"_s});
    if (command)
        command->input = lossRules(percent);
    return command;
}

bool VirtualLab::isLossy(int number) const
{
    return m_options.lossPercent > 0 && (m_options.lossOn.isEmpty() || m_options.lossOn.contains(number));
}

} // namespace labcast
