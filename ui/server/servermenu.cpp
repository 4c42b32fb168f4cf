// SPDX-License-Identifier: GPL-3.0-or-later
#include "servermenu.h"

#include "serverdialog.h"

#include <QActionGroup>

namespace labcast {

using namespace Qt::StringLiterals;

ServerMenu::ServerMenu(QWidget *parent)
    : QMenu(tr("Ser&ver"), parent)
{
    connect(this, &QMenu::aboutToShow, this, &ServerMenu::fill);
    fill();
}

void ServerMenu::fill()
{
    clear();
    addServer(tr("&This Computer"), std::nullopt);
    for (const ServerAddress &server : m_servers.recent())
        addServer(toText(server).mid(u"ssh://"_s.size()), server);
    addSeparator();
    connect(addAction(tr("&Connect to a Server…")), &QAction::triggered, this, &ServerMenu::openDialog);
}

void ServerMenu::addServer(const QString &text, const std::optional<ServerAddress> &server)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(server == m_current);
    connect(action, &QAction::triggered, this, [this, server] { choose(server); });
}

void ServerMenu::choose(const std::optional<ServerAddress> &server)
{
    m_servers.choose(server);
    emit chosen(server);
}

void ServerMenu::openDialog()
{
    auto *dialog = new ServerDialog(m_servers.recent(), parentWidget());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto server = dialog->server())
            choose(*server);
    });
    dialog->open();
}

} // namespace labcast
