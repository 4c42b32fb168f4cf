// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/lab.h"
#include "protectableview.h"

namespace labcast {

/// The tab of labs.
class LabView : public ProtectableView
{
    Q_OBJECT
public:
    explicit LabView(ControllerClient &client, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void add() override;
    void edit(const QString &key) override;
    Question questionFor(const QStringList &keys) const override;
    void remove(const QStringList &keys) override;
    DeployTarget targetOf(const QStringList &keys) const override;
    void showProtected() override;
    QString allowText(const QStringList &keys) const override;

private:
    QList<Lab> m_labs;
};

} // namespace labcast
