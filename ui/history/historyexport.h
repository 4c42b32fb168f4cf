// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/record/report.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace labcast {

/// The menu that saves the selected session or the list as CSV or JSON.
class HistoryExport : public QObject
{
    Q_OBJECT
public:
    /// Its dialogs belong to `page`.
    explicit HistoryExport(QWidget *page);

    QMenu *menu() { return m_menu; }

    /// What is saved; an absent session cannot be.
    void setSession(const std::optional<SessionReport> &report);
    void setEntries(const QList<HistoryEntry> &entries) { m_entries = entries; }

signals:
    /// Why a file was not written.
    void failed(const QString &headline, const QString &detail);

private:
    void addAct(const QString &text, ReportFormat format, bool isSession);
    void askWhereToSave(ReportFormat format, bool isSession);
    void save(ReportFormat format, bool isSession, const QString &path);

    QWidget *m_page;
    QMenu *m_menu;
    QList<QAction *> m_sessionActs;
    std::optional<SessionReport> m_report;
    QList<HistoryEntry> m_entries;
};

} // namespace labcast
