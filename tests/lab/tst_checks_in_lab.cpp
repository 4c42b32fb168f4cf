// SPDX-License-Identifier: GPL-3.0-or-later
// What checks say of a real packet filter, held against what becomes of real packets; and what they say without
// the capability that they need.

#include "app/check/servercheck.h"
#include "app/controller/machinefacts.h"
#include "app/network/igmpwatch.h"
#include "builtlab.h"
#include "withoutcapability.h"

#include <QDir>
#include <QProcess>
#include <QTest>
#include <QUdpSocket>

#include <sys/mount.h>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

using Verdict = FilterJudgement::Verdict;

constexpr int portbase = 63100;

bool run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return process.waitForFinished() && process.exitCode() == 0;
}

/// nft wants every bracket's end on a line of its own.
bool load(QByteArray rules)
{
    return run(u"nft"_s, {u"-f"_s, u"-"_s}, rules.replace(" }", "\n}"));
}

} // namespace

class TestChecksInLab : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void whatIsSaidOfAPacketIsWhatBecomesOfIt_data();
    void whatIsSaidOfAPacketIsWhatBecomesOfIt();
    void theRulesOfIptablesAreUnderstood_data();
    void theRulesOfIptablesAreUnderstood();
    void theFindingNamesTheRuleAndWhatToType_data();
    void theFindingNamesTheRuleAndWhatToType();
    void withoutCapNetAdminTheFirewallIsUnknown();
    void withoutCapNetRawTheQuerierIsUnknown();
    void withoutCapDacReadSearchFogsSettingsAreHidden();

private:
    bool arrives();
    FilterJudgement judgement() const;
    CheckFacts facts() const;

    std::unique_ptr<VirtualLab> m_lab;
};

void TestChecksInLab::initTestCase()
{
    m_lab = builtLab({.receivers = 1});
    QVERIFY(m_lab);
    QTRY_VERIFY(arrives()); // the bridge has to wake up
}

void TestChecksInLab::init()
{
    QVERIFY(run(u"nft"_s, {u"flush"_s, u"ruleset"_s}));
}

/// As a computer answers: from port P to the sender's P + 1.
bool TestChecksInLab::arrives()
{
    QUdpSocket socket;
    if (!socket.bind(QHostAddress(m_lab->senderAddress()), portbase + 1))
        return false;
    const QString script = u"import socket; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM);"
                           " s.bind(('', %1)); s.sendto(b'x', ('%2', %1 + 1))"_s.arg(
                               QString::number(portbase), m_lab->senderAddress());
    const auto command = m_lab->commandIn(1, u"python3"_s, {u"-c"_s, script});
    return command && run(command->program, command->arguments)
        && (socket.hasPendingDatagrams() || socket.waitForReadyRead(200));
}

FilterJudgement TestChecksInLab::judgement() const
{
    const auto ruleset = readRuleset();
    FilteredPacket packet {.way = FilteredPacket::Way::In,
        .interface = m_lab->senderInterface(),
        .sourcePort = portbase,
        .destinationPort = portbase + 1,
        .source = {QHostAddress(m_lab->receiverAddress(1)), 24},
        .destination = {QHostAddress(m_lab->senderAddress()), 32}};
    return PacketFilter(ruleset.value_or(NftRuleset())).judge(packet);
}

CheckFacts TestChecksInLab::facts() const
{
    CheckFacts facts;
    facts.interfaces = networkInterfaces();
    facts.nodes.all = {{.id = 1,
        .isMaster = true,
        .isEnabled = true,
        .address = m_lab->senderAddress(),
        .interface = m_lab->senderInterface()}};
    facts.ports = {.portbase = portbase, .lastPortbase = 63226, .holders = {}};
    facts.firewall = readFirewall().value_or(FirewallFacts());
    return facts;
}

void TestChecksInLab::whatIsSaidOfAPacketIsWhatBecomesOfIt_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("reason");
    const auto table = [](const QByteArray &rules, const QByteArray &policy = "drop",
                           const QByteArray &more = {}) {
        return QByteArray("table inet t {\n" + more + "\nchain input { type filter hook input priority 0; policy "
            + policy + ";\n" + rules + "\n}\n}\n");
    };
    using enum Verdict;
    QTest::newRow("no rules") << QByteArray() << Accepted << QString();
    QTest::newRow("nothing is let in") << table("") << Dropped << u"inet t input: policy drop"_s;
    QTest::newRow("the ports are open")
        << table("udp dport 63100-63227 accept") << Accepted << u"udp dport 63100-63227 accept"_s;
    QTest::newRow("others are open") << table("udp dport { 22, 53, 63000-63100 } accept") << Dropped
                                     << u"policy drop"_s;
    QTest::newRow("a named set") << table("udp dport @open accept", "drop",
        "set open { type inet_service; flags interval; elements = { 1-9, 63101 } }")
                                 << Accepted << u"@open"_s;
    QTest::newRow("the lab's subnet") << table("ip saddr 10.77.0.0/16 accept") << Accepted << u"10.77.0.0/16"_s;
    QTest::newRow("another subnet") << table("ip saddr 10.78.0.0/16 accept") << Dropped << u"policy drop"_s;
    QTest::newRow("a range of addresses")
        << table("ip saddr 10.77.0.0-10.77.0.255 accept") << Accepted << u"10.77.0.0"_s;
    QTest::newRow("interfaces by a wildcard") << table("iifname \"et*\" accept") << Accepted << u"et*"_s;
    QTest::newRow("another interface") << table("iifname \"ens*\" accept") << Dropped << u"policy drop"_s;
    QTest::newRow("only what was asked for")
        << table("ct state established,related accept") << Dropped << u"policy drop"_s;
    QTest::newRow("something new") << table("ct state new accept") << Accepted << u"ct state new"_s;
    QTest::newRow("a jump that comes back")
        << table("jump a\nudp dport 63101 accept", "drop", "chain a { udp dport 5 accept; return; }") << Accepted
        << u"udp dport 63101"_s;
    QTest::newRow("a goto that does not")
        << table("goto a\nudp dport 63101 accept", "drop", "chain a { udp dport 5 accept; }") << Dropped
        << u"policy drop"_s;
    QTest::newRow("a map of interfaces")
        << table("iifname vmap { \"eth0\" : jump a, \"lo\" : accept }\n", "drop", "chain a { accept; }")
        << Accepted << u"inet t a"_s;
    QTest::newRow("all but one port") << table("udp dport != 63101 accept") << Dropped << u"policy drop"_s;
    QTest::newRow("all above") << table("udp dport >= 63101 accept") << Accepted << u">= 63101"_s;
    QTest::newRow("rejected") << table("udp dport 63101 reject", "accept") << Dropped << u"reject"_s;
    QTest::newRow("two tables, and the second drops") << QByteArray(table("udp dport 63101 accept", "drop")
        + "table ip u { chain in { type filter hook input priority 5; udp dport 63101 drop; } }\n")
                                                      << Dropped << u"ip u in"_s;
    QTest::newRow("before it is routed")
        << QByteArray("table ip raw { chain pre { type filter hook prerouting priority -300;"
                      " udp dport 63101 drop; } }\n")
        << Dropped << u"ip raw pre"_s;
    QTest::newRow("TCP is another matter")
        << table("tcp dport 63101 drop\nmeta l4proto tcp drop", "accept") << Accepted << QString();
    QTest::newRow("addresses of this machine") << table("fib daddr type local accept") << Accepted << u"local"_s;
}

void TestChecksInLab::whatIsSaidOfAPacketIsWhatBecomesOfIt()
{
    QFETCH(QByteArray, rules);
    QFETCH(Verdict, verdict);
    QFETCH(QString, reason);
    QVERIFY(load(rules));
    const FilterJudgement said = judgement();
    QVERIFY2(said.reason.contains(reason), qPrintable(said.reason));
    QCOMPARE(said.verdict, verdict);
    QCOMPARE(arrives(), verdict == Verdict::Accepted);
}

void TestChecksInLab::theRulesOfIptablesAreUnderstood_data()
{
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<Verdict>("verdict");
    using enum Verdict;
    const QString policy = u"-P INPUT DROP"_s;
    QTest::newRow("a port") << QStringList {policy, u"-A INPUT -p udp --dport 63101 -j ACCEPT"_s} << Accepted;
    QTest::newRow("several ports") << QStringList {policy,
        u"-A INPUT -p udp -m multiport --dports 53,63100:63110 -j ACCEPT"_s}
                                   << Accepted;
    QTest::newRow("several others") << QStringList {policy,
        u"-A INPUT -p udp -m multiport --dports 53,63000:63100 -j ACCEPT"_s}
                                    << Dropped;
    QTest::newRow("what belongs to something")
        << QStringList {policy, u"-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT"_s} << Dropped;
    QTest::newRow("anything new is dropped")
        << QStringList {u"-P INPUT ACCEPT"_s, u"-A INPUT -m conntrack --ctstate NEW -j DROP"_s} << Dropped;
    QTest::newRow("as ufw has it") << QStringList {policy, u"-N ufw-before-input"_s, u"-N ufw-user-input"_s,
        u"-A INPUT -j ufw-before-input"_s, u"-A ufw-before-input -i lo -j ACCEPT"_s,
        u"-A ufw-before-input -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT"_s,
        u"-A ufw-before-input -j ufw-user-input"_s,
        u"-A ufw-user-input -i eth0 -p udp -m multiport --dports 63100:63227 -j ACCEPT"_s}
                                   << Accepted;
    QTest::newRow("rejected as old tutorials have it")
        << QStringList {u"-A INPUT -p udp --dport 63101 -j REJECT"_s} << Dropped;
    QTest::newRow("a mark decides nothing") << QStringList {policy, u"-A INPUT -p udp -j MARK --set-mark 1"_s,
        u"-A INPUT -p udp --dport 63101 -j ACCEPT"_s}
                                            << Accepted;
    QTest::newRow("a limit that nobody knows")
        << QStringList {policy, u"-A INPUT -p udp -m limit --limit 5/s -j ACCEPT"_s} << Unknown;
    QTest::newRow("a limit that decides nothing")
        << QStringList {policy, u"-A INPUT -m limit --limit 5/s -j DROP"_s} << Dropped;
}

void TestChecksInLab::theRulesOfIptablesAreUnderstood()
{
    QFETCH(QStringList, rules);
    QFETCH(Verdict, verdict);
    for (const QString &rule : rules)
        QVERIFY(run(u"iptables-nft"_s, rule.split(u' ')));
    const FilterJudgement said = judgement();
    QVERIFY2(said.verdict == verdict, qPrintable(said.reason));
    if (verdict != Verdict::Unknown)
        QCOMPARE(arrives(), verdict == Verdict::Accepted);
}

void TestChecksInLab::theFindingNamesTheRuleAndWhatToType_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<FindingStatus>("status");
    QTest::addColumn<QString>("advice");
    using enum FindingStatus;
    QTest::newRow("no rules") << QByteArray() << Ok << QString();
    const QByteArray input = "chain input { type filter hook input priority 0; policy drop; ";
    QTest::newRow("dropped") << QByteArray("table inet filter { " + input + "} }") << Error
                             << u"sudo nft insert rule inet filter input udp dport 63100-63227 accept"_s;
    QTest::newRow("one session gets through, the others do not")
        << QByteArray("table inet filter { " + input + "ip protocol igmp accept; udp dport 63101 accept; } }")
        << Error << u"63100-63227"_s;
    QTest::newRow("the image is held back")
        << QByteArray("table inet filter { chain out { type filter hook output priority 0; ip daddr 224.0.0.0/4"
                      " udp dport 63100 drop; } }")
        << Error << u"insert rule inet filter out"_s;
    QTest::newRow("without IGMP") << QByteArray(
        "table inet filter { " + input + "udp dport 63100-63300 accept; } }")
                                  << Warning << u"ip protocol igmp accept"_s;
    QTest::newRow("firewalld's") << QByteArray("table inet firewalld { " + input + "} }") << Error
                                 << u"firewall-cmd --permanent --add-port=63100-63227/udp"_s;
    QTest::newRow("ufw's") << QByteArray("table ip filter { chain ufw-user-input { }\n" + input
        + "ip protocol igmp accept; jump ufw-user-input; } }")
                           << Error << u"sudo ufw allow in on eth0 to any port 63100:63227 proto udp"_s;
    QTest::newRow("not to be told") << QByteArray(
        "table inet filter { " + input + "ip protocol igmp accept; limit rate 9/second accept; } }")
                                    << Unknown << QString();
}

void TestChecksInLab::theFindingNamesTheRuleAndWhatToType()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, advice);
    QVERIFY(load(rules));
    const Finding finding = checkFirewall(facts());
    QTEST(finding.status, "status");
    QVERIFY2(finding.advice.english.contains(advice) && finding.advice.isEmpty() == advice.isEmpty(),
        qPrintable(finding.advice.english));
    QCOMPARE(finding.evidence.size(), 4);
}

void TestChecksInLab::withoutCapNetAdminTheFirewallIsUnknown()
{
    QVERIFY(readFirewall());
    const auto firewall = withoutCapability({CAP_NET_ADMIN}, readFirewall);
    QVERIFY(!firewall);
    QCOMPARE(firewall.error().message.id, u"firewall-hidden"_s);
    QVERIFY(firewall.error().message.english.contains("CAP_NET_ADMIN"_L1));
}

void TestChecksInLab::withoutCapNetRawTheQuerierIsUnknown()
{
    CheckFacts facts = this->facts();
    facts.igmp = IgmpWatch().facts();
    QCOMPARE(checkIgmp(facts).summary.id, u"check-igmp-listening"_s);
    facts.igmp = withoutCapability({CAP_NET_RAW}, [] { return IgmpWatch().facts(); });
    const Finding finding = checkIgmp(facts);
    QCOMPARE(finding.status, FindingStatus::Unknown);
    QCOMPARE(finding.summary.id, u"check-igmp-not-allowed"_s);
}

void TestChecksInLab::withoutCapDacReadSearchFogsSettingsAreHidden()
{
    QCOMPARE(::mount("tmpfs", "/opt", "tmpfs", 0, nullptr), 0);
    QVERIFY(QDir().mkpath(u"/opt/fog"_s));
    QFile file(u"/opt/fog/.fogsettings"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("interface='eth0'\r\n") > 0);
    file.close();
    QVERIFY(file.setPermissions({}));
    QCOMPARE(readInstalled().interface, u"eth0"_s);
    const InstalledFacts hidden = withoutCapability({CAP_DAC_READ_SEARCH, CAP_DAC_OVERRIDE}, readInstalled);
    QVERIFY(hidden.isHidden);
    QVERIFY(hidden.interface.isEmpty());
}

QTEST_GUILESS_MAIN(TestChecksInLab)
#include "tst_checks_in_lab.moc"
