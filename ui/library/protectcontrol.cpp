// SPDX-License-Identifier: GPL-3.0-or-later
#include "protectcontrol.h"

#include "app/remote/hostclient.h"
#include "ui/theme.h"

#include <QAction>
#include <QPointer>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

QString protectorText(const ProtectedThing &thing)
{
    switch (thing.by) {
    case Protector::Administrator:
        return ProtectControl::tr("By the administrator");
    case Protector::Lab:
        return ProtectControl::tr("With %1").arg(thing.lab);
    case Protector::Library:
        break;
    }
    return ProtectControl::tr("Yes");
}

ProtectControl::ProtectControl(ControllerClient &client, ProtectedThing::Kind kind, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_kind(kind)
    , m_action(new QAction(this))
{
    m_action->setObjectName(u"protect"_s);
    connect(m_action, &QAction::triggered, this, [this] {
        if (areProtected(m_chosen))
            emit unprotectRequested(m_chosen);
        else
            protect(m_chosen, true);
    });
    choose({});
}

void ProtectControl::refresh()
{
    HostClient(m_client).listProtected([self = QPointer(this)](const Result<QList<ProtectedThing>> &things) {
        if (!self)
            return;
        self->m_things.clear();
        self->m_unmatched.clear();
        for (const ProtectedThing &thing : things.value_or(QList<ProtectedThing>())) {
            if (thing.kind == self->m_kind)
                self->m_things.insert(thing.name, thing);
            else if (thing.kind == ProtectedThing::Kind::Unmatched)
                self->m_unmatched << thing.name;
        }
        emit self->changed();
        self->choose(self->m_chosen);
        if (!things)
            emit self->failed(things.error());
    });
}

QString ProtectControl::textOf(const QString &name) const
{
    const auto thing = m_things.constFind(name);
    return thing == m_things.cend() ? QString() : protectorText(*thing);
}

bool ProtectControl::areProtected(const QStringList &names) const
{
    return !names.isEmpty()
        && std::ranges::all_of(names, [this](const QString &name) { return m_things.contains(name); });
}

/// Only what has been protected here can be allowed here.
bool ProtectControl::canBeAllowed(const QString &name) const
{
    return m_things.value(name).by == Protector::Library;
}

void ProtectControl::choose(const QStringList &names)
{
    m_chosen = names;
    const bool areAll = areProtected(names);
    m_action->setText(areAll ? tr("A&llow Deployments…") : tr("Pr&otect"));
    m_action->setIcon(themeIcon(areAll ? "object-unlocked"_L1 : "object-locked"_L1));
    const bool isPossible
        = !areAll || std::ranges::all_of(names, [this](const QString &name) { return canBeAllowed(name); });
    m_action->setEnabled(!names.isEmpty() && isPossible);
    m_action->setToolTip(!isPossible ? tr("Protected by the server's administrator, or with a lab")
            : areAll                 ? tr("Let deployments overwrite what is chosen again")
                                     : tr("Let no deployment overwrite what is chosen, whoever starts it"));
}

void ProtectControl::protect(const QStringList &names, bool isProtected)
{
    ProtectionChange change {.isProtected = isProtected};
    (m_kind == ProtectedThing::Kind::Lab ? change.labs : change.hosts) = names;
    HostClient(m_client).protect(change, [self = QPointer(this)](const Result<void> &done) {
        if (self && !done)
            emit self->failed(done.error());
    });
}

} // namespace labcast
