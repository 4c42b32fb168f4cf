// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/protectedthing.h"
#include "app/remote/controllerclient.h"

#include <QHash>
#include <QObject>

class QAction;

namespace labcast {

/// Who protects it, in a few words.
QString protectorText(const ProtectedThing &thing);

/// What a tab of the Library says and does about the protection from deployments.
class ProtectControl : public QObject
{
    Q_OBJECT
public:
    /// Of hosts or of labs; `client` outlives it.
    ProtectControl(ControllerClient &client, ProtectedThing::Kind kind, QObject *parent = nullptr);

    /// Protects the chosen ones, or, where all are protected, asks whether to do so no longer.
    QAction *action() const { return m_action; }

    /// Asks the controller what is protected; `changed` or `failed` follows.
    void refresh();
    /// What stands beside a name; empty: it is not protected.
    QString textOf(const QString &name) const;
    void choose(const QStringList &names);
    /// What is written down as protected and nothing has, whatever it was meant to be.
    const QStringList &unmatched() const { return m_unmatched; }

    void protect(const QStringList &names, bool isProtected);

signals:
    void changed();
    void failed(const labcast::Error &error);
    /// They are protected, and somebody wants that no longer.
    void unprotectRequested(const QStringList &names);

private:
    bool areProtected(const QStringList &names) const;
    bool canBeAllowed(const QString &name) const;

    ControllerClient &m_client;
    const ProtectedThing::Kind m_kind;
    QAction *m_action;
    QHash<QString, ProtectedThing> m_things; ///< by name
    QStringList m_unmatched;
    QStringList m_chosen;
};

} // namespace labcast
