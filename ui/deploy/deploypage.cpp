// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploypage.h"

#include "confirmationbox.h"
#include "forecastbox.h"
#include "imagebox.h"
#include "optionfields.h"
#include "preflight.h"
#include "preflightbox.h"
#include "shortname.h"
#include "targetbox.h"
#include "ui/formrows.h"
#include "ui/messagetext.h"
#include "ui/sectiontitle.h"
#include "ui/sentenceframe.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTime>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolBar>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Below this width the right column goes below the left.
constexpr int narrow = 1000;

QWidget *column(QVBoxLayout *&layout)
{
    auto *widget = new QWidget;
    layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return widget;
}

QLabel *wrappingLabel(const QString &name)
{
    auto *label = remarkLabel();
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
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
    , m_findings(new PreflightBox)
    , m_forecast(new ForecastBox)
    , m_confirmation(new ConfirmationBox)
    , m_area(new QScrollArea)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_problem(new SentenceFrame)
    , m_summary(wrappingLabel(u"summary"_s))
    , m_whyNot(wrappingLabel(u"whyNot"_s))
    , m_cancel(new QPushButton(themeIcon("dialog-cancel"_L1), tr("&Cancel")))
    , m_deploy(new QPushButton(themeIcon("document-send"_L1), {}))
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
    return request;
}

void DeployPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
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
        width() < std::max(narrow, needed) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
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
    body()->addWidget(m_problem);
    body()->addLayout(bottom());
}

QWidget *DeployPage::choices()
{
    QVBoxLayout *layout = nullptr;
    QWidget *box = column(layout);
    m_behindRouter->setObjectName(u"behindRouter"_s);
    m_options->form()->addRow({}, m_behindRouter);
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

QLayout *DeployPage::bottom()
{
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setDefault(true);
    m_deploy->setObjectName(u"deploy"_s);
    m_deploy->setAutoDefault(false);
    m_summary->setForegroundRole(QPalette::WindowText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_summary);
    texts->addWidget(m_whyNot);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(texts, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_deploy);
    return row;
}

void DeployPage::connectParts()
{
    connect(m_target, &TargetBox::changed, this, &DeployPage::choicesChanged);
    connect(m_image, &ImageBox::changed, this, &DeployPage::choicesChanged);
    connect(m_options, &OptionFields::changed, this, &DeployPage::choicesChanged);
    connect(m_behindRouter, &QCheckBox::toggled, this, &DeployPage::choicesChanged);
    connect(m_target, &TargetBox::failed, this, &DeployPage::showError);
    connect(m_image, &ImageBox::failed, this, &DeployPage::showError);
    connect(m_preflight, &Preflight::failed, this, &DeployPage::showError);
    connect(m_preflight, &Preflight::changed, this, &DeployPage::showConsequences);
    connect(m_findings, &PreflightBox::checkRequested, this, &DeployPage::refresh);
    connect(m_findings, &PreflightBox::remedyRequested, m_preflight, &Preflight::apply);
    connect(m_confirmation, &ConfirmationBox::changed, this, &DeployPage::showButton);
    connect(m_deploy, &QPushButton::clicked, this, &DeployPage::deploy);
    connect(m_cancel, &QPushButton::clicked, this, &DeployPage::cancel);
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
    m_confirmation->setTarget(m_target->lab(), m_target->count(), m_image->image());
    showConsequences();
}

void DeployPage::showConsequences()
{
    const StorageNode &node = m_preflight->node();
    const auto asked = m_options->values().rateLimit;
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
    const QString reason = whyNot();
    m_summary->setText(summary());
    m_whyNot->setText(reason);
    m_deploy->setText(tr("&Deploy to %n Computer(s)", nullptr, m_target->count()));
    m_deploy->setEnabled(reason.isEmpty());
}

QString DeployPage::summary() const
{
    if (m_image->image().isEmpty() || m_target->count() == 0)
        return tr("Choose computers and an image.");
    const QString to = m_target->lab().isEmpty() ? QString() : tr("%1, ").arg(shortName(m_target->lab()));
    return to
        + tr("%1, %n computer(s), starts when all have joined.", nullptr, m_target->count())
              .arg(shortName(m_image->image()));
}

/// Why the button is off; empty when it is on.
QString DeployPage::whyNot() const
{
    if (!m_client.isConnected())
        return tr("There is no connection to the controller; without it nothing can be deployed.");
    if (m_isDeploying)
        return tr("The controller is being asked…");
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

void DeployPage::deploy()
{
    // One press, one session: the button comes back only with an answer.
    m_isDeploying = true;
    m_problem->hide();
    showButton();
    m_client.deploy(request(), [self = QPointer(this)](const Result<ControllerClient::Deployed> &result) {
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
