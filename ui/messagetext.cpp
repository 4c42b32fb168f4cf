// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagetext.h"

#include <QCoreApplication>

namespace labcast {

QString messageText(const Message &message, qint64 nowMs)
{
    const QString known = messageTemplate(message.id);
    if (known.isEmpty())
        return message.english;
    const QString translated = QCoreApplication::translate("Message", known.toUtf8().constData());
    return renderTemplate(translated, message.args, QLocale(), nowMs);
}

} // namespace labcast
