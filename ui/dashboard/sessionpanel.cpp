// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionpanel.h"

#include "joindialog.h"
#include "ui/elidedlabel.h"
#include "ui/foldsection.h"
#include "ui/sessionwords.h"
#include "ui/table/sortmodel.h"
#include "ui/table/table.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>

namespace labcast {

using namespace Qt::StringLiterals;

SessionPanel::SessionPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel)
    , m_icon(new QLabel)
    , m_state(new QLabel)
    , m_join(new QPushButton(tr("&Join by Hand…")))
    , m_observed(new QLabel(tr("Sent by FOG")))
    , m_streamModel(makeStreamModel(this))
    , m_receiverModel(makeReceiverModel(this))
    , m_eventModel(makeEventModel(this))
    , m_receiverSort(new SortModel(this))
    , m_eventSort(new SortModel(this))
    , m_streams(new Table(tr("Streams")))
    , m_receivers(new Table(tr("Receivers")))
    , m_events(new Table(tr("Events")))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_streamSection(new FoldSection(tr("Streams"), m_streams))
    , m_receiverSection(new FoldSection(tr("Receivers"), m_receivers))
    , m_eventSection(new FoldSection(tr("Events"), m_events))
{
    setUpTables();
    m_splitter->setChildrenCollapsible(false);
    for (FoldSection *section : {m_streamSection, m_receiverSection, m_eventSection})
        m_splitter->addWidget(section);
    m_splitter->setSizes({180, 320, 220});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(makeTop());
    layout->addWidget(m_splitter, 1);
    setMinimumWidth(320);
}

QLayout *SessionPanel::makeTop()
{
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_join->setObjectName(u"join"_s);
    m_join->setToolTip(tr("Show what to type on a computer that joins without FOG's client"));
    m_observed->setToolTip(tr("FOG's daemon sends this session; Labcast watches it and changes nothing"));
    connect(m_join, &QPushButton::clicked, this, &SessionPanel::joinRequested);
    auto *top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_title, 1);
    top->addWidget(m_icon);
    top->addWidget(m_state);
    top->addSpacing(6);
    top->addWidget(m_join);
    top->addWidget(m_observed);
    return top;
}

void SessionPanel::setUpTables()
{
    m_receiverSort->setSourceModel(m_receiverModel);
    m_eventSort->setSourceModel(m_eventModel);
    m_streams->setModel(m_streamModel, -1);
    m_receivers->setModel(m_receiverSort, receiverStateColumn);
    m_events->setModel(m_eventSort, eventTimeColumn, Qt::DescendingOrder);
    for (Table *table : {m_streams, m_receivers, m_events})
        table->showRows(2);
    connect(m_events, &Table::opened, this, [this] {
        const QVariant id = m_events->currentId();
        if (const EventRow *row = m_eventModel->find(id))
            emit timeActivated(m_session.session, row->timeMs);
    });
}

bool SessionPanel::showSession(const SessionInfo &session)
{
    const bool isOther = session.session != m_session.session || session.createdMs != m_session.createdMs;
    if (isOther)
        m_eventModel->setRows({});
    m_session = session;
    m_streamModel->setRows(session.streams);
    m_receiverModel->setRows(receiverRows(session));
    m_join->setEnabled(canJoin(session));
    m_join->setVisible(!session.isObserved && !isFinished(session.state));
    m_observed->setVisible(session.isObserved);
    showTitle();
    showRemarks();
    return isOther;
}

void SessionPanel::setEvents(const QList<SessionEvent> &events)
{
    QList<EventRow> rows;
    for (const SessionEvent &event : events) {
        const EventWords words = wordsOf(event, m_session.receivers);
        if (!words.text.isEmpty())
            rows << EventRow {int(rows.size()), event.timeMs, words};
    }
    m_eventModel->setRows(rows);
}

void SessionPanel::addEvent(const SessionEvent &event)
{
    if (event.session != m_session.session)
        return;
    const EventWords words = wordsOf(event, m_session.receivers);
    if (!words.text.isEmpty())
        m_eventModel->append({m_eventModel->rowCount(), event.timeMs, words});
}

void SessionPanel::showTitle()
{
    const Severity severity = stateSeverity(m_session.state);
    m_title->setText(sessionTitle(m_session));
    m_icon->setPixmap(stateIcon(m_session.state).pixmap(QSize(smallIcon, smallIcon), devicePixelRatioF()));
    m_state->setText(stateWord(m_session.state));
    QPalette colors = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        if (severity != Severity::Neutral) // a state from before the connection broke stands back
            colors.setColor(group, QPalette::WindowText, severityColors(severity, palette()).text);
    }
    m_state->setPalette(colors);
}

void SessionPanel::showRemarks()
{
    const QLocale locale;
    m_streamSection->setRemark(
        tr("%1 of %2 sent")
            .arg(formatByteCount({m_session.acknowledged}, locale), formatByteCount({m_session.size}, locale)));
    m_receiverSection->setRemark(m_session.state == SessionState::Queued
            ? tr("%L1 expected").arg(m_session.expected)
            : tr("%L1 of %L2 joined").arg(m_session.joined).arg(m_session.expected));
}

void SessionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showTitle();
}

void SessionPanel::saveView(QSettings &settings) const
{
    settings.setValue(u"panel/splitter"_s, m_splitter->saveState());
    settings.setValue(u"panel/folded"_s,
        QVariantList {m_streamSection->isFolded(), m_receiverSection->isFolded(), m_eventSection->isFolded()});
    settings.setValue(u"panel/receivers"_s, m_receivers->saveColumns());
}

void SessionPanel::restoreView(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(u"panel/splitter"_s).toByteArray());
    const QVariantList folded = settings.value(u"panel/folded"_s).toList();
    const QList<FoldSection *> sections {m_streamSection, m_receiverSection, m_eventSection};
    for (qsizetype i = 0; i < std::min(folded.size(), sections.size()); ++i)
        sections[i]->setFolded(folded[i].toBool());
    if (const QByteArray columns = settings.value(u"panel/receivers"_s).toByteArray(); !columns.isEmpty())
        m_receivers->restoreColumns(columns);
}

} // namespace labcast
