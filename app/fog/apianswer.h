// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../result.h"

#include <QJsonArray>
#include <QJsonValue>

namespace labcast {

/// What a FOG server's API has answered with (fog-facts g). Nothing of it is trusted.
struct ApiAnswer
{
    int status = 0; ///< of HTTP
    QByteArray body;
};

/// Its JSON; null where FOG has nothing to say: an empty body, `""` and `null` all mean that it is done. Errors:
/// api-off, api-user-refused, api-token-refused, api-not-there, api-act-unknown, api-refused with FOG's own
/// words, api-not-fog, api-failed.
Result<QJsonValue> judgeAnswer(const ApiAnswer &answer);

/// One page of a list.
struct ApiPage
{
    QJsonArray rows;
    qint64 total = 0; ///< of all pages
};

/// A list as FOG 1.5 wraps it, {"count", "hosts": […]}, or FOG 1.6, {"recordsFiltered", "data": […]}. Error:
/// api-not-fog.
Result<ApiPage> pageOf(const QJsonValue &answer);

} // namespace labcast
