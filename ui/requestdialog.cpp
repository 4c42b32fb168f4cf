// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestdialog.h"

#include "ui/messagetext.h"
#include "ui/sentenceframe.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

RequestDialog::RequestDialog(ControllerClient &client, const QString &title, const QString &yes, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_form(new QFormLayout)
    , m_error(new SentenceFrame)
    , m_yes(new QPushButton(yes))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_yes->setObjectName(u"yes"_s);
    m_error->setObjectName(u"error"_s);
    m_error->hide();
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(QDialogButtonBox::Cancel)->setText(tr("Ca&ncel"));
    buttons->addButton(m_yes, QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addLayout(m_form, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    setMinimumWidth(480);
    m_yes->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_yes->setEnabled(false); // one answer to one question
        send();
    });
}

void RequestDialog::showError(const Error &error)
{
    m_yes->setEnabled(true);
    m_error->setSeverity(Severity::Error);
    m_error->setTexts(messageText(error.message, QDateTime::currentMSecsSinceEpoch()), error.cause);
    m_error->show();
    m_error->announce();
    resize(width(), std::max(height(), sizeHint().height()));
}

} // namespace labcast
