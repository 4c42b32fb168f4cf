// SPDX-License-Identifier: GPL-3.0-or-later
#include "mariadbserver.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTcpServer>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
constexpr qsizetype longestLog = 3000;

/// Only root must say as whom it runs.
QStringList asWhom()
{
    return geteuid() == 0 ? QStringList {u"--user=root"_s} : QStringList();
}

/// A port that was free just now.
int freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

QString textOf(const QVariant &value)
{
    const bool isDate = value.typeId() == QMetaType::QDateTime;
    if (isDate)
        return value.toDateTime().isValid() ? value.toDateTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)
                                            : u"0000-00-00 00:00:00"_s;
    return value.toString();
}

QStringList rowOf(QSqlQuery &query)
{
    QStringList values;
    if (!query.isSelect() || !query.next())
        return values;
    for (int i = 0; i < query.record().count(); ++i)
        values << textOf(query.value(i));
    return values;
}

QStringList runOn(QSqlDatabase &database, const QStringList &statements)
{
    if (!database.open())
        return {u"failed: "_s + database.lastError().text()};
    QSqlQuery query(database);
    if (!query.exec(u"SET SESSION sql_mode = ''"_s))
        return {u"failed: "_s + query.lastError().text()};
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return {u"failed: %1: %2"_s.arg(query.lastError().text(), statement)};
    }
    return rowOf(query);
}

/// Making a database of FOG's tables takes 0.04 s in memory, and 1 s on a disk.
QString quickFolder()
{
    return QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath();
}

} // namespace

MariaDbServer::MariaDbServer(const QString &parent)
    : m_folder((parent.isEmpty() ? quickFolder() : parent) + u"/labcast-mariadb-XXXXXX"_s)
{
}

MariaDbServer::~MariaDbServer()
{
    kill();
}

/// Its temporary files are called after its pid, which in another namespace another server has too: in one folder
/// they take them from each other, and crash.
void MariaDbServer::setOwnFolder(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TMPDIR"_s, m_folder.path());
    process.setProcessEnvironment(environment);
}

bool MariaDbServer::makeFolder()
{
    // "normal": root has no password and is not tied to the system's root. "force": no name needs to be known.
    QProcess maker;
    setOwnFolder(maker);
    maker.start(u"mariadb-install-db"_s,
        QStringList {u"--no-defaults"_s, u"--datadir="_s + filePath(u"data"_s), u"--skip-test-db"_s,
            u"--auth-root-authentication-method=normal"_s, u"--skip-name-resolve"_s, u"--force"_s}
            << asWhom());
    m_isMade = maker.waitForFinished(patienceMs) && maker.exitCode() == 0;
    if (!m_isMade)
        qWarning("mariadb-install-db: %s%s", maker.readAllStandardOutput().constData(),
            maker.readAllStandardError().constData());
    m_port = freePort();
    return m_isMade;
}

bool MariaDbServer::start(const QStringList &options)
{
    if (!m_isMade && !makeFolder())
        return false;
    QStringList arguments {u"--no-defaults"_s, u"--datadir="_s + filePath(u"data"_s), u"--socket="_s + socket(),
        u"--port=%1"_s.arg(m_port), u"--bind-address=127.0.0.1"_s, u"--pid-file="_s + filePath(u"pid"_s),
        u"--skip-name-resolve"_s, u"--innodb-buffer-pool-size=16M"_s, u"--innodb-log-file-size=8M"_s,
        u"--innodb-flush-log-at-trx-commit=2"_s, u"--skip-log-bin"_s};
    setOwnFolder(m_process);
    m_process.setStandardErrorFile(filePath(u"log"_s), QIODevice::Append);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(u"mariadbd"_s, arguments << asWhom() << options);
    if (m_process.waitForStarted() && waitUntilItAnswers())
        return true;
    QFile log(filePath(u"log"_s));
    qWarning(
        "mariadbd: %s", log.open(QIODevice::ReadOnly) ? log.readAll().right(longestLog).constData() : "no log");
    return false;
}

bool MariaDbServer::waitUntilItAnswers()
{
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < patienceMs && isRunning(); m_process.waitForFinished(50)) {
        if (value(u"SELECT 1"_s) == "1"_L1)
            return true;
    }
    return false;
}

void MariaDbServer::kill()
{
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QStringList MariaDbServer::run(const QStringList &statements, const QString &name)
{
    QStringList values;
    {
        auto database = QSqlDatabase::addDatabase(u"QMYSQL"_s, u"beside"_s);
        database.setUserName(u"root"_s);
        database.setHostName(u"localhost"_s);
        database.setDatabaseName(name);
        database.setConnectOptions(u"UNIX_SOCKET="_s + socket());
        values = runOn(database, statements);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return values;
}

QString MariaDbServer::value(const QString &statement, const QString &database)
{
    return run({statement}, database).value(0);
}

bool MariaDbServer::load(const QString &database, const QStringList &files)
{
    QStringList statements {u"DROP DATABASE IF EXISTS `%1`"_s.arg(database),
        u"CREATE DATABASE `%1`"_s.arg(database), u"USE `%1`"_s.arg(database)};
    for (const QString &name : files) {
        QFile file(QStringLiteral(TEST_DATA "/fog-db/") + name + u".sql"_s);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        statements += QString::fromUtf8(file.readAll()).split(u";\n"_s);
    }
    statements.removeIf([](const QString &statement) { return statement.trimmed().isEmpty(); });
    const QStringList done = run(statements);
    if (!done.isEmpty())
        qWarning("%s", qPrintable(done.join(u' ')));
    return done.isEmpty();
}

} // namespace labcast
