// SPDX-License-Identifier: GPL-3.0-or-later
#include "nodeview.h"

#include "app/remote/nodeclient.h"
#include "nodedialog.h"
#include "ui/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QPointer>

namespace labcast {

using namespace Qt::StringLiterals;

NodeView::NodeView(ControllerClient &client, QWidget *parent)
    : LibraryView(client, tr("&Node"), parent)
    , m_edit(new QAction(themeIcon("document-edit"_L1), tr("&Edit Node…"), this))
{
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    m_edit->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_edit->setEnabled(false);
    addAction(m_edit);
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    auto *form = new QFormLayout(frame);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    m_name = addRow(form, tr("Node:"));
    m_root = addRow(form, tr("Image root:"));
    m_interface = addRow(form, tr("Interface:"));
    m_address = addRow(form, tr("Address:"));
    m_rate = addRow(form, tr("Rate limit:"));
    m_sessions = addRow(form, tr("Sessions at once:"));
    m_sessions->setObjectName(u"sessions"_s);
    body()->addWidget(frame);
    body()->addStretch(1);
    connect(m_edit, &QAction::triggered, this, &NodeView::edit);
}

QLabel *NodeView::addRow(QFormLayout *form, const QString &title)
{
    auto *value = new QLabel;
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    form->addRow(title, value);
    return value;
}

void NodeView::refresh()
{
    NodeClient(client()).showNode([self = QPointer(this)](const Result<StorageNode> &node) {
        if (!self)
            return;
        if (!node)
            return self->showError(node.error());
        self->clearError();
        self->showNode(*node);
    });
}

void NodeView::showNode(const StorageNode &node)
{
    m_node = node;
    m_edit->setEnabled(true);
    const QString none = tr("not set");
    m_name->setText(node.isMaster ? tr("%1 (master)").arg(node.name) : node.name);
    m_root->setText(node.root.isEmpty() ? none : node.root);
    m_interface->setText(node.interface.isEmpty() ? none : node.interface);
    m_address->setText(node.address.isEmpty() ? none : node.address);
    m_rate->setText(node.maxBitrate ? formatBandwidth(*node.maxBitrate, QLocale()) : tr("none"));
    m_sessions->setText(QLocale().toString(node.maxSessions));
}

void NodeView::edit()
{
    auto *dialog = new NodeDialog(client(), m_node, this);
    connect(dialog, &QDialog::accepted, this, &NodeView::refresh);
    dialog->open();
}

} // namespace labcast
