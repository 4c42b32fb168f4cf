// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/message.h"

#include <QRegularExpression>

namespace labcast {

/// What is wrong with a message as an admin would read it; empty when it is whole.
inline QString flawOf(const Message &message)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression placeholder(u"\\{([a-zA-Z]+)"_s);
    if (message.isEmpty())
        return {};
    const QString text = messageTemplate(message.id);
    if (text.isEmpty())
        return message.id + u": not in the catalogue"_s;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (!message.args.contains(name))
            return message.id + u": no value for "_s + name;
    }
    return message.english.contains(u'{') ? message.id + u": "_s + message.english : QString();
}

} // namespace labcast
