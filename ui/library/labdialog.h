// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/lab.h"
#include "ui/requestdialog.h"

#include <optional>

class QLineEdit;

namespace labcast {

class HostPickerBox;

/// Adds a lab, or changes one: its name and which computers stand in it.
class LabDialog : public RequestDialog
{
    Q_OBJECT
public:
    /// Without a `lab` it adds one.
    LabDialog(ControllerClient &client, const std::optional<Lab> &lab, QWidget *parent);

protected:
    void send() override;

private:
    const std::optional<Lab> m_lab;
    QLineEdit *m_name;
    QLineEdit *m_description;
    HostPickerBox *m_hosts;
};

} // namespace labcast
