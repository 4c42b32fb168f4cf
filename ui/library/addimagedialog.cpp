// SPDX-License-Identifier: GPL-3.0-or-later
#include "addimagedialog.h"

#include "app/remote/libraryclient.h"
#include "imagedialog.h"
#include "ui/messagetext.h"
#include "ui/sentenceframe.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

AddImageDialog::AddImageDialog(ControllerClient &client, const QString &root, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_name(new QLineEdit)
    , m_directory(new QLineEdit(root.isEmpty() ? QString() : root + u'/'))
    , m_type(new QComboBox)
    , m_partitions(makePartitionBox(1))
    , m_error(new SentenceFrame)
    , m_add(new QPushButton(tr("&Add Image")))
{
    setWindowTitle(tr("Add Image"));
    m_name->setObjectName(u"name"_s);
    m_add->setObjectName(u"add"_s);
    m_name->setMaxLength(40); // FOG's limit
    m_type->setObjectName(u"type"_s);
    for (int type = 1; type <= 4; ++type)
        m_type->addItem(imageTypeWord(ImageType(type)), type);
    m_error->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Directory on the server:"), m_directory);
    form->addRow(QString(), makeDirectoryRemark());
    form->addRow(tr("&Type:"), m_type);
    form->addRow(tr("&Partitions:"), m_partitions);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    m_directory->setMinimumWidth(360);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddImageDialog::add);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AddImageDialog::add()
{
    m_add->setEnabled(false);
    const ImageDraft draft {.name = m_name->text().trimmed(),
        .directory = m_directory->text().trimmed(),
        .type = ImageType(m_type->currentData().toInt()),
        .partitionType = m_partitions->currentData().toInt()};
    LibraryClient(m_client).addImage(draft, [self = QPointer(this)](const Result<Image> &image) {
        if (!self)
            return;
        self->m_add->setEnabled(true);
        if (image) {
            emit self->added(*image);
            return self->accept();
        }
        self->m_error->setSeverity(Severity::Error);
        self->m_error->setTexts(
            messageText(image.error().message, QDateTime::currentMSecsSinceEpoch()), image.error().cause);
        self->m_error->show();
        self->m_error->announce();
        self->adjustSize();
    });
}

} // namespace labcast
