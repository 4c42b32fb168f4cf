// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../units.h"

#include <QString>

#include <optional>

namespace labcast {

/// What an admin asks for: one image to a lab, to chosen computers, or to a number of receivers. Times are
/// seconds.
struct DeployRequest
{
    QString image;
    QString lab; ///< name of a lab; its computers are who it is for
    QStringList hosts; ///< names of computers; not together with a lab
    int receivers = 0; ///< 1…1024 (udp-sender's own limit); 0 when lab or hosts tell it
    QString interface; ///< empty: the node's
    std::optional<quint16> portbase; ///< even; absent: the next free pair of FOG's pool
    int maxWait = 600; ///< longest wait for the first stream, from the first join
    int nextWait = 60; ///< the same for later streams
    std::optional<Bandwidth> maxBitrate; ///< absent: the node's
    QString rendezvous; ///< multicast rendezvous address; empty: udp-sender's default
    bool behindRouter = false; ///< receivers are behind a router: --ttl 32
    int tolerateStall = 60; ///< a silent receiver is dropped after about this long
    bool wakes = false; ///< the computers are sent Wake-on-LAN packets
    int overwrites
        = 0; ///< on a FOG server: how many disks somebody has confirmed are to be overwritten; 0: nobody
    bool streamHeader = false; ///< each stream begins with the 128 bytes that FOG 1.6's clients expect
    bool operator==(const DeployRequest &) const = default;
};

/// Whether the installed udp-sender can keep to this rate. Errors: rate-too-low, rate-too-high.
Result<void> checkBitrate(Bandwidth rate);

} // namespace labcast
