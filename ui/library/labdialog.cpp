// SPDX-License-Identifier: GPL-3.0-or-later
#include "labdialog.h"

#include "app/remote/hostclient.h"
#include "hostpicker.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

LabDialog::LabDialog(ControllerClient &client, const std::optional<Lab> &lab, QWidget *parent)
    : LibraryDialog(client, lab ? tr("Edit Lab") : tr("Add Lab"), lab ? tr("&Save") : tr("&Add Lab"), parent)
    , m_lab(lab)
    , m_name(new QLineEdit)
    , m_description(new QLineEdit)
    , m_hosts(new HostPicker(this))
    , m_chosen(new QLabel)
{
    m_name->setObjectName(u"name"_s);
    m_description->setObjectName(u"description"_s);
    if (lab) {
        m_name->setText(lab->name);
        m_description->setText(lab->description);
        m_hosts->setChosen(lab->hosts);
    }
    form()->addRow(tr("Na&me:"), m_name);
    form()->addRow(tr("D&escription:"), m_description);
    form()->addRow(makePicker());
    connect(m_hosts, &HostPicker::chosenChanged, this, &LabDialog::showChosen);
    showChosen();
    fetchHosts();
    resize(520, 520);
}

QWidget *LabDialog::makePicker()
{
    auto *filter = new QLineEdit;
    filter->setObjectName(u"filter"_s);
    filter->setClearButtonEnabled(true);
    filter->setPlaceholderText(tr("Filter"));
    auto *title = new QLabel(tr("Com&puters:"));
    title->setBuddy(filter);
    auto *all = new QPushButton(tr("Check Sh&own"));
    auto *none = new QPushButton(tr("&Uncheck Shown"));
    auto *list = new QListView;
    list->setObjectName(u"hosts"_s);
    list->setAccessibleName(tr("Computers"));
    list->setModel(m_hosts);
    list->setUniformItemSizes(true);
    list->setSpacing(2);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(title);
    top->addWidget(filter, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_chosen, 1);
    bottom->addWidget(all);
    bottom->addWidget(none);
    auto *picker = new QWidget;
    auto *layout = new QVBoxLayout(picker);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(list, 1);
    layout->addLayout(bottom);
    connect(filter, &QLineEdit::textChanged, m_hosts, &HostPicker::setFilter);
    connect(all, &QPushButton::clicked, m_hosts, [this] { m_hosts->setShownChosen(true); });
    connect(none, &QPushButton::clicked, m_hosts, [this] { m_hosts->setShownChosen(false); });
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    return picker;
}

void LabDialog::fetchHosts()
{
    HostClient(client()).listHosts([self = QPointer(this)](const Result<QList<Host>> &hosts) {
        if (!self || !hosts)
            return;
        QStringList names;
        for (const Host &host : *hosts)
            names << host.name;
        self->m_hosts->setNames(names);
    });
}

void LabDialog::showChosen()
{
    const auto count = int(m_hosts->chosen().size());
    m_chosen->setText(m_hosts->count() == 0 && count == 0 ? tr("There is no computer yet; add computers first.")
                                                          : tr("%n chosen", nullptr, count));
}

void LabDialog::send()
{
    HostClient labs(client());
    if (m_lab) {
        const LabChange change {m_name->text(), m_description->text(), m_hosts->chosen()};
        return labs.changeLab(m_lab->name, change, answering<Lab>());
    }
    labs.addLab(
        {.id = {}, .name = m_name->text(), .description = m_description->text(), .hosts = m_hosts->chosen()},
        answering<Lab>());
}

} // namespace labcast
