// SPDX-License-Identifier: GPL-3.0-or-later
#include "../image/imagelayout.h"
#include "servercheck.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// What a list on the screen still can hold.
constexpr qsizetype mostNamed = 20;

/// A size that differs by more than a tenth is of other files than FOG has noted.
bool isPlausible(const ImageFacts &image)
{
    return image.serverSize <= 0 || std::abs(image.bytes - image.serverSize) <= image.serverSize / 10;
}

/// What is wrong with one image; absent: nothing.
std::optional<Evidence> faultOf(const ImageFacts &image, bool skipsChunks)
{
    const auto evidence = [&image](const Message &what, FindingStatus status) {
        return Evidence {what, image.name, status};
    };
    const bool isCaptured = image.serverSize > 0 || image.bytes > 0;
    if (image.fault && !isCaptured)
        return evidence(makeMessage("label-image-not-captured"_L1), FindingStatus::Info);
    if (image.fault)
        return evidence(image.fault->message, FindingStatus::Error);
    if (skipsChunks && isSplitFormat(image.format))
        return evidence(makeMessage("label-image-split"_L1), FindingStatus::Warning);
    if (!isPlausible(image))
        return evidence(
            makeMessage("label-image-size"_L1, {{u"bytes"_s, image.bytes}, {u"noted"_s, image.serverSize}}),
            FindingStatus::Warning);
    return std::nullopt;
}

Message summaryOf(FindingStatus worst, qsizetype faulty, qsizetype all)
{
    const QJsonObject args {{u"faulty"_s, faulty}, {u"count"_s, all}};
    if (all == 0)
        return makeMessage("check-images-none"_L1);
    switch (worst) {
    case FindingStatus::Ok:
        return makeMessage("check-images-ok"_L1, args);
    case FindingStatus::Info:
        return makeMessage("check-images-not-captured"_L1, args);
    case FindingStatus::Error:
        return makeMessage("check-images-broken"_L1, args);
    default:
        break;
    }
    return makeMessage("check-images-odd"_L1, args);
}

} // namespace

Finding checkImages(const CheckFacts &facts)
{
    // Daemons before late 1.5.10 send only names that end in "img" (fog-facts c.7); which of the two a 1.5.10
    // is cannot be told from its tables.
    const bool skipsChunks = facts.fogSends() && facts.store != "FOG 1.6"_L1;
    QList<Evidence> faults;
    qsizetype enabled = 0;
    for (const ImageFacts &image : facts.images) {
        if (!image.isEnabled)
            continue;
        ++enabled;
        if (const auto fault = faultOf(image, skipsChunks))
            faults << *fault;
    }
    std::ranges::stable_sort(
        faults, std::ranges::greater(), [](const Evidence &each) { return statusRank(each.status); });
    Finding finding {.check = u"images"_s,
        .status = faults.isEmpty() ? FindingStatus::Ok : faults.first().status,
        .evidence = faults.first(std::min(faults.size(), mostNamed))};
    finding.summary = summaryOf(finding.status, faults.size(), enabled);
    if (statusRank(finding.status) > statusRank(FindingStatus::Info))
        finding.advice = makeMessage("check-images-advice"_L1);
    return finding;
}

} // namespace labcast
