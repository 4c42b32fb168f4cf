// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploydialog.h"

#include "app/remote/libraryclient.h"
#include "app/remote/nodeclient.h"
#include "ui/library/addimagedialog.h"
#include "ui/messagetext.h"
#include "ui/sentenceframe.h"
#include "ui/theme.h"
#include "waitspinbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostComputers = 1024; // udp-sender's own limit
constexpr int fastestMegabits = 2146; // it keeps the rate in 32 bits

QLabel *hint(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QHBoxLayout *withHint(QWidget *field, QWidget *text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(field);
    row->addWidget(text);
    row->addStretch();
    return row;
}

QLabel *groupHeader(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

DeployDialog::DeployDialog(ControllerClient &client, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_image(new QComboBox)
    , m_imageHint(hint())
    , m_addImage(new QPushButton(themeIcon("list-add"_L1), tr("&Add Image…")))
    , m_computers(new QSpinBox)
    , m_maxWait(new WaitSpinBox)
    , m_nextWait(new WaitSpinBox)
    , m_rate(new QSpinBox)
    , m_rateHint(hint())
    , m_tolerateStall(new WaitSpinBox)
    , m_behindRouter(new QCheckBox(tr("The computers are behind a &router")))
    , m_problem(new SentenceFrame)
    , m_warning(new SentenceFrame)
    , m_typeLabel(new QLabel)
    , m_typed(new QLineEdit)
    , m_deploy(new QPushButton(themeIcon("document-send"_L1), {}))
    , m_cancel(nullptr)
{
    setWindowTitle(tr("Deploy an Image"));
    setUpFields();
    setUpLayout();
    connectFields();
    updateConfirmation();
    loadImages();
    NodeClient(m_client).showNode([self = QPointer(this)](const Result<StorageNode> &node) {
        if (self && node)
            self->showNode(*node);
    });
}

DeployRequest DeployDialog::request() const
{
    DeployRequest request;
    request.image = m_image->currentData().toString();
    request.receivers = m_computers->value();
    request.maxWait = m_maxWait->value();
    request.nextWait = m_nextWait->value();
    if (m_rate->value() > 0)
        request.maxBitrate = Bandwidth {qint64(m_rate->value()) * 1'000'000};
    request.behindRouter = m_behindRouter->isChecked();
    request.tolerateStall = m_tolerateStall->value();
    return request;
}

void DeployDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return QDialog::keyPressEvent(event);
    // Enter in a field neither deploys nor throws away what was typed: only a button that has the focus acts.
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

void DeployDialog::setUpFields()
{
    const DeployRequest standard;
    m_image->setObjectName(u"image"_s);
    m_image->setMinimumContentsLength(28);
    m_addImage->setObjectName(u"addImage"_s);
    m_addImage->setAutoDefault(false);
    m_computers->setObjectName(u"computers"_s);
    m_computers->setRange(1, mostComputers);
    m_maxWait->setValue(standard.maxWait);
    m_nextWait->setValue(standard.nextWait);
    m_tolerateStall->setRange(5, 3600);
    m_tolerateStall->setValue(standard.tolerateStall);
    m_rate->setObjectName(u"rate"_s);
    m_rate->setRange(0, fastestMegabits);
    m_rate->setSingleStep(50);
    m_rate->setSuffix(tr(" Mbit/s"));
    m_rate->setSpecialValueText(tr("No limit"));
    for (QSpinBox *box : {m_computers, static_cast<QSpinBox *>(m_maxWait), static_cast<QSpinBox *>(m_nextWait),
             m_rate, static_cast<QSpinBox *>(m_tolerateStall)}) {
        box->setMinimumWidth(fontMetrics().horizontalAdvance(u"9999 Mbit/s"_s) + 48);
        box->setAlignment(Qt::AlignRight);
    }
    m_typed->setObjectName(u"typed"_s);
    m_typed->setMaximumWidth(fontMetrics().horizontalAdvance(u"0"_s) * 12);
    m_deploy->setObjectName(u"deploy"_s);
    m_deploy->setAutoDefault(false);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
}

void DeployDialog::setUpLayout()
{
    auto *buttons = new QDialogButtonBox;
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setText(tr("&Cancel"));
    buttons->addButton(m_deploy, QDialogButtonBox::AcceptRole);
    m_cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(form());
    layout->addSpacing(8);
    layout->addStretch();
    layout->addWidget(confirmation());
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

QFormLayout *DeployDialog::form()
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    const auto add = [form](const QString &label, QWidget *field, QWidget *text) {
        auto *row = withHint(field, text);
        form->addRow(label, row);
        static_cast<QLabel *>(form->labelForField(row))->setBuddy(field);
        return row;
    };
    form->addRow(groupHeader(tr("What")));
    add(tr("&Image:"), m_image, m_imageHint)->addWidget(m_addImage);
    add(tr("&To:"), m_computers, hint(tr("computers; starts when all of them have joined")));
    form->addRow(groupHeader(tr("How")));
    add(tr("&Or starts after:"), m_maxWait, hint(tr("from the first computer that joined")));
    add(tr("&Between partitions:"), m_nextWait, hint(tr("longest wait for a slow computer")));
    add(tr("Rate &limit:"), m_rate, m_rateHint);
    add(tr("&Silent computer:"), m_tolerateStall, hint(tr("without an answer, then it is dropped")));
    form->addRow({}, m_behindRouter);
    return form;
}

QWidget *DeployDialog::confirmation()
{
    m_typeLabel->setBuddy(m_typed);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_typeLabel);
    layout->addWidget(m_typed);
    layout->addStretch();
    m_warning->setSeverity(Severity::Warning);
    m_warning->addRow(row);
    return m_warning;
}

void DeployDialog::connectFields()
{
    connect(m_computers, &QSpinBox::valueChanged, this, &DeployDialog::updateConfirmation);
    connect(m_typed, &QLineEdit::textChanged, this, &DeployDialog::updateConfirmation);
    connect(m_image, &QComboBox::currentIndexChanged, this, &DeployDialog::updateConfirmation);
    connect(m_image, &QComboBox::currentIndexChanged, this, &DeployDialog::showImageHint);
    connect(m_deploy, &QPushButton::clicked, this, &DeployDialog::deploy);
    connect(m_addImage, &QPushButton::clicked, this, &DeployDialog::openAddImage);
    connect(&m_client, &ControllerClient::libraryChanged, this, [this] { loadImages(); });
}

void DeployDialog::loadImages(const QString &preferred)
{
    LibraryClient(m_client).listImages([self = QPointer(this), preferred](const Result<QList<Image>> &images) {
        if (!self)
            return;
        if (images)
            self->showImages(*images, preferred);
        else
            self->showProblem(images.error());
    });
}

void DeployDialog::showImages(const QList<Image> &images, const QString &preferred)
{
    const QString chosen = preferred.isEmpty() ? m_image->currentData().toString() : preferred;
    m_image->clear();
    for (const Image &image : images) {
        if (image.enabled)
            m_image->addItem(image.name, image.name);
        if (image.enabled && image.name == chosen)
            m_image->setCurrentIndex(m_image->count() - 1);
        if (image.enabled)
            m_image->setItemData(m_image->count() - 1, image.serverSize, Qt::UserRole + 1);
    }
    m_image->setEnabled(m_image->count() > 0);
    showImageHint();
    updateConfirmation();
}

void DeployDialog::showNode(const StorageNode &node)
{
    m_node = node;
    if (node.maxBitrate) {
        m_rate->setSpecialValueText(tr("The node's"));
        m_rateHint->setText(tr("the node's limit: %1").arg(formatBandwidth(*node.maxBitrate, QLocale())));
    } else if (!node.interface.isEmpty()) {
        m_rateHint->setText(tr("on %1").arg(node.interface));
    }
}

void DeployDialog::showImageHint()
{
    if (m_image->count() == 0)
        m_imageHint->setText(tr("There is no image yet."));
    else if (const qint64 size = m_image->currentData(Qt::UserRole + 1).toLongLong(); size > 0)
        m_imageHint->setText(formatByteCount({size}, QLocale()));
    else
        m_imageHint->clear();
}

void DeployDialog::updateConfirmation()
{
    const int computers = m_computers->value();
    m_computers->setAccessibleName(tr("Number of computers"));
    m_warning->setTexts(tr("This overwrites the whole disk of %n computer(s).", nullptr, computers),
        m_image->count() == 0 ? tr("Everything on them is lost.")
                              : tr("Everything on them is lost and replaced by %1.").arg(m_image->currentText()));
    m_typeLabel->setText(tr("T&ype %1 to confirm:").arg(computers));
    m_deploy->setText(tr("&Deploy to %n Computer(s)", nullptr, computers));
    const bool isConfirmed = m_typed->text().trimmed() == QString::number(computers);
    m_deploy->setEnabled(isConfirmed && m_image->count() > 0 && !m_isDeploying);
}

void DeployDialog::openAddImage()
{
    auto *dialog = new AddImageDialog(m_client, m_node.root, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddImageDialog::added, this, [this](const Image &image) { loadImages(image.name); });
    dialog->open();
}

void DeployDialog::deploy()
{
    // One press, one session: the button comes back only with an error.
    m_isDeploying = true;
    updateConfirmation();
    m_client.deploy(request(), [self = QPointer(this)](const Result<ControllerClient::Deployed> &result) {
        if (!self)
            return;
        if (!result)
            return self->showProblem(result.error());
        emit self->deployed(*result);
        self->accept();
    });
}

void DeployDialog::showProblem(const Error &error)
{
    m_problem->setSeverity(Severity::Error);
    m_problem->setTexts(messageText(error.message, QDateTime::currentMSecsSinceEpoch()), error.cause);
    m_problem->show();
    m_problem->announce();
    m_isDeploying = false;
    // A dialog does not grow by itself; the fields would be squeezed.
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    updateConfirmation();
}

} // namespace labcast
