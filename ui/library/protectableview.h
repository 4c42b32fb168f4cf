// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protectcontrol.h"
#include "recordview.h"

namespace labcast {

/// A tab of things that can be protected from deployments, with an act for that.
class ProtectableView : public RecordView
{
    Q_OBJECT
protected:
    ProtectableView(ControllerClient &client, ProtectedThing::Kind kind, const QString &tabText,
        const Words &words, const QList<RecordColumn> &columns, QWidget *parent);

    const ProtectControl &protection() const { return *m_protect; }
    /// Asks what is protected; showProtected() follows.
    void refreshProtection() { m_protect->refresh(); }
    /// Shows the records anew, with what protection() says.
    virtual void showProtected() = 0;
    /// The question before deployments may overwrite them again.
    virtual QString allowText(const QStringList &keys) const = 0;

    QList<QAction *> furtherActions() const override { return {m_protect->action()}; }
    void selected(const QStringList &keys) override { m_protect->choose(keys); }

private:
    void askToAllow(const QStringList &keys);

    ProtectControl *m_protect;
};

} // namespace labcast
