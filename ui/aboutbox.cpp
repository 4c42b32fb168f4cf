// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutbox.h"

#include <QIcon>

namespace labcast {

AboutBox::AboutBox(QWidget *parent)
    : QMessageBox(
        NoIcon, tr("About Labcast"), tr("Labcast %1").arg(QStringLiteral(LABCAST_VERSION)), Close, parent)
{
    setInformativeText(tr("Images computer labs by multicast.\n"
                          "Free software under the GNU General Public License, version 3 or later."));
    setIconPixmap(parent->windowIcon().pixmap(64));
    setAttribute(Qt::WA_DeleteOnClose);
}

} // namespace labcast
