// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostpickerbox.h"

#include "app/remote/hostclient.h"
#include "hostpicker.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

HostPickerBox::HostPickerBox(ControllerClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_hosts(new HostPicker(this))
    , m_chosen(new QLabel)
{
    auto *list = new QListView;
    list->setObjectName(u"hosts"_s);
    list->setAccessibleName(tr("Computers"));
    list->setModel(m_hosts);
    list->setUniformItemSizes(true);
    list->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeFilter());
    layout->addWidget(list, 1);
    layout->addWidget(buttonRow());
    connect(m_hosts, &HostPicker::chosenChanged, this, &HostPickerBox::showChosen);
    connect(m_hosts, &HostPicker::chosenChanged, this, &HostPickerBox::chosenChanged);
    showChosen();
    fetchHosts();
}

void HostPickerBox::setChosen(const QStringList &names)
{
    m_hosts->setChosen(names);
}

QStringList HostPickerBox::chosen() const
{
    return m_hosts->chosen();
}

QLineEdit *HostPickerBox::makeFilter()
{
    auto *filter = new QLineEdit;
    filter->setObjectName(u"filter"_s);
    filter->setClearButtonEnabled(true);
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter"));
    filter->addAction(themeIcon("view-filter"_L1), QLineEdit::LeadingPosition);
    connect(filter, &QLineEdit::textChanged, m_hosts, &HostPicker::setFilter);
    setFocusProxy(filter);
    return filter;
}

QWidget *HostPickerBox::buttonRow()
{
    auto *all = new QPushButton(tr("Check Sh&own"));
    auto *none = new QPushButton(tr("&Uncheck Shown"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_chosen, 1);
    layout->addWidget(all);
    layout->addWidget(none);
    connect(all, &QPushButton::clicked, m_hosts, [this] { m_hosts->setShownChosen(true); });
    connect(none, &QPushButton::clicked, m_hosts, [this] { m_hosts->setShownChosen(false); });
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    return row;
}

void HostPickerBox::fetchHosts()
{
    HostClient(m_client).listHosts([self = QPointer(this)](const Result<QList<Host>> &hosts) {
        if (!self || !hosts)
            return;
        QStringList names;
        for (const Host &host : *hosts)
            names << host.name;
        self->m_hosts->setNames(names);
    });
}

void HostPickerBox::showChosen()
{
    const auto count = int(m_hosts->chosen().size());
    m_chosen->setText(m_hosts->count() == 0 && count == 0 ? tr("There is no computer yet; add computers first.")
                                                          : tr("%n chosen", nullptr, count));
}

} // namespace labcast
