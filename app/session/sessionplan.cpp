// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionplan.h"

namespace labcast {

SenderOptions senderOptions(const SessionPlan &plan, qsizetype stream)
{
    const DeployRequest &request = plan.request;
    const ImageStream &sent = plan.image.streams.at(stream);
    QStringList files;
    for (const StreamFile &file : sent.files)
        files << file.path;
    return {.files = files,
        .header = sent.header,
        .interface = request.interface,
        .address = plan.address,
        .portbase = plan.portbase,
        .maxBitrate = request.maxBitrate,
        .rendezvous = request.rendezvous,
        .dataAddress = plan.dataAddress,
        .isLoopback = plan.isLoopback,
        .behindRouter = request.behindRouter,
        .tolerateStall = request.tolerateStall,
        .isNextStream = stream > 0,
        .startCount = plan.isLoopback ? request.receivers : 0,
        .startWait = stream == 0 ? request.maxWait : request.nextWait};
}

} // namespace labcast
