// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paneltables.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QSplitter;

namespace labcast {

class FoldSection;
class SectionTitle;
class SortModel;
class Table;

/// The selected session in full: its streams, its receivers and its timeline.
class SessionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SessionPanel(QWidget *parent = nullptr);

    /// True when it is another one than before: its events are to be set.
    bool showSession(const SessionInfo &session);
    /// All events so far of the shown session.
    void setEvents(const QList<SessionEvent> &events);
    /// Of another session it is ignored.
    void addEvent(const SessionEvent &event);

    const RowModel<ReceiverRow> &receivers() const { return *m_receiverModel; }
    const RowModel<EventRow> &events() const { return *m_eventModel; }

    void saveView(QSettings &settings) const;
    void restoreView(const QSettings &settings);

signals:
    /// A double click or Enter on a line of the timeline.
    void timeActivated(labcast::SessionId session, qint64 timeMs);
    /// The admin wants to know what to type on a computer.
    void joinRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeTop();
    void setUpTables();
    void showTitle();
    void showRemarks();

    SessionInfo m_session;
    QLabel *m_title;
    QLabel *m_icon;
    QLabel *m_state;
    QPushButton *m_join;
    QLabel *m_observed;
    RowModel<StreamInfo> *m_streamModel;
    RowModel<ReceiverRow> *m_receiverModel;
    RowModel<EventRow> *m_eventModel;
    SortModel *m_receiverSort;
    SortModel *m_eventSort;
    Table *m_streams;
    Table *m_receivers;
    Table *m_events;
    QSplitter *m_splitter;
    FoldSection *m_streamSection;
    FoldSection *m_receiverSection;
    FoldSection *m_eventSection;
};

} // namespace labcast
