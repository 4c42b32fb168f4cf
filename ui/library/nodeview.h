// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/storagenode.h"
#include "libraryview.h"

class QFormLayout;
class QLabel;

namespace labcast {

/// The tab of the node that sends.
class NodeView : public LibraryView
{
    Q_OBJECT
public:
    explicit NodeView(ControllerClient &client, QWidget *parent = nullptr);

    QList<QAction *> toolActions() const override { return {m_edit}; }
    void refresh() override;

private:
    QLabel *addRow(QFormLayout *form, const QString &title);
    void showNode(const StorageNode &node);
    void edit();

    StorageNode m_node;
    QAction *m_edit;
    QLabel *m_name;
    QLabel *m_root;
    QLabel *m_interface;
    QLabel *m_address;
    QLabel *m_rate;
    QLabel *m_sessions;
};

} // namespace labcast
