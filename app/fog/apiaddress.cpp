// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiaddress.h"

#include <QUrl>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUrl = 250;
const QString apiToken = u"fog-api-token "_s;
const QString userToken = u"fog-user-token "_s;

/// People copy it from a browser, which shows a page.
QString withoutPage(QString path)
{
    if (const qsizetype page = path.indexOf("/management"_L1); page >= 0)
        path.truncate(page);
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

bool ApiAddress::isPrivate() const
{
    return url.startsWith("https:"_L1) || isThisMachine(QUrl(url).host());
}

Result<ApiAddress> parseApiAddress(const QString &text, const QString &authority)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return failure("api-address-password"_L1);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || text.size() > longestUrl)
        return failure("api-address-bad"_L1, {{u"text"_s, text.left(longestUrl)}});
    url.setQuery(QString());
    url.setFragment(QString());
    url.setPath(withoutPage(url.path()));
    return ApiAddress {url.toString(QUrl::FullyEncoded), authority};
}

QString apiTokenName(const ApiAddress &address)
{
    return apiToken + address.url;
}

QString userTokenName(const ApiAddress &address)
{
    return userToken + address.url;
}

bool isTokenName(const QString &name)
{
    for (const QString &kind : {apiToken, userToken}) {
        if (!name.startsWith(kind))
            continue;
        const QString url = name.mid(kind.size());
        const auto address = parseApiAddress(url);
        return address && address->url == url;
    }
    return false;
}

} // namespace labcast
