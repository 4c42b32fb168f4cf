// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the log page that looks for something, and takes lines away from it.
#include "logpage.h"

#include "findbar.h"
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

void LogPage::startFind()
{
    m_problem->hide();
    m_findBar->showNothing();
    m_finder->find(m_lines->source(), m_findBar->isHidden() ? LogQuery() : m_findBar->query(), m_lines->filter());
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
    m_view->setHits(hits.rows);
    m_view->setPattern(m_finder->pattern());
    if (!m_finder->pattern())
        return m_findBar->showNothing();
    m_findBar->showHits(m_finder->indexOf(m_view->currentRow()), hits);
    // While one types the first hit from here on is shown at once, but the end is not left for it.
    if (!hits.rows.isEmpty() && !m_view->isFollowing() && m_finder->indexOf(m_view->currentRow()) < 0)
        goToHit(m_finder->after(std::max<qint64>(m_view->currentRow(), m_view->topRow()) - 1));
}

void LogPage::goToHit(qint64 row)
{
    if (row < 0)
        return;
    m_view->goTo(row);
    m_findBar->showHits(m_finder->indexOf(row), m_finder->hits());
}

void LogPage::copy()
{
    const auto [first, last] = m_view->selectedRows();
    if (first < 0 || m_export)
        return;
    m_export = new LogExport(
        m_client, {m_lines->source(), m_lines->filter(), first, std::min(last, first + mostCopied - 1)}, this);
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
    dialog->selectFile(m_lines->source() + u".txt"_s);
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
        m_client, {m_lines->source(), m_lines->filter(), 0, std::max<qint64>(0, m_lines->total() - 1)}, this);
    connect(m_export, &LogExport::got, this, [file, fail](const QString &piece) {
        if (const QByteArray bytes = piece.toUtf8(); file->write(bytes) != bytes.size())
            fail();
    });
    connect(m_export, &LogExport::finished, this, [this, file, fail, path] {
        if (!file->commit())
            return fail();
        m_problem->setSeverity(Severity::Ok);
        m_problem->setTexts(tr("The log was saved as %1.").arg(path), {});
        m_problem->show();
        m_problem->announce();
    });
    connect(m_export, &LogExport::failed, this, &LogPage::showProblem);
    m_export->start();
}

void LogPage::showProblem(const Error &error)
{
    if (!m_client.isConnected())
        return; // the window says so already
    m_problem->setSeverity(Severity::Error);
    m_problem->setTexts(messageText(error.message, QDateTime::currentMSecsSinceEpoch()), error.cause);
    m_problem->show();
    m_problem->announce();
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
    if (!m_client.isConnected())
        m_view->setEmptyText(tr("Connecting to the controller… It keeps the logs; this window only shows them."));
    else if (m_lines->source().isEmpty())
        m_view->setEmptyText(tr("Reading which logs there are…"));
    else if (m_lines->filter() != LogFilter::Plain && current().total > 0)
        m_view->setEmptyText(
            tr("No such line in this log, which is good. “All lines” at the top right shows the rest."));
    else
        m_view->setEmptyText(tr("Nothing has been written here yet. New lines appear by themselves."));
}

void LogPage::showPlace()
{
    m_status->showPlace(m_view->currentLine(), current());
    if (m_finder->pattern() && !m_finder->isSearching())
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
