// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/storagenode.h"
#include "ui/requestdialog.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace labcast {

/// Changes the node: where its images are and how it sends.
class NodeDialog : public RequestDialog
{
    Q_OBJECT
public:
    NodeDialog(ControllerClient &client, const StorageNode &node, QWidget *parent);

protected:
    void send() override;

private:
    void fetchInterfaces();

    const StorageNode m_node;
    QLineEdit *m_root;
    QComboBox *m_interface;
    QLineEdit *m_rate;
    QSpinBox *m_sessions;
    QTimer m_poll; ///< interfaces appear and go
};

} // namespace labcast
