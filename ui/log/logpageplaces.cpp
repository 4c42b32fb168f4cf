// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the log page that goes to other places: to times and lines, to files and windows.
#include "logpage.h"

#include "app/log/writtentime.h"
#include "findbar.h"
#include "logactions.h"
#include "loglines.h"
#include "logsourcemodel.h"
#include "logview.h"
#include "statesdialog.h"
#include "timedialog.h"
#include "ui/messagetext.h"
#include "ui/sentenceframe.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QInputDialog>
#include <QShortcut>
#include <QTimer>

#include <memory>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// A file that does not answer for so long is on a network drive that hangs, or on a disk that has to wake up.
constexpr int patienceMs = 2000;

} // namespace

void LogPage::jumpTo(qint64 timeMs)
{
    m_logs.rowAt(m_lines->source(), timeMs, m_lines->selection(),
        [this, id = m_lines->source(), selection = m_lines->selection()](
            const Result<std::optional<qint64>> &row) {
            if (id != m_lines->source() || selection != m_lines->selection())
                return;
            if (!row)
                return showProblem(row.error());
            if (*row)
                m_view->goTo(**row);
        });
}

void LogPage::openJump()
{
    const LogLine *line = m_view->currentLine();
    if (!line)
        line = m_lines->line(m_view->topRow());
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    const qint64 lineMs = !line ? 0 : line->timeMs > 0 ? line->timeMs : writtenTimeOf(line->text, nowMs);
    auto *dialog = new TimeDialog(lineMs > 0 ? lineMs : nowMs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TimeDialog::chosen, this, &LogPage::jumpTo);
    dialog->open();
}

void LogPage::requestChart()
{
    const LogLine *line = m_view->currentLine();
    if (!line)
        line = m_lines->line(m_view->topRow());
    if (current().session > 0)
        emit chartRequested({current().session}, line ? line->timeMs : 0);
}

void LogPage::openLineJump()
{
    const LogLine *line = m_view->currentLine();
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Jump to Line"));
    dialog->setLabelText(tr("&Go to the line with the number:"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, int(std::clamp<qint64>(current().total, 1, INT_MAX)));
    dialog->setIntValue(line ? int(line->number) : 1);
    connect(dialog, &QInputDialog::intValueSelected, this, &LogPage::goToLine);
    dialog->open();
}

/// Among all lines: what leaves some out is switched off.
void LogPage::goToLine(qint64 number)
{
    m_findBar->setFilter(false);
    m_actions->severity->setCurrentIndex(int(LogFilter::Plain));
    showSelection();
    m_view->goTo(number - 1);
}

/// What a line said before it was overwritten.
void LogPage::openStates()
{
    const LogLine *line = m_view->currentLine();
    if (!line || line->earlier == 0)
        return;
    m_logs.states(
        m_lines->source(), line->number, [this, number = line->number](const Result<QStringList> &states) {
            if (!states)
                return showProblem(states.error());
            (new StatesDialog(number, *states, this))->open();
        });
}

void LogPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open Log"), {}, tr("Logs (*.log *.log.* *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LogPage::openFile);
    dialog->open();
}

void LogPage::openFile(const QString &path)
{
    auto isOpen = std::make_shared<bool>(false);
    m_files.openFile(path).then(this, [this, path, isOpen](const Result<LogSource> &source) {
        *isOpen = true;
        fileOpened(path, source);
    });
    QTimer::singleShot(patienceMs, this, [this, path, isOpen] {
        if (!*isOpen)
            say(Severity::Info, tr("%1 does not answer yet.").arg(path),
                tr("It is shown as soon as it does. A network drive may hang; everything else goes on."));
    });
}

void LogPage::fileOpened(const QString &path, const Result<LogSource> &source)
{
    if (!source)
        return say(Severity::Error, messageText(source.error().message, 0));
    m_problem->hide();
    m_sources->update(*source);
    select(fileLogId(path));
}

void LogPage::closeFile()
{
    const QString id = m_lines->source();
    if (!id.startsWith(fileLogId({})))
        return;
    m_files.closeFile(id.mid(fileLogId({}).size()));
    m_sources->remove(id);
    select(m_sources->firstSource());
}

/// The same log in a window of its own, which lives as long as this page.
void LogPage::openWindow()
{
    auto *page = new LogPage(m_client, this);
    page->setObjectName(u"logWindow"_s);
    page->setWindowFlag(Qt::Window);
    page->setAttribute(Qt::WA_DeleteOnClose);
    page->setWindowTitle(tr("Log"));
    page->resize(size());
    connect(page, &LogPage::chartRequested, this, &LogPage::chartRequested);
    connect(page, &LogPage::checkRequested, this, &LogPage::checkRequested);
    connect(new QShortcut(QKeySequence::Find, page), &QShortcut::activated, page, [page] { page->find(); });
    page->m_actions->window->setEnabled(false);
    const QString id = m_lines->source();
    if (id.startsWith(fileLogId({})))
        page->openFile(id.mid(fileLogId({}).size()));
    else
        page->showSource(id);
    page->show();
}

} // namespace labcast
