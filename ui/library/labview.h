// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/lab.h"
#include "recordview.h"

namespace labcast {

class ProtectControl;

/// The tab of labs.
class LabView : public RecordView
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
    QList<QAction *> furtherActions() const override;
    void selected(const QStringList &keys) override;

private:
    void showLabs();

    ProtectControl *m_protect;
    QList<Lab> m_labs;
};

} // namespace labcast
