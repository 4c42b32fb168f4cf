// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/storestatus.h"
#include "ui/requestdialog.h"

class QLineEdit;

namespace labcast {

/// Where FOG's REST API is, and the two tokens that open it. Tokens are written, never read: the controller keeps
/// them.
class ApiDialog : public RequestDialog
{
    Q_OBJECT
public:
    ApiDialog(ControllerClient &client, const StoreStatus &store, QWidget *parent = nullptr);

signals:
    void changed(const labcast::StoreStatus &store);

protected:
    void send() override;

private:
    QLineEdit *addSecret(const QString &name, const QString &label);
    void set(const ApiAddress &api);
    void answered(const Result<StoreStatus> &store);

    const ApiAddress m_before;
    QLineEdit *m_url;
    QLineEdit *m_authority;
    QLineEdit *m_apiToken;
    QLineEdit *m_userToken;
};

} // namespace labcast
