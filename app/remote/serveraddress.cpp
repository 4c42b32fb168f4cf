// SPDX-License-Identifier: GPL-3.0-or-later
#include "serveraddress.h"

#include <QHostAddress>
#include <QRegularExpression>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHost = 255;

bool isAddress(const QString &host)
{
    return QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol;
}

} // namespace

Result<ServerAddress> serverAddressFromText(const QString &text)
{
    // Users as in "anna", "SCHOOL\anna" and "anna@school.example"; neither they nor hosts begin with a hyphen.
    static const QRegularExpression form(
        uR"(^(?:ssh://)?(?:(?<user>\w[\w.@\\+-]*\$?)@)?(?:(?<name>\w[\w.-]*)|\[(?<ip>[\da-fA-F:.]+(?:%\w+)?)\])(?::(?<port>\d{1,5}))?/?$)"_s);
    const auto match = form.match(text.trimmed());
    const QString ip = match.captured(u"ip"_s);
    ServerAddress server {ip.isEmpty() ? match.captured(u"name"_s) : ip, match.captured(u"user"_s),
        match.captured(u"port"_s).toInt()};
    const bool hasPort = !match.captured(u"port"_s).isEmpty();
    const bool isGood = match.hasMatch() && server.host.size() <= longestHost && (ip.isEmpty() || isAddress(ip))
        && server.port <= 65535 && (!hasPort || server.port > 0);
    if (!isGood)
        return failure("bad-server-address"_L1, {{u"address"_s, text.left(longestHost)}});
    return server;
}

QString toText(const ServerAddress &server)
{
    QString text = u"ssh://"_s;
    if (!server.user.isEmpty())
        text += server.user + u'@';
    text += server.host.contains(u':') ? QString(u'[' + server.host + u']') : server.host;
    return server.port > 0 ? QString(text + u':' + QString::number(server.port)) : text;
}

} // namespace labcast
