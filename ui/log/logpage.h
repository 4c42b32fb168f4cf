// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/logclient.h"
#include "ui/page.h"

#include <QPointer>

class QLabel;
class QSplitter;

namespace labcast {

class FindBar;
class LineMeaning;
class LogActions;
class LogExport;
class LogFinder;
class LogLines;
class LogSourceList;
class LogSourceModel;
class LogStatus;
class LogView;
class SentenceFrame;

/// Every log the controller keeps: sources at the left, the text at the right, following, with find and severity.
class LogPage : public Page
{
    Q_OBJECT
public:
    /// `client` outlives the page.
    explicit LogPage(ControllerClient &client, QWidget *parent = nullptr);

    void showSource(const QString &id, qint64 timeMs = 0);
    /// The sender's output of a session.
    void showSession(SessionId session);
    /// The same, at the first line of that time.
    void showTime(SessionId session, qint64 timeMs);

    void refresh() override;
    bool find() override;
    /// A file of this machine, read with the rights of whoever runs this program.
    void openFile(const QString &path);
    void saveView(QSettings &settings) const override;
    void restoreView(const QSettings &settings) override;

    LogView &view() { return *m_view; }
    const LogSourceModel &sources() const { return *m_sources; }

signals:
    /// The admin wants to see that moment of a session in its chart.
    void chartRequested(labcast::SessionId session, qint64 timeMs);
    /// The admin wants to see a check of the server that helps with the current line.
    void checkRequested(const QString &check);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpLayout();
    QWidget *textBox();
    void connectClient();
    void connectActions();
    void connectView();
    void listed(const QList<LogSource> &sources);
    void grew(const LogSource &source);
    void select(const QString &id);
    void sourceChosen(const QString &id);
    void openSource();
    LogSelection wantedSelection() const;
    void showSelection();
    void filterChosen();
    void chooseFile();
    void fileOpened(const QString &path, const Result<LogSource> &source);
    void closeFile();
    void openWindow();
    void showTrouble();
    void showConnection(bool isConnected);
    void showEmptyText();
    void showPlace();
    void showProblem(const Error &error);
    void jumpTo(qint64 timeMs);
    void openJump();
    void openLineJump();
    void openStates();
    void goToLine(qint64 number);
    void requestChart();
    void startFind();
    void closeFind();
    void found();
    void goToHit(qint64 row);
    void goToNextHit();
    void goToPreviousHit();
    void say(Severity severity, const QString &headline, const QString &detail = {});
    void copy();
    void save();
    void saveTo(const QString &path);
    LogSource current() const;
    LogFilter filter() const;

    ControllerClient &m_client;
    LogBook m_files; ///< those that were opened by hand
    LogClient m_logs;
    LogActions *m_actions;
    LogSourceModel *m_sources;
    LogSourceList *m_list;
    LogLines *m_lines;
    LogFinder *m_finder;
    LogView *m_view;
    FindBar *m_findBar;
    SentenceFrame *m_problem;
    LineMeaning *m_meaning;
    LogStatus *m_status;
    QSplitter *m_splitter;
    QPointer<LogExport> m_export;
    QString m_wanted; ///< a log that is not known yet
    qint64 m_wantedTimeMs = 0;
    Message m_trouble; ///< of the log that is shown, as it was told
    bool m_isStale = true; ///< something came while the page was hidden
};

} // namespace labcast
