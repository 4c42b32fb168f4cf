// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostchooser.h"

#include "ui/library/hostpickerbox.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace labcast {

using namespace Qt::StringLiterals;

HostChooser::HostChooser(ControllerClient &client, const QStringList &chosen, QWidget *parent)
    : QDialog(parent)
    , m_hosts(new HostPickerBox(client))
{
    setWindowTitle(tr("Choose Computers"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_hosts->setChosen(chosen);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    auto *take = buttons->addButton(tr("&Take These"), QDialogButtonBox::AcceptRole);
    take->setObjectName(u"take"_s);
    take->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(m_hosts, 1);
    layout->addWidget(buttons);
    resize(480, 480);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chose(m_hosts->chosen());
        accept();
    });
}

} // namespace labcast
