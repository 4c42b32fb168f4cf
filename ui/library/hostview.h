// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/host.h"
#include "recordview.h"

namespace labcast {

class ProtectControl;

/// The tab of computers.
class HostView : public RecordView
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
    QList<QAction *> furtherActions() const override;
    void selected(const QStringList &keys) override;

private:
    void setUpTransfer();
    void setUpProtection();
    void showHosts();
    void warnOfUnmatched();
    void chooseImport();
    void chooseExport();
    void save(const QString &path, const QByteArray &bytes, int hosts);

    QAction *m_import;
    QAction *m_export;
    ProtectControl *m_protect;
    bool m_hasWarned = false;
    QList<Host> m_hosts;
};

} // namespace labcast
