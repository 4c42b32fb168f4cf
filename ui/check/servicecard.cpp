// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicecard.h"

#include "findingwords.h"
#include "servicemonitor.h"
#include "ui/elidedlabel.h"
#include "ui/messagetext.h"
#include "ui/sectiontitle.h"
#include "ui/sentenceframe.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

using State = ServiceStatus::State;

constexpr int linesShown = 4;

FindingStatus severityOf(State state)
{
    switch (state) {
    case State::Active:
        return FindingStatus::Ok;
    case State::Unknown:
        return FindingStatus::Unknown;
    case State::Starting:
    case State::Stopping:
        return FindingStatus::Warning;
    default:
        return FindingStatus::Error;
    }
}

QString wordOf(State state)
{
    switch (state) {
    case State::Missing:
        return ServiceCard::tr("There is none");
    case State::Inactive:
        return ServiceCard::tr("Stopped");
    case State::Starting:
        return ServiceCard::tr("Starting");
    case State::Active:
        return ServiceCard::tr("Running");
    case State::Stopping:
        return ServiceCard::tr("Stopping");
    case State::Failed:
        return ServiceCard::tr("Failed");
    case State::Unknown:
        break;
    }
    return ServiceCard::tr("Unknown");
}

QString age(qint64 ms)
{
    return formatDuration(std::max<qint64>(0, ms) / 1000, QLocale());
}

} // namespace

ServiceCard::ServiceCard(ServiceMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_monitor(monitor)
    , m_title(new SectionTitle({}))
    , m_stateIcon(new QLabel)
    , m_state(new ElidedLabel)
    , m_linesTitle(new SectionTitle(tr("Last lines of its log")))
    , m_lines(new QPlainTextEdit)
    , m_error(new SentenceFrame)
    , m_copy(new QPushButton(themeIcon("edit-copy"_L1), tr("&Copy Command")))
    , m_start(new QPushButton(themeIcon("media-playback-start"_L1), tr("St&art")))
    , m_stop(new QPushButton(themeIcon("process-stop"_L1), tr("St&op…")))
    , m_restart(new QPushButton(themeIcon("view-refresh"_L1), tr("&Restart…")))
    , m_log(new QPushButton(themeIcon("text-x-log"_L1), tr("Open in &Logs")))
{
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setAccessibleName(tr("Last lines of its log"));
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * linesShown + 16);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_title, 1);
    head->addWidget(m_stateIcon);
    head->addWidget(m_state);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    m_heartbeat = addRow(form, tr("Heartbeat:"));
    m_pass = addRow(form, tr("Last look into the database:"));
    m_process = addRow(form, tr("Process:"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_error);
    layout->addLayout(form);
    layout->addWidget(m_linesTitle);
    layout->addWidget(m_lines);
    setUpButtons();
    connect(&m_monitor, &ServiceMonitor::changed, this, &ServiceCard::showService);
    showService();
}

QLabel *ServiceCard::addRow(QFormLayout *form, const QString &label)
{
    auto *value = new QLabel;
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(label, value);
    return value;
}

void ServiceCard::setUpButtons()
{
    m_start->setObjectName(u"startService"_s);
    m_stop->setObjectName(u"stopService"_s);
    m_restart->setObjectName(u"restartService"_s);
    m_log->setObjectName(u"serviceLog"_s);
    m_copy->setObjectName(u"copyCommand"_s);
    m_error->setObjectName(u"serviceError"_s);
    m_error->addButton(m_copy);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_restart, m_stop, m_start})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_log);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_start, &QPushButton::clicked, this, [this] { m_monitor.act(ServiceAct::Start); });
    connect(m_stop, &QPushButton::clicked, this, [this] { ask(ServiceAct::Stop); });
    connect(m_restart, &QPushButton::clicked, this, [this] { ask(ServiceAct::Restart); });
    connect(m_log, &QPushButton::clicked, this, &ServiceCard::logRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_monitor.error()->message.args[u"command"_s].toString());
    });
}

void ServiceCard::setLogOffered(bool isOffered)
{
    m_log->setVisible(isOffered);
}

void ServiceCard::ask(ServiceAct act)
{
    const bool isStop = act == ServiceAct::Stop;
    auto *question = new QMessageBox(QMessageBox::Warning, isStop ? tr("Stop Service") : tr("Restart Service"),
        isStop ? tr("Stop FOG's multicast daemon?") : tr("Restart FOG's multicast daemon?"), QMessageBox::NoButton,
        this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(isStop
            ? tr("FOG starts no multicast any more until it is started again. A sender that runs goes on, and "
                 "nobody watches it.")
            : tr("Do it when no multicast runs: older daemons forget their senders and start second ones beside "
                 "them."));
    const auto *yes = question->addButton(
        isStop ? tr("&Stop the Daemon") : tr("&Restart the Daemon"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("&Leave It"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, act, yes](const QAbstractButton *button) {
        if (button == yes)
            m_monitor.act(act);
    });
    question->open();
}

void ServiceCard::showService()
{
    const auto &facts = m_monitor.facts();
    setVisible(facts && !facts->service.name.isEmpty());
    if (!facts)
        return;
    const State state = facts->service.state;
    const bool canAct
        = !m_monitor.acting() && facts->service.manager != ServiceStatus::Manager::None && state != State::Missing;
    m_start->setEnabled(canAct && state != State::Active && state != State::Starting);
    m_stop->setEnabled(canAct && state != State::Inactive);
    m_restart->setEnabled(canAct && state != State::Inactive);
    showState();
    showHeartbeat();
    showError();
}

void ServiceCard::showState()
{
    const ServiceStatus &service = m_monitor.facts()->service;
    m_title->setTitle(tr("Service: %1").arg(service.name));
    const FindingStatus status = severityOf(service.state);
    m_stateIcon->setPixmap(statusIcon(status).pixmap(QSize(smallIcon, smallIcon), devicePixelRatioF()));
    QString text = wordOf(service.state);
    if (m_monitor.acting())
        text = *m_monitor.acting() == ServiceAct::Stop ? tr("Being stopped…") : tr("Being started…");
    else if (service.sinceMs > 0)
        text += u" · "_s + tr("for %1").arg(age(m_monitor.readMs() - service.sinceMs));
    if (service.state == State::Active && !service.isEnabled && service.manager == ServiceStatus::Manager::Systemd)
        text += u" · "_s + tr("not at the next boot");
    m_state->setText(text);
    m_state->setToolTip(messageText(service.trouble, m_monitor.readMs()));
    m_process->setText(service.mainPid > 0 ? QString::number(service.mainPid) : u"–"_s);
}

void ServiceCard::showHeartbeat()
{
    const DaemonFacts &facts = *m_monitor.facts();
    m_heartbeat->setText(
        facts.hasLog ? tr("last line of its log %1 ago").arg(age(facts.silentMs)) : tr("its log cannot be read"));
    m_pass->setText(facts.hasLog && facts.passMs >= 0 ? tr("%1 ago").arg(age(facts.passMs)) : u"–"_s);
    m_linesTitle->setVisible(!facts.lines.isEmpty());
    m_lines->setVisible(!facts.lines.isEmpty());
    const QString text = facts.lines.last(std::min(facts.lines.size(), qsizetype(linesShown))).join(u'\n');
    if (text != m_lines->toPlainText())
        m_lines->setPlainText(text);
}

void ServiceCard::showError()
{
    const auto &error = m_monitor.error();
    m_error->setVisible(error.has_value());
    if (!error)
        return;
    m_error->setSeverity(Severity::Error);
    m_error->setTexts(messageText(error->message, m_monitor.readMs()), error->cause);
    m_copy->setVisible(error->message.args.contains(u"command"_s));
}

void ServiceCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_monitor.facts())
        showState();
}

} // namespace labcast
