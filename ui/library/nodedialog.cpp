// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodedialog.h"

#include "app/remote/nodeclient.h"
#include "ui/formrows.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 2000;

QString rateText(const std::optional<Bandwidth> &rate)
{
    if (!rate)
        return {};
    const qint64 bits = rate->bitsPerSecond;
    return bits % 1'000'000 == 0 ? QString::number(bits / 1'000'000) + u'm' : QString::number(bits / 1000) + u'k';
}

QString interfaceText(const NetworkInterface &interface)
{
    const QString address = interface.addresses.isEmpty() ? NodeDialog::tr("no address") : interface.address();
    const QString name = u"%1, %2"_s.arg(interface.name, address);
    return interface.isUp ? name : NodeDialog::tr("%1 (down)").arg(name);
}

} // namespace

NodeDialog::NodeDialog(ControllerClient &client, const StorageNode &node, QWidget *parent)
    : RequestDialog(client, tr("Edit Node"), tr("&Save"), parent)
    , m_node(node)
    , m_root(new QLineEdit(node.root))
    , m_interface(new QComboBox)
    , m_rate(new QLineEdit(rateText(node.maxBitrate)))
    , m_sessions(new QSpinBox)
{
    m_root->setObjectName(u"root"_s);
    m_interface->setObjectName(u"interface"_s);
    m_rate->setObjectName(u"rate"_s);
    m_rate->setPlaceholderText(tr("no limit; for example 900m"));
    m_sessions->setObjectName(u"sessions"_s);
    m_sessions->setRange(1, mostSessions);
    m_sessions->setValue(node.maxSessions);
    m_interface->addItem(node.interface, node.interface);
    form()->addRow(tr("Image &root:"), m_root);
    form()->addRow(tr("&Interface:"), m_interface);
    form()->addRow(tr("Rate &limit:"), m_rate);
    addFormRow(*form(), tr("Sessions at &once:"), m_sessions, remarkLabel(tr("Further ones wait in a queue.")));
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &NodeDialog::fetchInterfaces);
    m_poll.start();
    fetchInterfaces();
}

void NodeDialog::fetchInterfaces()
{
    NodeClient(client()).listInterfaces(
        [self = QPointer(this)](const Result<QList<NetworkInterface>> &interfaces) {
            // Under an open list nothing may move.
            if (!self || !interfaces || self->m_interface->view()->isVisible())
                return;
            const QString chosen = self->m_interface->currentData().toString();
            self->m_interface->clear();
            for (const NetworkInterface &interface : *interfaces)
                self->m_interface->addItem(interfaceText(interface), interface.name);
            // One that went away stays to be seen, and the controller says what is wrong with it.
            if (self->m_interface->findData(chosen) < 0)
                self->m_interface->addItem(chosen, chosen);
            self->m_interface->setCurrentIndex(self->m_interface->findData(chosen));
        });
}

void NodeDialog::send()
{
    StorageNodeChange change;
    if (m_root->text() != m_node.root)
        change.root = m_root->text().trimmed();
    if (m_interface->currentData().toString() != m_node.interface)
        change.interface = m_interface->currentData().toString();
    if (m_rate->text().trimmed() != rateText(m_node.maxBitrate))
        change.maxBitrate = m_rate->text().trimmed();
    if (m_sessions->value() != m_node.maxSessions)
        change.maxSessions = m_sessions->value();
    NodeClient(client()).setNode(change, answering<StorageNode>());
}

} // namespace labcast
