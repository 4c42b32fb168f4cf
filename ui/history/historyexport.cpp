// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyexport.h"

#include "ui/dashboard/chartexport.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>

namespace labcast {

using namespace Qt::StringLiterals;

HistoryExport::HistoryExport(QWidget *page)
    : QObject(page)
    , m_page(page)
    , m_menu(new QMenu(page))
{
    addAct(tr("Session as &Table (CSV)…"), ReportFormat::Csv, true);
    addAct(tr("Session as &JSON…"), ReportFormat::Json, true);
    m_menu->addSeparator();
    addAct(tr("List as T&able (CSV)…"), ReportFormat::Csv, false);
    addAct(tr("List as JS&ON…"), ReportFormat::Json, false);
    setSession({});
}

void HistoryExport::addAct(const QString &text, ReportFormat format, bool isSession)
{
    QAction *act
        = m_menu->addAction(text, this, [this, format, isSession] { askWhereToSave(format, isSession); });
    if (isSession)
        m_sessionActs << act;
}

void HistoryExport::setSession(const std::optional<SessionReport> &report)
{
    m_report = report;
    for (QAction *act : m_sessionActs)
        act->setEnabled(report.has_value());
}

void HistoryExport::askWhereToSave(ReportFormat format, bool isSession)
{
    const QString suffix = suffixOf(format);
    const QString name = isSession
        ? u"labcast-session-%1"_s.arg(m_report->session.info.session.value)
        : u"labcast-history"_s;
    auto *dialog = new QFileDialog(m_page, isSession ? tr("Export Session") : tr("Export List"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    dialog->setNameFilter(suffix.mid(1).toUpper() + u" (*"_s + suffix + u')');
    dialog->selectFile(name + suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, format, isSession](const QString &path) { save(format, isSession, path); });
    dialog->open();
}

void HistoryExport::save(ReportFormat format, bool isSession, const QString &path)
{
    if (isSession && !m_report)
        return;
    const QByteArray content = isSession ? reportAs(format, *m_report) : reportAs(format, m_entries);
    if (const QString problem = writeFile(path, content); !problem.isEmpty())
        emit failed(
            tr("“%1” could not be written. Choose another folder, or make room there.").arg(path), problem);
}

} // namespace labcast
