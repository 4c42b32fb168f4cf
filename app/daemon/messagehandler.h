// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace labcast {

class LogBook;

/// While it lives, what Qt and our own categories say goes into the journal too, beside wherever it went before.
/// There can be one: Qt knows only one handler.
class MessageHandler
{
public:
    explicit MessageHandler(LogBook &log);
    ~MessageHandler();
    MessageHandler(const MessageHandler &) = delete;
    MessageHandler &operator=(const MessageHandler &) = delete;
};

} // namespace labcast
