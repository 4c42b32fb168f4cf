// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/host.h"
#include "protectableview.h"

namespace labcast {

/// The tab of computers.
class HostView : public ProtectableView
{
    Q_OBJECT
public:
    explicit HostView(ControllerClient &client, QWidget *parent = nullptr);

    QList<QAction *> fileActions() const override { return {m_import, m_export}; }
    void refresh() override;

    void importFrom(const QString &path);
    void exportTo(const QString &path);

protected:
    void add() override;
    void edit(const QString &key) override;
    Question questionFor(const QStringList &keys) const override;
    void remove(const QStringList &keys) override;
    DeployTarget targetOf(const QStringList &keys) const override;
    void showProtected() override;
    QString allowText(const QStringList &keys) const override;

private:
    void setUpTransfer();
    void showHosts();
    void warnOfUnmatched();
    void chooseImport();
    void chooseExport();
    void save(const QString &path, const QByteArray &bytes, int hosts);

    QAction *m_import;
    QAction *m_export;
    bool m_hasWarned = false;
    QList<Host> m_hosts;
};

} // namespace labcast
