// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of FOG's own settings, and what is made and taken back beside it; installer/try-package does it.

#include "app/fog/grants.h"
#include "app/prepare/fogsettings.h"
#include "app/prepare/preparationplan.h"

#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

QStringList thingsOf(const QList<PreparationStep> &steps)
{
    QStringList things;
    for (const PreparationStep &step : steps)
        things << step.makes;
    return things;
}

QString errorOf(const QByteArray &settings)
{
    const auto read = fogSettingsFromText(settings);
    return read ? u"none"_s : read.error().message.id;
}

} // namespace

class TestPrepare : public QObject
{
    Q_OBJECT

private slots:
    void fogsSettingsAreReadAsAShellWouldWithoutOne();
    void settingsThatCannotBeUsedAreRefused();
    void onlyWhatIsMissingIsMade();
    void somebodyElsesDatabaseUserIsLeftAlone();
    void onlyWhatWasMadeIsTakenBackTheLastFirst();
    void aRecordThatWasTamperedWithTakesNothingElse();
    void everyGrantNamesOneTableAndNoneTheWholeDatabase();
};

void TestPrepare::fogsSettingsAreReadAsAShellWouldWithoutOne()
{
    QCOMPARE(fogSettingsFromText("").value(), (FogSettings {u"fog"_s, u"localhost"_s, u"/images"_s}));
    const QByteArray text = "## Start of FOG Settings\n## Version: 1.5.10\n"
                            "snmysqlhost=\"127.0.0.1\"\nmysqldbname='old'\nmysqldbname='fog2'\n"
                            "snmysqlpass='it''s; rm -rf /'\n#storageLocation='/no'\nstorageLocation=/srv/images\n";
    QCOMPARE(fogSettingsFromText(text).value(), (FogSettings {u"fog2"_s, u"127.0.0.1"_s, u"/srv/images"_s}));
}

void TestPrepare::settingsThatCannotBeUsedAreRefused()
{
    QCOMPARE(errorOf("mysqldbname='fog`; DROP DATABASE fog'\n"), u"fog-settings-bad"_s);
    QCOMPARE(errorOf("storageLocation='images'\n"), u"fog-settings-bad"_s);
    QCOMPARE(errorOf("snmysqlhost='db.school.example'\n"), u"fog-database-elsewhere"_s);
    QCOMPARE(errorOf("snmysqlhost='::1'\n"), u"none"_s);
    QCOMPARE(readFogSettings(u"/nowhere/.fogsettings"_s).error().message.id, u"fog-settings-missing"_s);
}

void TestPrepare::onlyWhatIsMissingIsMade()
{
    const QString last; // the grants make nothing that would be taken back alone
    const auto bare = planPreparation({}, u"fog"_s, {});
    QCOMPARE(thingsOf(*bare),
        (QStringList {u"group labcast"_s, u"group labcast-view"_s, u"group labcast-deploy"_s,
            u"group labcast-admin"_s, u"user labcast"_s, u"database user labcast@localhost"_s, last}));
    const AccountFacts packaged {.groups = serviceGroups(), .hasUser = true};
    QCOMPARE(thingsOf(*planPreparation(packaged, u"fog"_s, {})),
        (QStringList {u"database user labcast@localhost"_s, last}));
    const AccountFacts again {.groups = serviceGroups(), .hasUser = true, .hasDatabaseUser = true};
    QCOMPARE(
        thingsOf(*planPreparation(again, u"fog"_s, {u"database user labcast@localhost"_s})), QStringList {last});
}

void TestPrepare::somebodyElsesDatabaseUserIsLeftAlone()
{
    const auto plan = planPreparation({.hasDatabaseUser = true}, u"fog"_s, {u"user labcast"_s});
    QVERIFY(!plan);
    QCOMPARE(plan.error().message.id, u"prepare-database-user-there"_s);
}

void TestPrepare::onlyWhatWasMadeIsTakenBackTheLastFirst()
{
    QVERIFY(planUndo({}).isEmpty());
    QCOMPARE(thingsOf(planUndo({u"group labcast"_s, u"group labcast-admin"_s, u"user labcast"_s,
                 u"database user labcast@localhost"_s})),
        (QStringList {u"database user labcast@localhost"_s, u"user labcast"_s, u"group labcast-admin"_s,
            u"group labcast"_s}));
}

void TestPrepare::aRecordThatWasTamperedWithTakesNothingElse()
{
    QVERIFY(
        planUndo({u"user root"_s, u"group sudo"_s, u"database user root@localhost"_s, u"group -h"_s}).isEmpty());
}

void TestPrepare::everyGrantNamesOneTableAndNoneTheWholeDatabase()
{
    const QStringList statements = grantStatements(u"fog"_s, u"labcast@localhost"_s);
    QCOMPARE(statements.size(), namedTables().size());
    for (const QString &statement : statements)
        QVERIFY2(statement.contains(u" ON `fog`.`"_s) && !statement.contains(u"ALL"_s), qPrintable(statement));
    QVERIFY(statements.contains(u"GRANT SELECT ON `fog`.`tasks` TO labcast@localhost"_s));
}

QTEST_GUILESS_MAIN(TestPrepare)
#include "tst_prepare.moc"
