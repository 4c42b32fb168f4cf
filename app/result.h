// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

#include <tl/expected.hpp>

namespace labcast {

/// Why a call failed: a sentence for the admin (what happened and what to try) and the raw cause, for example
/// the system's own text.
struct Error
{
    Message message;
    QString cause;

    bool operator==(const Error &) const = default;
};

/// What every function of ours returns that can fail; nothing is thrown across a function.
template <typename T>
using Result = tl::expected<T, Error>;

/// The failed result for a catalogue id.
inline tl::unexpected<Error> failure(QLatin1StringView id, const QJsonObject &args = {}, const QString &cause = {})
{
    return tl::unexpected<Error>(Error {makeMessage(id, args), cause});
}

} // namespace labcast
