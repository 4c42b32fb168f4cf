// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploypage.h"

#include "confirmationbox.h"
#include "forecastbox.h"
#include "imagebox.h"
#include "optionfields.h"
#include "preflight.h"
#include "preflightbox.h"
#include "shortname.h"
#include "startbar.h"
#include "startcountdown.h"
#include "targetbox.h"
#include "ui/formrows.h"
#include "ui/messagetext.h"
#include "ui/sectiontitle.h"
#include "ui/sentenceframe.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTime>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolBar>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QWidget *column(QVBoxLayout *&layout)
{
    auto *widget = new QWidget;
    layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return widget;
}

} // namespace

DeployPage::DeployPage(ControllerClient &client, const Settings &settings, QWidget *parent)
    : Page(parent)
    , m_client(client)
    , m_settings(settings)
    , m_preflight(new Preflight(client, this))
    , m_target(new TargetBox(client))
    , m_image(new ImageBox(client))
    , m_options(new OptionFields)
    , m_behindRouter(new QCheckBox(tr("The computers are behind a ro&uter")))
    , m_wakes(new QCheckBox(tr("&Wake those that are off (Wake-on-LAN)")))
    , m_findings(new PreflightBox)
    , m_forecast(new ForecastBox)
    , m_confirmation(new ConfirmationBox)
    , m_area(new QScrollArea)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_countdown(new StartCountdown)
    , m_problem(new SentenceFrame)
    , m_bar(new StartBar)
{
    setUpLayout();
    connectParts();
    connectClient();
    takeDefaults();
    showConnection(m_client.isConnected());
}

void DeployPage::setTarget(const DeployTarget &target)
{
    m_target->setTarget(target);
    if (!target.image.isEmpty())
        m_image->select(target.image);
}

void DeployPage::focusFirst()
{
    if (auto *first = m_target->findChild<QWidget *>(u"target"_s); first->isEnabled())
        first->setFocus(Qt::ShortcutFocusReason);
}

void DeployPage::takeDefaults()
{
    m_options->setValues(m_settings.deployment());
}

void DeployPage::refresh()
{
    if (!m_client.isConnected())
        return;
    m_target->refresh();
    m_image->refresh();
    m_preflight->check();
}

DeployRequest DeployPage::request() const
{
    const DeployDefaults options = m_options->values();
    DeployRequest request;
    m_target->fill(request);
    request.image = m_image->image();
    request.maxWait = options.maxWait;
    request.nextWait = options.nextWait;
    request.maxBitrate = options.rateLimit;
    request.tolerateStall = options.tolerateStall;
    request.behindRouter = m_behindRouter->isChecked();
    request.wakes = m_wakes->isChecked();
    return request;
}

void DeployPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

/// Nothing begins behind the back of somebody who cannot see the button that stops it.
void DeployPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!m_countdown->isRunning())
        return;
    m_countdown->stop();
    showConnection(m_client.isConnected());
    showProblem(tr("Nothing was started: the page was left before the time was over."),
        tr("Press the button again, and stay until the session appears."));
}

void DeployPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    updateDirection();
}

/// Long words or large letters need more than the narrow width: nothing must be cut at the right.
void DeployPage::updateDirection()
{
    int needed = m_columns->spacing() + m_area->verticalScrollBar()->sizeHint().width();
    for (int i = 0; i < m_columns->count(); ++i)
        needed += m_columns->itemAt(i)->minimumSize().width();
    const QMargins inside = m_columns->contentsMargins(), outside = body()->contentsMargins();
    needed += inside.left() + inside.right() + outside.left() + outside.right();
    m_columns->setDirection(
        width() < std::max(narrowPage, needed) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DeployPage::setUpLayout()
{
    auto *title = new SectionTitle(tr("Deploy an Image"));
    title->setContentsMargins(8, 4, 8, 4);
    toolBar()->addWidget(title);
    auto *content = new QWidget;
    m_columns->setContentsMargins(0, 0, 8, 0);
    m_columns->setSpacing(24);
    m_columns->addWidget(choices(), 1);
    m_columns->addWidget(consequences(), 1);
    auto *top = new QVBoxLayout(content);
    top->setContentsMargins(0, 0, 0, 0);
    top->addLayout(m_columns);
    top->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    body()->addWidget(m_area, 1);
    body()->addWidget(m_countdown);
    body()->addWidget(m_problem);
    body()->addWidget(m_bar);
}

QWidget *DeployPage::choices()
{
    QVBoxLayout *layout = nullptr;
    QWidget *box = column(layout);
    m_behindRouter->setObjectName(u"behindRouter"_s);
    m_options->form()->addRow({}, m_behindRouter);
    m_wakes->setObjectName(u"wakes"_s);
    m_options->form()->addRow({}, m_wakes);
    layout->addWidget(new SectionTitle(tr("1. To whom")));
    layout->addWidget(m_target);
    layout->addSpacing(8);
    layout->addWidget(new SectionTitle(tr("2. Which image")));
    layout->addWidget(m_image);
    layout->addSpacing(8);
    layout->addWidget(new SectionTitle(tr("3. How"), tr("defaults come from the node and the settings")));
    layout->addWidget(m_options);
    layout->addStretch(1);
    alignLabels({m_target->form(), m_image->form(), m_options->form()});
    return box;
}

QWidget *DeployPage::consequences()
{
    QVBoxLayout *layout = nullptr;
    QWidget *box = column(layout);
    layout->addWidget(m_findings);
    layout->addSpacing(8);
    layout->addWidget(m_forecast);
    layout->addSpacing(8);
    layout->addWidget(m_confirmation);
    layout->addStretch(1);
    return box;
}

void DeployPage::connectParts()
{
    connect(m_target, &TargetBox::changed, this, &DeployPage::choicesChanged);
    connect(m_image, &ImageBox::changed, this, &DeployPage::choicesChanged);
    connect(m_options, &OptionFields::changed, this, &DeployPage::choicesChanged);
    connect(m_behindRouter, &QCheckBox::toggled, this, &DeployPage::choicesChanged);
    connect(m_wakes, &QCheckBox::toggled, this, &DeployPage::choicesChanged);
    connect(m_target, &TargetBox::failed, this, &DeployPage::showError);
    connect(m_image, &ImageBox::failed, this, &DeployPage::showError);
    connect(m_preflight, &Preflight::failed, this, &DeployPage::showError);
    connect(m_preflight, &Preflight::changed, this, &DeployPage::showConsequences);
    connect(m_findings, &PreflightBox::checkRequested, this, &DeployPage::refresh);
    connect(m_findings, &PreflightBox::remedyRequested, m_preflight, &Preflight::apply);
    connect(m_confirmation, &ConfirmationBox::changed, this, &DeployPage::showButton);
    connect(m_bar, &StartBar::pressed, this, &DeployPage::deploy);
    connect(m_bar, &StartBar::cancelled, this, &DeployPage::cancel);
    connect(m_countdown, &StartCountdown::elapsed, this, &DeployPage::ask);
    connect(m_countdown, &StartCountdown::undone, this, [this] { showConnection(m_client.isConnected()); });
}

void DeployPage::connectClient()
{
    connect(&m_client, &ControllerClient::connected, this, [this] { showConnection(true); });
    connect(&m_client, &ControllerClient::disconnected, this, [this] { showConnection(false); });
    connect(&m_client, &ControllerClient::libraryChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void DeployPage::showConnection(bool isConnected)
{
    if (!isConnected)
        m_countdown->stop();
    m_area->widget()->setEnabled(isConnected);
    choicesChanged();
}

void DeployPage::choicesChanged()
{
    DeployFacts facts {
        .lab = m_target->lab(), .hosts = m_target->hosts(), .busy = {}, .streams = {}, .refusal = {}};
    if (const auto &streams = m_image->streams())
        facts.streams = streams->map([](const QList<ImageStream> &files) { return int(files.size()); });
    m_preflight->setDeployment(request(), facts);
    showConsequences();
}

void DeployPage::showConsequences()
{
    const StorageNode &node = m_preflight->node();
    const auto asked = m_options->values().rateLimit;
    m_confirmation->setTarget(m_target->lab(), overwrites(), m_image->image());
    m_image->setRoot(node.root);
    m_options->showNode(node);
    m_findings->showFindings(m_preflight->findings());
    m_forecast->showTransfer(m_image->size(), asked ? asked : node.maxBitrate, m_preflight->linkSpeed());
    m_forecast->showCommand(m_preflight->command());
    updateDirection();
    showButton();
}

void DeployPage::showButton()
{
    m_bar->showState(summary(), whyNot(), overwrites());
}

QString DeployPage::summary() const
{
    if (m_image->image().isEmpty() || m_target->count() == 0)
        return tr("Choose computers and an image.");
    const QString to = m_target->lab().isEmpty() ? QString() : tr("%1, ").arg(shortName(m_target->lab()));
    return to
        + tr("%1, %n computer(s), starts when all have joined.", nullptr, overwrites())
              .arg(shortName(m_image->image()));
}

/// Why the button is off; empty when it is on.
QString DeployPage::whyNot() const
{
    if (!m_client.isConnected())
        return tr("There is no connection to the controller; without it nothing can be deployed.");
    if (m_isDeploying)
        return tr("The controller is being asked…");
    if (m_countdown->isRunning())
        return tr("It starts when the time is over; Undo stops it.");
    if (m_image->image().isEmpty())
        return tr("The button is off: there is no image.");
    if (m_target->count() == 0)
        return tr("The button is off: no computer is chosen.");
    if (!m_preflight->isComplete())
        return tr("The checks are running…");
    if (m_preflight->hasError())
        return tr("The button is off: an error stands under Pre-flight.");
    if (!m_confirmation->isConfirmed())
        return tr("The button is off: it is not confirmed yet.");
    return {};
}

/// FOG may leave computers out.
int DeployPage::overwrites() const
{
    return m_preflight->overwrites().value_or(m_target->count());
}

QString DeployPage::whatIsOverwritten() const
{
    return m_target->lab().isEmpty()
        ? tr("%n disk(s) will be overwritten", nullptr, overwrites())
        : tr("%n disk(s) in %1 will be overwritten", nullptr, overwrites()).arg(shortName(m_target->lab()));
}

/// On a FOG server the computers restart by themselves as soon as there are tasks: there is time to think better
/// of it. Elsewhere nothing is written before somebody starts them.
void DeployPage::deploy()
{
    m_confirmed = request();
    m_confirmed.overwrites = overwrites();
    m_problem->hide();
    if (!m_preflight->overwrites())
        return ask();
    m_countdown->begin(whatIsOverwritten());
    m_area->widget()->setEnabled(false);
    showButton();
}

void DeployPage::ask()
{
    // One press, one session: the button comes back only with an answer.
    m_isDeploying = true;
    m_area->widget()->setEnabled(m_client.isConnected());
    showButton();
    m_client.deploy(m_confirmed, [self = QPointer(this)](const Result<ControllerClient::Deployed> &result) {
        if (self)
            self->answered(result);
    });
}

void DeployPage::answered(const Result<ControllerClient::Deployed> &result)
{
    m_isDeploying = false;
    if (result) {
        m_confirmation->clear();
        emit deployed(*result);
    } else if (result.error().message.id == "not-connected"_L1) {
        // It may have been taken: whoever presses again must have looked.
        m_confirmation->clear();
        showProblem(
            tr("It is not known whether the session was created: the connection ended before the controller "
               "answered."),
            tr("Once it is connected again, look at the page Dashboard before you deploy again."));
    } else {
        showError(result.error());
    }
    showButton();
}

void DeployPage::cancel()
{
    m_countdown->stop();
    showConnection(m_client.isConnected());
    m_confirmation->clear();
    m_problem->hide();
    emit cancelled();
}

void DeployPage::showProblem(const QString &headline, const QString &detail)
{
    m_problem->setSeverity(Severity::Error);
    m_problem->setTexts(headline, detail);
    m_problem->show();
    m_problem->announce();
}

void DeployPage::showError(const Error &error)
{
    // That there is no connection is said elsewhere.
    if (error.message.id != "not-connected"_L1)
        showProblem(messageText(error.message, QDateTime::currentMSecsSinceEpoch()), error.cause);
}

} // namespace labcast
