// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/host.h"
#include "ui/requestdialog.h"

#include <optional>

class QLineEdit;

namespace labcast {

/// Adds a computer, or changes one.
class HostDialog : public RequestDialog
{
    Q_OBJECT
public:
    /// Without a `host` it adds one.
    HostDialog(ControllerClient &client, const std::optional<Host> &host, QWidget *parent);

protected:
    void send() override;

private:
    const std::optional<Host> m_host;
    QLineEdit *m_name;
    QLineEdit *m_macs;
    QLineEdit *m_description;
};

} // namespace labcast
