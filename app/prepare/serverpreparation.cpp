// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverpreparation.h"

#include "../fog/grants.h"
#include "systemcommand.h"

#include <QJsonArray>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int notAllFound = 2; ///< of getent
constexpr int notAllSearched = 1; ///< of find

QStringList linesOf(const QByteArray &text)
{
    return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

ServerPreparation::ServerPreparation(QObject *parent)
    : QObject(parent)
{
}

void ServerPreparation::plan(Done<QList<PreparationStep>> done)
{
    const auto settings = readFogSettings(fogSettingsPath());
    if (!settings)
        return done(tl::unexpected(settings.error()));
    m_settings = *settings;
    findAccounts(std::move(done));
}

void ServerPreparation::findAccounts(Done<QList<PreparationStep>> done)
{
    const QStringList asked = QStringList {u"group"_s} + serviceGroups();
    SystemCommand::run(
        u"getent"_s, asked, {}, {0, notAllFound}, this, [this, done](const Result<QByteArray> &groups) {
            if (!groups)
                return done(tl::unexpected(groups.error()));
            AccountFacts facts;
            for (const QString &line : linesOf(*groups))
                facts.groups << line.section(u':', 0, 0);
            SystemCommand::run(u"getent"_s, {u"passwd"_s, serviceGroups().first()}, {}, {0, notAllFound}, this,
                [this, facts, done](const Result<QByteArray> &user) mutable {
                    if (!user)
                        return done(tl::unexpected(user.error()));
                    facts.hasUser = !user->isEmpty();
                    findDatabase(facts, done);
                });
        });
}

void ServerPreparation::findDatabase(AccountFacts facts, Done<QList<PreparationStep>> done)
{
    const QString question
        = u"SELECT TABLE_NAME FROM information_schema.TABLES WHERE TABLE_SCHEMA = '%1';\n"
          "SELECT CONCAT(User, '@', Host) FROM mysql.user WHERE User = 'labcast' AND Host = 'localhost';\n"_s.arg(
              m_settings.database);
    SystemCommand::run(u"mariadb"_s, {u"--batch"_s, u"--skip-column-names"_s}, question.toUtf8(), {0}, this,
        [this, facts, done](const Result<QByteArray> &answer) mutable {
            if (!answer)
                return done(tl::unexpected(answer.error()));
            const QStringList lines = linesOf(*answer);
            QStringList missing = namedTables();
            missing.removeIf([&lines](const QString &table) { return lines.contains(table); });
            if (!missing.isEmpty())
                return done(failure("prepare-not-fog"_L1,
                    {{u"database"_s, m_settings.database}, {u"missing"_s, QJsonArray::fromStringList(missing)}}));
            facts.hasDatabaseUser = lines.contains(u"labcast@localhost"_s);
            findLog(facts, done);
        });
}

void ServerPreparation::findLog(AccountFacts facts, Done<QList<PreparationStep>> done)
{
    const QString question
        = u"SELECT settingKey, settingValue FROM `%1`.globalSettings"
          " WHERE settingKey IN ('SERVICE_LOG_PATH', 'MULTICASTLOGFILENAME');\n"_s.arg(m_settings.database);
    SystemCommand::run(u"mariadb"_s, {u"--batch"_s, u"--skip-column-names"_s}, question.toUtf8(), {0}, this,
        [this, facts, done](const Result<QByteArray> &answer) mutable {
            if (!answer)
                return done(tl::unexpected(answer.error()));
            QHash<QString, QString> settings;
            for (const QString &line : linesOf(*answer))
                settings[line.section(u'\t', 0, 0)] = line.section(u'\t', 1);
            const QString log = serverLogPath(
                settings[u"SERVICE_LOG_PATH"_s], settings[u"MULTICASTLOGFILENAME"_s], u"multicast.log"_s);
            facts.log = isLogToOpen(log) ? log : QString();
            findImageRoots(facts, done);
        });
}

void ServerPreparation::findImageRoots(const AccountFacts &facts, Done<QList<PreparationStep>> done)
{
    const QString question
        = u"SELECT DISTINCT ngmRootPath FROM `%1`.nfsGroupMembers;\n"_s.arg(m_settings.database);
    SystemCommand::run(u"mariadb"_s, {u"--batch"_s, u"--skip-column-names"_s}, question.toUtf8(), {0}, this,
        [this, facts, done](const Result<QByteArray> &answer) {
            if (!answer)
                return done(tl::unexpected(answer.error()));
            m_imageRoots = imageRootsHere(m_settings.imageRoot, linesOf(*answer));
            done(planPreparation(facts, m_settings.database, m_record.made()));
        });
}

Result<void> ServerPreparation::note(const PreparationStep &step, bool isUndo)
{
    if (step.makes.isEmpty())
        return {};
    return isUndo ? m_record.remove(step.makes) : m_record.add(step.makes);
}

void ServerPreparation::carryOut(const QList<PreparationStep> &steps, bool isUndo, Done<void> done)
{
    if (steps.isEmpty())
        return done({});
    const PreparationStep &step = steps.first();
    SystemCommand::run(step.program, step.arguments, step.input, {0, step.goneCode}, this,
        [this, steps, isUndo, done](const Result<QByteArray> &said) {
            if (!said)
                return done(tl::unexpected(said.error()));
            if (const auto noted = note(steps.first(), isUndo); !noted)
                return done(noted);
            carryOut(steps.sliced(1), isUndo, done);
        });
}

void ServerPreparation::checkImages(Done<void> done)
{
    const QString user = serviceGroups().first();
    QStringList arguments {u"--reuid"_s, user, u"--regid"_s, user, u"--init-groups"_s, u"find"_s, u"-H"_s};
    arguments << m_imageRoots
              << QStringList {u"-type"_s, u"f"_s, u"!"_s, u"-readable"_s, u"-print"_s, u"-o"_s, u"-type"_s, u"d"_s,
                     u"("_s, u"!"_s, u"-readable"_s, u"-o"_s, u"!"_s, u"-executable"_s, u")"_s, u"-print"_s};
    // The folder itself may be closed, or not there: then find says it on stderr and prints nothing.
    SystemCommand::run(u"setpriv"_s, arguments, {}, {0, notAllSearched}, this,
        [root = m_imageRoots.join(u' '), done](const Result<QByteArray> &found) {
            if (!found)
                return done(tl::unexpected(found.error()));
            const QStringList paths = linesOf(*found);
            if (paths.isEmpty())
                return done({});
            done(failure("prepare-images-unreadable"_L1,
                {{u"root"_s, root}, {u"count"_s, paths.size()}, {u"paths"_s, QJsonArray::fromStringList(paths)}}));
        });
}

} // namespace labcast
