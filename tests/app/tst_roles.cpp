// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_roles.h"

#include "app/peer.h"
#include "remoterig.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <sys/socket.h>
#include <unistd.h>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

/// A number that is no user of this machine.
constexpr quint32 stranger = 3'999'999'999;

/// One client of a rig with this role.
struct Guest
{
    RemoteRig rig;
    std::unique_ptr<RawEnd> end;

    explicit Guest(Role role)
    {
        auto [near, far] = MemoryDevice::makePair();
        rig.server.serve(std::move(near), {u"anna (process 7)"_s, role});
        end = std::make_unique<RawEnd>(std::move(far));
    }

    /// The error of a call; empty when it was not refused, or refused for another reason than the role.
    QString refusalOf(const QString &method)
    {
        end->sendMethod(method, {}, ++m_id);
        if (!QTest::qWaitFor([this] { return !end->answer(m_id).isEmpty(); }))
            return u"no answer"_s;
        const QString error = end->errorOf(m_id);
        return error.startsWith("role-"_L1) ? error : QString();
    }

private:
    int m_id = 0;
};

} // namespace

void TestRoles::aPeerIsWhoTheKernelSays()
{
    int ends[2] {};
    QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    const auto peer = peerOf(ends[0]);
    QVERIFY(peer);
    QCOMPARE(peer->user, geteuid());
    QCOMPARE(peer->process, qint64(getpid()));
    std::vector<gid_t> groups(64);
    groups.resize(size_t(getgroups(int(groups.size()), groups.data())));
    groups.push_back(getegid());
    for (const gid_t group : groups)
        QVERIFY(std::ranges::find(peer->groups, group) != peer->groups.end());
    QVERIFY(peer->name().contains(u"process %1"_s.arg(getpid())));
    QVERIFY(peer->isOwner());
    close(ends[0]);
    close(ends[1]);
    QVERIFY(!peerOf(-1));
}

void TestRoles::rootAndTheControllersOwnUserAreAdmins()
{
    QCOMPARE(roleOf({.user = 0, .groups = {}}), Role::Admin);
    QCOMPARE(roleOf({.user = geteuid(), .groups = {}}), Role::Admin);
}

void TestRoles::strangersInNoGroupHaveNoRole()
{
    const Peer peer {.user = stranger, .groups = {stranger}};
    QCOMPARE(roleOf(peer), Role::None);
    const Peer member {.user = stranger, .groups = {0}};
    QVERIFY(member.isIn("root")); // the group, of which every Debian has number 0
    QVERIFY(!member.isIn("no-such-group"));
    QVERIFY(!peer.isIn("root"));
}

void TestRoles::everyRoleMayAskWhatItsNameSays_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("least");
    for (const QString &method : ControllerServer::methods()) {
        static const QStringList deploys {u"session.deploy"_s, u"session.start"_s, u"session.cancel"_s,
            u"multicast.test"_s, u"multicast.invite"_s, u"multicast.stop"_s};
        static const QStringList reads {u"list"_s, u"show"_s, u"streams"_s, u"samples"_s, u"events"_s,
            u"verdict"_s, u"preview"_s, u"join"_s, u"read"_s, u"find"_s, u"lineAt"_s, u"states"_s, u"run"_s,
            u"export"_s, u"status"_s, u"subscribe"_s};
        // What FOG's settings tell of its database is for whoever may choose it.
        const bool isRead = reads.contains(method.section(u'.', -1)) && method != "store.find"_L1;
        const Role least = deploys.contains(method) ? Role::Deploy : isRead ? Role::View : Role::Admin;
        QTest::newRow(qPrintable(method)) << method << int(least);
    }
}

void TestRoles::everyRoleMayAskWhatItsNameSays()
{
    QFETCH(QString, method);
    QFETCH(int, least);
    for (const Role role : {Role::None, Role::View, Role::Deploy}) {
        Guest guest(role);
        const QString refusal = guest.refusalOf(method);
        QCOMPARE(refusal.isEmpty(), int(role) >= least);
        if (role == Role::None)
            QCOMPARE(refusal, u"role-missing"_s);
    }
}

void TestRoles::aRefusedActStandsInTheJournalWithWhoAsked()
{
    Guest guest(Role::View);
    QCOMPARE(guest.refusalOf(u"image.remove"_s), u"role-no-admin"_s);
    QFile journal(guest.rig.folder.filePath(u"log/controller.log"_s));
    QVERIFY(journal.open(QIODevice::ReadOnly));
    const QByteArray text = journal.readAll();
    QVERIFY2(text.contains("anna (process 7): image.remove, refused: "), text.constData());
}

void TestRoles::statusTellsTheRole()
{
    Guest guest(Role::Deploy);
    guest.end->sendMethod(u"status"_s, {}, 1);
    QTRY_VERIFY(!guest.end->answer(1).isEmpty());
    QCOMPARE(guest.end->answer(1)[u"result"_s][u"role"_s].toString(), u"deploy"_s);
}

void TestRoles::anImportLeavesNothingOfItsFileInTheJournal()
{
    Guest guest(Role::Admin);
    const auto ask = [&guest](const QString &method, const QJsonObject &params, int id) {
        guest.end->sendMethod(method, params, id);
        const bool isAnswered = QTest::qWaitFor([&] { return !guest.end->answer(id).isEmpty(); });
        return isAnswered ? guest.end->answer(id)[u"result"_s].toObject() : QJsonObject();
    };
    const QString data = QString::fromLatin1(QByteArray("02:00:00:00:00:01,PC-1,,,,,,,,,,,,PassWord").toBase64());
    const QJsonValue file = ask(u"host.upload"_s, {{u"data"_s, data}}, 1)[u"file"_s];
    QJsonObject import = ask(u"host.preview"_s, {{u"file"_s, file}}, 2)[u"counts"_s].toObject();
    QCOMPARE(import[u"added"_s].toInt(), 1);
    import[u"file"_s] = file;
    QCOMPARE(ask(u"host.import"_s, import, 3)[u"added"_s].toInt(), 1);
    const QJsonArray rows = ask(u"host.export"_s, {}, 4)[u"rows"_s].toArray();
    QCOMPARE(rows.at(0).toArray().at(1).toString(), u"PC-1"_s);
    ask(u"host.import"_s, import, 5);
    QCOMPARE(guest.end->errorOf(5), u"import-expired"_s); // a file is imported once
    QFile journal(guest.rig.folder.filePath(u"log/controller.log"_s));
    const auto isWritten = [&journal] {
        return (journal.isOpen() || journal.open(QIODevice::ReadOnly)) && journal.seek(0)
            && journal.readAll().contains("host.import");
    };
    QTRY_VERIFY(isWritten());
    QVERIFY(journal.seek(0));
    const QByteArray text = journal.readAll();
    QVERIFY(text.contains("host.upload"));
    QVERIFY(!text.contains(data.toLatin1()) && !text.contains("PassWord"));
}
