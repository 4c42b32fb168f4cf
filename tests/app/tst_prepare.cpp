// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of FOG's own settings, and what is made and taken back beside it; installer/try-package does it.

#include "app/fog/fogsettings.h"
#include "app/fog/grants.h"
#include "app/prepare/preparationplan.h"

#include <QFile>
#include <QTemporaryDir>
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
    void aConstantOfPhpIsReadWithoutPhp_data();
    void aConstantOfPhpIsReadWithoutPhp();
    void whatFogsSettingsLackIsInItsWebConfiguration();
    void everyImageRootOfThisMachineIsLookedAt();
    void onlyWhatIsMissingIsMade();
    void onlyALogInFogsOwnFolderIsOpened();
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
    QCOMPARE(readFogSettings(u"/nowhere/.fogsettings"_s, {u"/nowhere"_s}).error().message.id,
        u"fog-settings-missing"_s);
}

void TestPrepare::aConstantOfPhpIsReadWithoutPhp_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("as FOG writes it") << QByteArray(
        "<?php\nclass Config {\n private static function _dbSettings()\n"
        " {\n  define('DATABASE_TYPE', 'mysql');\n"
        "  define('DATABASE_NAME', 'fog');\n }\n}\n")
                                      << u"fog"_s;
    QTest::newRow("double quotes") << QByteArray("define(\"DATABASE_NAME\",\"fog2\");") << u"fog2"_s;
    QTest::newRow("both, spaces, lines") << QByteArray("DEFINE (\n 'DATABASE_NAME' ,\t\"fog3\" ) ;") << u"fog3"_s;
    QTest::newRow("CRLF") << QByteArray("<?php\r\ndefine('DATABASE_NAME', 'fog');\r\n") << u"fog"_s;
    QTest::newRow("UTF-8 BOM") << QByteArray("\xEF\xBB\xBF"
                                             "define('DATABASE_NAME', 'fog');")
                               << u"fog"_s;
    QTest::newRow("// before it") << QByteArray(
        "// define('DATABASE_NAME', 'old');\r\ndefine('DATABASE_NAME', 'fog');")
                                  << u"fog"_s;
    QTest::newRow("# before it") << QByteArray("# it's\ndefine('DATABASE_NAME', 'fog');") << u"fog"_s;
    QTest::newRow("/* */ in it") << QByteArray("define(/* 'X', */ 'DATABASE_NAME' /* ' */, 'fog');") << u"fog"_s;
    QTest::newRow("only in a comment") << QByteArray("/*\ndefine('DATABASE_NAME', 'old');\n*/") << QString();
    QTest::newRow("in a comment without end") << QByteArray("/* define('DATABASE_NAME', 'old');") << QString();
    QTest::newRow("only in a text") << QByteArray("$x = \"define('DATABASE_NAME', 'old');\";") << QString();
    QTest::newRow("signs of comments in a text")
        << QByteArray("define('DATABASE_PASSWORD', 'a//b/*c#');\ndefine('DATABASE_NAME', 'fog');") << u"fog"_s;
    QTest::newRow("escaped quotes") << QByteArray(
        "define('DATABASE_PASSWORD', 'a\\'b\\\\'); define('DATABASE_NAME', 'f\\'og');")
                                    << u"f'og"_s;
    QTest::newRow("twice") << QByteArray("define('DATABASE_NAME', 'fog'); define('DATABASE_NAME', 'late');")
                           << u"fog"_s;
    QTest::newRow("not a text") << QByteArray("define('DATABASE_NAME', getenv('DB'));") << QString();
    QTest::newRow("another one") << QByteArray("define('DATABASE_NAMES', 'fog');") << QString();
    QTest::newRow("another function") << QByteArray("undefine('DATABASE_NAME', 'fog');") << QString();
    QTest::newRow("half a file") << QByteArray("<?php\ndefine('DATABASE_NAME', 'fo") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("bytes") << QByteArray("\0\xFF'\"/*", 6) << QString();
}

void TestPrepare::aConstantOfPhpIsReadWithoutPhp()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, value);
    QCOMPARE(phpConstant(text, u"DATABASE_NAME"_s), value);
}

void TestPrepare::whatFogsSettingsLackIsInItsWebConfiguration()
{
    const QByteArray config = "define('DATABASE_HOST', 'p:127.0.0.1'); define('DATABASE_NAME', 'fogdb');"
                              " define('DATABASE_PASSWORD', 'secret');";
    QCOMPARE(fogSettingsFromText("storageLocation='/srv'\n", config).value(),
        (FogSettings {u"fogdb"_s, u"127.0.0.1"_s, u"/srv"_s}));
    QCOMPARE(fogSettingsFromText("mysqldbname='own'\nsnmysqlhost=''\n", config)->database, u"own"_s);
    const auto elsewhere
        = fogSettingsFromText({}, "define('DATABASE_HOST', 'db'); define('DATABASE_PASSWORD', 'secret');");
    QCOMPARE(elsewhere.error().message.id, u"fog-database-elsewhere"_s);
    QVERIFY(!elsewhere.error().message.english.contains(u"secret"_s));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"config.class.php"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(config) > 0);
    file.close();
    QCOMPARE(readFogSettings(u"/nowhere/.fogsettings"_s, {u"/nowhere"_s, file.fileName()})->database, u"fogdb"_s);
    QCOMPARE(fogConfigPaths("docroot='/srv/www/'\nwebroot='/fog/'\n").first(),
        u"/srv/www/fog/lib/fog/config.class.php"_s);
}

void TestPrepare::everyImageRootOfThisMachineIsLookedAt()
{
    QTemporaryDir here;
    QCOMPARE(
        imageRootsHere(u"/images/"_s,
            {u"/images"_s, here.path() + u'/', u"/of/another/machine"_s, u"images"_s, u"-delete"_s, QString()}),
        (QStringList {u"/images"_s, here.path()}));
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

void TestPrepare::onlyALogInFogsOwnFolderIsOpened()
{
    const QString log = u"/opt/fog/log/multicast.log"_s;
    const auto plan = planPreparation({.groups = serviceGroups(), .hasUser = true, .log = log}, u"fog"_s, {});
    QVERIFY(thingsOf(*plan).contains(u"log "_s + log));
    const QList<PreparationStep> undo = planUndo({u"log "_s + log, u"log etc"_s});
    QCOMPARE(thingsOf(undo), QStringList {u"log "_s + log});
    QVERIFY(undo.first().arguments.contains(u"-group"_s)); // whatever the record names
    QTemporaryDir elsewhere;
    QVERIFY(!isLogToOpen(elsewhere.filePath(u"multicast.log"_s)));
    QVERIFY(!isLogToOpen(u"/etc/shadow"_s));
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
    QVERIFY(statements.contains(u"GRANT SELECT, INSERT, UPDATE, DELETE ON `fog`.`tasks` TO labcast@localhost"_s));
}

QTEST_GUILESS_MAIN(TestPrepare)
#include "tst_prepare.moc"
