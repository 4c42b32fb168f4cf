// SPDX-License-Identifier: GPL-3.0-or-later
#include "protectableview.h"

#include "ui/table/recordmodel.h"

namespace labcast {

ProtectableView::ProtectableView(ControllerClient &client, ProtectedThing::Kind kind, const QString &tabText,
    const Words &words, const QList<RecordColumn> &columns, QWidget *parent)
    : RecordView(client, tabText, words, columns, parent)
    , m_protect(new ProtectControl(client, kind, this))
{
    connect(m_protect, &ProtectControl::changed, this, [this] { showProtected(); });
    connect(m_protect, &ProtectControl::failed, this, &ProtectableView::showError);
    connect(m_protect, &ProtectControl::unprotectRequested, this, &ProtectableView::askToAllow);
}

void ProtectableView::askToAllow(const QStringList &keys)
{
    ask({tr("Allow Deployments"), allowText(keys), tr("&Allow Deployments"), tr("&Keep Protected")},
        [this, keys] { m_protect->protect(keys, false); });
}

} // namespace labcast
