// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../bundle/parcel.h"
#include "../check/finding.h"
#include "../fog/hostimport.h"
#include "../prepare/serverpreparation.h"
#include "../record/report.h"
#include "../rehearsal/rehearsal.h"
#include "../remote/controllerclient.h"
#include "../remote/controlsocket.h"
#include "../remote/sshtransport.h"
#include "commandline.h"
#include "logprinter.h"
#include "sessionwatch.h"
#include "terminal.h"

#include <QJsonArray>

#include <memory>

namespace labcast {

/// One run of labcastctl: connects, does the one command, and says how it ended.
class Program : public QObject
{
    Q_OBJECT
public:
    Program(const CommandLine &line, QObject *parent = nullptr);

    void start();

signals:
    void finished(labcast::ExitCode code);

private:
    void connectTo(const QStringList &paths, const std::function<void()> &then);
    void connectToServer(const QString &address);
    void use(std::unique_ptr<QIODevice> device);
    void run();
    void runLibrary();
    void runHosts();
    void runStore();
    void runApi();
    void runChecks();
    void printFindings(const QList<Finding> &findings);
    void runRemedy();
    void runStale();
    void cleanUp(const Finding &finding);
    void showLeftovers(const Finding &finding);
    void runOrphans();
    void endOrphan(const Finding &finding, const QString &choice);
    void runService();
    void runFog();
    void testMulticast();
    void awaitSecondMachine();
    void runLabs();
    void exportHosts();
    void importHosts();
    void showPlan(qint64 file, const ImportPlan &plan);
    void endImport(const ImportCounts &counts, const QString &text);
    void protect();
    void runSession();
    void showLog();
    void runHistory();
    void makeBundle();
    void saveBundle(const Parcel &parcel);
    void makeBackup();
    void checkSaved(const Parcel &parcel, const QString &part, const QString &path);
    void restore();
    void exportHistory();
    void fetchReport(const std::function<void(const SessionReport &)> &then);
    void deploy(const QJsonObject &request, bool isWaiting);
    QJsonObject deployRequest() const;
    void refuse(const DeployRequest &request, const Error &error);
    void watch(SessionId session, bool isPrintingEvents);
    void rehearse();
    void prepareServer();
    void carryOut(const QList<PreparationStep> &steps);
    bool isConfirmed() const;
    bool isConfirmed(const Remedy &remedy) const;
    void refuse(const Remedy &remedy);
    void endPreparation(const QList<PreparationStep> &steps, const QString &text);
    void rehearsalReady(const QString &socketPath);
    void end(ExitCode code);
    void fail(const Error &error);

    /// Prints a value or the error, and ends.
    /// Fails with the error, or goes on with the value.
    template <typename T>
    std::function<void(Result<T>)> then(const std::function<void(const T &)> &next);
    template <typename T>
    std::function<void(Result<T>)> printing(QString (*text)(const T &));
    std::function<void(Result<void>)> printingDone(
        const QString &key, const QJsonValue &value, const QString &text);

    const CommandLine &m_line;
    const Terminal m_terminal;
    ControlSocketFinder m_finder;
    std::unique_ptr<SshTransport> m_transport; ///< until it is attached
    ControllerClient m_client;
    std::unique_ptr<SessionWatch> m_watch;
    std::unique_ptr<LogPrinter> m_log;
    std::unique_ptr<Rehearsal> m_rehearsal;
    std::unique_ptr<ServerPreparation> m_preparation;
    ExitCode m_exitCode = ExitCode::Well;
    bool m_isEnding = false;
};

/// What --json prints of a value.
template <typename T>
QJsonValue jsonOf(const T &value)
{
    return toJson(value);
}

template <typename T>
QJsonValue jsonOf(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

template <typename T>
std::function<void(Result<T>)> Program::then(const std::function<void(const T &)> &next)
{
    return [this, next](const Result<T> &result) {
        if (!result)
            return fail(result.error());
        next(*result);
    };
}

template <typename T>
std::function<void(Result<T>)> Program::printing(QString (*text)(const T &))
{
    return [this, text](const Result<T> &result) {
        if (!result)
            return fail(result.error());
        m_terminal.print(jsonOf(*result), text(*result));
        end(ExitCode::Well);
    };
}

} // namespace labcast
