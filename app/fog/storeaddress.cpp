// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeaddress.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultPort = 3306;
constexpr qsizetype longestPart = 250;

/// The driver takes its options as NAME=VALUE;NAME=VALUE.
bool isPlain(const QString &part)
{
    const auto isBad = [](QChar c) { return c == u';' || c == u'=' || c < u' '; };
    return part.size() <= longestPart && std::ranges::none_of(part, isBad);
}

/// Somebody may have written a password into it, which may have any sign in it: up to the last @ nothing is shown.
tl::unexpected<Error> badAddress(QString text)
{
    static const QRegularExpression password(
        u"^([a-z]+:/+)?([^:]*):.*@"_s, QRegularExpression::DotMatchesEverythingOption);
    return failure(
        "store-address-bad"_L1, {{u"text"_s, text.replace(password, u"\\1\\2:…@"_s).left(longestPart)}});
}

Result<StoreMode> modeFrom(const QString &word, StoreMode otherwise)
{
    if (word.isEmpty())
        return otherwise;
    if (word == "observer"_L1)
        return StoreMode::Observer;
    if (word == "manager"_L1)
        return StoreMode::Manager;
    return failure("store-mode-bad"_L1, {{u"text"_s, word}});
}

} // namespace

bool StoreAddress::isPrivate() const
{
    return kind == Kind::Embedded || !unixSocket.isEmpty() || !authority.isEmpty() || isThisMachine(host);
}

QString StoreAddress::server() const
{
    if (!unixSocket.isEmpty())
        return unixSocket;
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return port == defaultPort ? name : QString(name + u':' + QString::number(port));
}

QString StoreAddress::text() const
{
    if (kind == Kind::Embedded)
        return u"sqlite"_s;
    const QString place = unixSocket.isEmpty() ? server() : u"localhost"_s;
    return u"mysql://%1@%2/%3"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(user)), place,
        QString::fromLatin1(QUrl::toPercentEncoding(database)));
}

Result<StoreAddress> parseStoreAddress(const QString &text)
{
    if (text == "sqlite"_L1)
        return StoreAddress {};
    const QUrl url(text, QUrl::StrictMode);
    if (!url.password().isEmpty())
        return failure("store-address-password"_L1);
    const bool isGood = url.isValid() && url.scheme() == "mysql"_L1 && !url.host().isEmpty()
        && !url.userName().isEmpty() && !url.hasQuery() && !url.hasFragment();
    const StoreAddress address {.kind = StoreAddress::Kind::MariaDb,
        .host = url.host(),
        .port = url.port(defaultPort),
        .database = url.path().mid(1),
        .user = url.userName(),
        .mode = StoreMode::Observer};
    if (!isGood)
        return badAddress(text);
    return checkStoreAddress(address).map([&address] { return address; });
}

Result<void> checkStoreAddress(const StoreAddress &address)
{
    if (address.kind == StoreAddress::Kind::Embedded)
        return {};
    const bool isNamed = !address.user.isEmpty() && !address.database.isEmpty() && !address.database.contains(u'/')
        && address.port >= 1 && address.port <= 65535;
    const bool isPlainAll = isPlain(address.user) && isPlain(address.database) && isPlain(address.host)
        && isPlain(address.unixSocket) && isPlain(address.authority);
    return isNamed && isPlainAll ? Result<void>() : badAddress(address.text());
}

QString toWord(StoreMode mode)
{
    return mode == StoreMode::Observer ? u"observer"_s : u"manager"_s;
}

QJsonObject toJson(const StoreAddress &address)
{
    return {{u"store"_s, address.text()}, {u"unixSocket"_s, address.unixSocket},
        {u"authority"_s, address.authority}, {u"mode"_s, toWord(address.mode)}, {u"api"_s, address.api.url},
        {u"apiAuthority"_s, address.api.authority}};
}

Result<StoreAddress> storeAddressFromJson(const QJsonObject &object)
{
    return parseStoreAddress(object[u"store"_s].toString())
        .and_then([&object](StoreAddress address) -> Result<StoreAddress> {
            address.unixSocket = object[u"unixSocket"_s].toString();
            address.authority = object[u"authority"_s].toString();
            // The embedded store has no daemon beside it that would send.
            const bool isEmbedded = address.kind == StoreAddress::Kind::Embedded;
            const auto mode = modeFrom(isEmbedded ? QString() : object[u"mode"_s].toString(), address.mode);
            if (!mode)
                return tl::unexpected(mode.error());
            address.mode = *mode;
            if (const QString api = object[u"api"_s].toString(); !isEmbedded && !api.isEmpty()) {
                const auto there = parseApiAddress(api, object[u"apiAuthority"_s].toString());
                if (!there)
                    return tl::unexpected(there.error());
                address.api = *there;
            }
            return checkStoreAddress(address).map([&address] { return address; });
        });
}

} // namespace labcast
