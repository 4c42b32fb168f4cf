// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../image/imageplan.h"
#include "../sender/sender.h"
#include "deployrequest.h"
#include "hostidentity.h"
#include "sessioninfo.h"

#include <chrono>

namespace labcast {

/// Everything that is settled before the first stream starts.
struct SessionPlan
{
    SessionId session;
    QString name;
    DeployRequest request; ///< with interface and rate filled in
    ImagePlan image;
    QString address; ///< IPv4 of the interface
    quint16 portbase = 0; ///< 0 while it is in the queue
    QString dataAddress {}; ///< multicast group of the data; empty on the loopback interface
    IdentifyHosts identify; ///< may be empty: receivers stay addresses
    bool isObserved = false; ///< FOG's daemon sends it
    bool canBeCancelled = true; ///< from here
    bool isForAnybody = false; ///< whoever joins; with computers that nobody knows it starts by hand alone
    int statPeriodMs = 100; ///< about so often its sender tells its progress
    qint64 createdMs = 0; ///< UTC ms; 0: now
    /// Of a managed session: so long its computers are waited for when everything is sent.
    std::chrono::milliseconds patience = std::chrono::minutes(30);
    bool isLoopback = false; ///< no start signal possible: udp-sender counts the joins itself
};

/// How stream `stream` of a session is sent.
SenderOptions senderOptions(const SessionPlan &plan, qsizetype stream);

} // namespace labcast
