// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_roles.h"

#include "app/peer.h"
#include "remoterig.h"

#include <QDateTime>
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

    /// Newest first.
    QList<RecordedAct> trail() { return rig.recorder.acts({}).result().value_or(ActExcerpt {}).acts; }

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
        // What FOG's settings tell of its database is for whoever may choose it, and a backup for admins.
        static const QStringList inspects {u"store.find"_s, u"bundle.read"_s};
        const bool isRead = reads.contains(method.section(u'.', -1)) && !inspects.contains(method);
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

void TestRoles::everyActOfAClientIsInTheAuditTrail()
{
    Guest guest(Role::Deploy);
    QCOMPARE(guest.refusalOf(u"image.list"_s), QString()); // looking is no act
    QCOMPARE(guest.refusalOf(u"image.remove"_s), u"role-no-admin"_s);
    guest.end->sendMethod(u"session.cancel"_s, {{u"session"_s, 99}}, 90);
    QTRY_COMPARE(guest.end->errorOf(90), u"session-unknown"_s);
    guest.end->sendMethod(u"multicast.stop"_s, {}, 91);
    QTRY_VERIFY(!guest.end->answer(91).isEmpty());
    const QList<RecordedAct> acts = guest.trail();
    QCOMPARE(acts.size(), 3);
    QCOMPARE(acts[0].method, u"multicast.stop"_s);
    QVERIFY(acts[0].isDone());
    QCOMPARE(acts[1].method, u"session.cancel"_s);
    QCOMPARE(acts[1].session, 99);
    QCOMPARE(acts[1].refusal.id, u"session-unknown"_s);
    QCOMPARE(acts[2].refusal.id, u"role-no-admin"_s);
    for (const RecordedAct &act : acts) {
        QCOMPARE(act.who, u"anna"_s);
        QVERIFY(std::abs(act.timeMs - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    }
    guest.end->sendMethod(u"subscribe"_s, {}, 92);
    guest.end->sendMethod(u"multicast.stop"_s, {}, 93);
    QTRY_VERIFY(std::ranges::any_of(guest.end->messages,
        [](const QJsonObject &message) { return message[u"method"_s].toString() == "audit.grew"_L1; }));
}

void TestRoles::everyActHasPlainWords()
{
    Guest guest(Role::View);
    for (const QString &method : ControllerServer::methods())
        guest.refusalOf(method);
    const QList<RecordedAct> acts = guest.trail();
    QVERIFY(acts.size() > 20);
    for (RecordedAct act : acts) {
        if (act.method == "service.act"_L1)
            act.asked = {{u"act"_s, u"start"_s}};
        QVERIFY2(!wordsOf(act).isEmpty(), qPrintable(act.method));
    }
}

void TestRoles::nothingSecretIsInTheAuditTrail()
{
    Guest guest(Role::Admin);
    const QString secret = u"Pferd4711Lattich"_s;
    auto ask = [&guest, id = 0](const QString &method, const QJsonObject &params) mutable {
        guest.end->sendMethod(method, params, ++id);
        return QTest::qWaitFor([&] { return !guest.end->answer(id).isEmpty(); });
    };
    const QString bad = u"mysql://fog:"_s + secret + u"@localhost/fog"_s;
    QVERIFY(ask(u"secret.set"_s, {{u"name"_s, u"mysql://fog@localhost/fog"_s}, {u"value"_s, secret}}));
    QVERIFY(ask(u"secret.set"_s, {{u"name"_s, bad}, {u"value"_s, secret}}));
    QVERIFY(ask(u"store.set"_s, {{u"store"_s, bad}}));
    const QString badApi = u"http://fog:"_s + secret + u"@server/fog"_s;
    QVERIFY(ask(u"store.setApi"_s, {{u"api"_s, badApi}}));
    QVERIFY(ask(u"secret.set"_s, {{u"name"_s, u"fog-api-token http://server/fog"_s}, {u"value"_s, secret}}));
    QVERIFY(ask(u"host.upload"_s, {{u"data"_s, QString::fromLatin1(secret.toLatin1().toBase64())}}));
    const QList<RecordedAct> acts = guest.trail();
    QCOMPARE(acts.size(), 5); // a piece of a file changes nothing
    QCOMPARE(acts[4].asked, (QJsonObject {{u"name"_s, u"mysql://fog@localhost/fog"_s}}));
    for (const RecordedAct &act : acts)
        QVERIFY(!QJsonDocument(toJson(act)).toJson().contains(secret.toUtf8()));
}

void TestRoles::whatIsLongIsShortInTheAuditTrail()
{
    Guest guest(Role::View);
    QJsonArray names;
    QJsonArray steps;
    for (int i = 0; i < 300; ++i) {
        names.append(u"PC-%1"_s.arg(i));
        steps.append(QJsonObject {{u"now"_s, QString(500, u'x')}});
    }
    guest.end->sendMethod(u"host.remove"_s,
        {{u"names"_s, names}, {u"steps"_s, steps}, {u"text"_s, QString(10'000, u'y')}, {u"nothing"_s, false}}, 1);
    QTRY_VERIFY(!guest.end->answer(1).isEmpty());
    const QJsonObject asked = guest.trail().value(0).asked;
    QCOMPARE(asked, (QJsonObject {{u"names"_s, 300}, {u"steps"_s, 300}, {u"text"_s, QString(200, u'y')}}));
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
