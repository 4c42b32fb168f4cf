// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the log page that looks for something, and takes lines away from it.
#include "logpage.h"

#include "findbar.h"
#include "linemeaning.h"
#include "logactions.h"
#include "logexport.h"
#include "logfinder.h"
#include "loglines.h"
#include "logsourcemodel.h"
#include "logstatus.h"
#include "logview.h"
#include "ui/messagetext.h"
#include "ui/sentenceframe.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QSaveFile>
#include <QSettings>
#include <QSplitter>

#include <memory>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// More would not be pasted anywhere; saving takes it all.
constexpr qint64 mostCopied = 20'000;

} // namespace

bool LogPage::find()
{
    m_findBar->show();
    m_findBar->activate();
    startFind();
    return true;
}

/// What should be shown of a log: with a query, only the lines that match.
LogSelection LogPage::wantedSelection() const
{
    const LogQuery query = m_findBar->isFilter() && !m_findBar->isHidden() ? m_findBar->query() : LogQuery();
    return {filter(), LogPattern::make(query) ? query : LogQuery()};
}

/// Shows other rows of the same log, and where possible the same line.
void LogPage::showSelection()
{
    if (wantedSelection() == m_lines->selection())
        return;
    const LogLine *line = m_view->currentLine();
    const qint64 number = line ? line->number : 0;
    m_lines->open(current(), wantedSelection());
    m_view->reset();
    showEmptyText();
    if (number > 0 && m_lines->selection() == LogSelection())
        m_view->goTo(number - 1);
}

void LogPage::startFind()
{
    m_problem->hide();
    m_findBar->showNothing();
    showSelection();
    const LogQuery query = m_findBar->isHidden() ? LogQuery() : m_findBar->query();
    // Where only hits are shown there are none to be marked.
    m_finder->find(m_lines->isSearch() ? QString() : m_lines->source(), {filter(), query});
    m_view->setPattern(m_finder->pattern());
}

void LogPage::closeFind()
{
    m_findBar->hide();
    startFind();
    m_view->setFocus();
}

void LogPage::found()
{
    const LogHits &hits = m_finder->hits();
    m_view->setHits(hits);
    m_view->setPattern(m_finder->pattern());
    if (!m_finder->pattern())
        return m_findBar->showNothing();
    if (m_lines->isSearch())
        return m_findBar->showLines(m_lines->total());
    m_findBar->showHits(m_finder->indexOf(m_view->currentRow()), hits);
    // While one types the first hit from here on is shown at once, but the end is not left for it.
    if (!hits.rows.isEmpty() && !m_view->isFollowing() && m_finder->indexOf(m_view->currentRow()) < 0)
        m_finder->goAfter(std::max<qint64>(m_view->currentRow(), m_view->topRow()) - 1);
}

void LogPage::goToHit(qint64 row)
{
    m_view->goTo(row);
    m_findBar->showHits(m_finder->indexOf(row), m_finder->hits());
}

void LogPage::goToNextHit()
{
    const qint64 row = m_view->currentRow();
    if (m_lines->isSearch())
        m_view->goTo(row + 1 < m_lines->total() ? row + 1 : 0);
    else
        m_finder->goAfter(row);
}

void LogPage::goToPreviousHit()
{
    const qint64 row = m_view->currentRow();
    if (m_lines->isSearch())
        m_view->goTo(row > 0 ? row - 1 : m_lines->total() - 1);
    else
        m_finder->goBefore(row < 0 ? m_lines->total() : row);
}

void LogPage::copy()
{
    const auto [first, last] = m_view->selectedRows();
    if (first < 0 || m_export)
        return;
    m_export = new LogExport(
        m_logs, {m_lines->source(), m_lines->selection(), first, std::min(last, first + mostCopied - 1)}, this);
    auto text = std::make_shared<QString>();
    connect(m_export, &LogExport::got, this, [text](const QString &piece) { *text += piece; });
    connect(m_export, &LogExport::finished, this, [text] { QApplication::clipboard()->setText(*text); });
    connect(m_export, &LogExport::failed, this, &LogPage::showProblem);
    m_export->start();
}

void LogPage::save()
{
    auto *dialog = new QFileDialog(this, tr("Save Log"), {}, tr("Text files (*.txt *.log);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_lines->source().section(u'/', -1).section(u':', -1) + u".txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LogPage::saveTo);
    dialog->open();
}

void LogPage::saveTo(const QString &path)
{
    if (m_export)
        m_export->cancel();
    auto file = std::make_shared<QSaveFile>(path);
    const auto fail = [this, path, file] {
        showProblem(
            Error {makeMessage("log-save-failed"_L1, {{u"path"_s, path}, {u"cause"_s, file->errorString()}}), {}});
        if (m_export)
            m_export->cancel();
    };
    if (!file->open(QIODevice::WriteOnly))
        return fail();
    m_export = new LogExport(
        m_logs, {m_lines->source(), m_lines->selection(), 0, std::max<qint64>(0, m_lines->total() - 1)}, this);
    connect(m_export, &LogExport::got, this, [file, fail](const QString &piece) {
        if (const QByteArray bytes = piece.toUtf8(); file->write(bytes) != bytes.size())
            fail();
    });
    connect(m_export, &LogExport::finished, this, [this, file, fail, path] {
        if (!file->commit())
            return fail();
        say(Severity::Ok, tr("The log was saved as %1.").arg(path));
    });
    connect(m_export, &LogExport::failed, this, &LogPage::showProblem);
    m_export->start();
}

void LogPage::showProblem(const Error &error)
{
    const bool isFile = m_lines->source().startsWith(fileLogId({}));
    if (!m_client.isConnected() && !isFile)
        return; // the window says so already
    say(Severity::Error, messageText(error.message, QDateTime::currentMSecsSinceEpoch()), error.cause);
}

void LogPage::say(Severity severity, const QString &headline, const QString &detail)
{
    m_problem->setSeverity(severity);
    m_problem->setTexts(headline, detail);
    m_problem->show();
    m_problem->announce();
}

/// A log that cannot be read any more says so once, and goes on when it can.
void LogPage::showTrouble()
{
    const Message trouble = current().trouble;
    const Message before = std::exchange(m_trouble, trouble);
    if (trouble == before)
        return;
    if (trouble.isEmpty())
        m_problem->hide();
    else
        say(Severity::Warning, messageText(trouble, 0));
}

void LogPage::showConnection(bool isConnected)
{
    m_status->showConnection(isConnected);
    for (QAction *action : {m_actions->jump, m_actions->save, m_actions->copy})
        action->setEnabled(isConnected);
    showEmptyText();
}

void LogPage::showEmptyText()
{
    const bool isFile = m_lines->source().startsWith(fileLogId({}));
    if (!m_client.isConnected() && !isFile)
        m_view->setEmptyText(tr("Connecting to the controller… It keeps the logs; this window only shows them."));
    else if (m_lines->source().isEmpty())
        m_view->setEmptyText(tr("Reading which logs there are…"));
    else if (m_lines->isSearch())
        m_view->setEmptyText(tr("No line has what you look for. “Only Hits” above shows the others again."));
    else if (m_lines->selection().filter != LogFilter::Plain && current().total > 0)
        m_view->setEmptyText(
            tr("No such line in this log, which is good. “All lines” at the top right shows the rest."));
    else
        m_view->setEmptyText(tr("Nothing has been written here yet. New lines appear by themselves."));
}

void LogPage::showPlace()
{
    m_status->showPlace(m_view->currentLine(), current());
    m_meaning->explain(m_view->currentLine());
    if (m_lines->isSearch())
        m_findBar->showLines(m_lines->total());
    else if (m_finder->pattern() && !m_finder->isSearching())
        m_findBar->showHits(m_finder->indexOf(m_view->currentRow()), m_finder->hits());
}

void LogPage::saveView(QSettings &settings) const
{
    settings.setValue(u"log/splitter"_s, m_splitter->saveState());
    settings.setValue(u"log/wrap"_s, m_view->isWrapping());
    settings.setValue(u"log/zoom"_s, m_view->zoom());
    settings.setValue(u"log/severity"_s, m_actions->severity->currentIndex());
}

void LogPage::restoreView(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(u"log/splitter"_s).toByteArray());
    m_actions->wrap->setChecked(settings.value(u"log/wrap"_s).toBool());
    m_view->setZoom(settings.value(u"log/zoom"_s).toInt());
    m_actions->severity->setCurrentIndex(std::clamp(settings.value(u"log/severity"_s).toInt(), 0, 2));
}

} // namespace labcast
