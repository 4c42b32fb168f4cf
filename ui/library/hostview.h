// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/host.h"
#include "recordview.h"

namespace labcast {

/// The tab of computers.
class HostView : public RecordView
{
    Q_OBJECT
public:
    explicit HostView(ControllerClient &client, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void add() override;
    void edit(const QString &key) override;
    Question questionFor(const QStringList &keys) const override;
    void remove(const QStringList &keys) override;
    DeployTarget targetOf(const QStringList &keys) const override;

private:
    QHash<QString, Host> m_hosts; ///< by name
};

} // namespace labcast
