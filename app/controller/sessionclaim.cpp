// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionclaim.h"

#include "library.h"
#include "observedrow.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

struct OnDisk
{
    ImagePlan image;
    std::chrono::minutes patience;
};

Result<OnDisk> readOnDisk(
    const QString &root, const QString &path, const ImageLayout &layout, const QString &configuration)
{
    return readConfiguration(configuration).and_then([&](const Configuration &written) {
        return readImagePlan(root, path, layout).map([&written](const ImagePlan &image) {
            return OnDisk {image, written.patience};
        });
    });
}

} // namespace

SessionClaim::SessionClaim(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

void SessionClaim::take(
    const SessionPlan &plan, const ObservedSession &row, const ManagedPlace &place, AnswerTo<SessionPlan> answer)
{
    const auto checked = check(plan, row, place);
    if (checked)
        readImage(*checked, row, place, std::move(answer));
    else
        answer(checked);
}

void SessionClaim::giveBack(qint64 session, quint16 portbase)
{
    m_parts.deployment.release(portbase);
    m_parts.store.owe([session](Store &store) { return store.yieldSession(session); });
}

/// What can be known of it without looking at its files.
Result<SessionPlan> SessionClaim::check(
    SessionPlan plan, const ObservedSession &row, const ManagedPlace &place) const
{
    const auto own = ownAddress({place.node.address});
    const NetworkInterface interface = own ? own->interface : NetworkInterface {
        .name = place.node.interface
    }; // gone since it was looked up
    if (row.basePort < 1024 || row.basePort > 65'534 || row.basePort % 2 != 0)
        return failure("managed-bad-port"_L1, {{u"port"_s, row.basePort}});
    if (row.imageName.isEmpty())
        return failure("managed-no-image"_L1, {{u"image"_s, row.image.value}});
    if (!interface.isUp)
        return failure("interface-down"_L1, {{u"name"_s, interface.name}});
    if (const auto sender = m_parts.findSender(); !sender)
        return tl::unexpected(sender.error());
    plan.request.interface = interface.name;
    plan.request.portbase = plan.portbase;
    plan.address = place.node.address;
    plan.isLoopback = interface.isLoopback;
    return plan;
}

void SessionClaim::readImage(
    const SessionPlan &plan, const ObservedSession &row, const ManagedPlace &place, AnswerTo<SessionPlan> answer)
{
    const auto find = [row, protection = m_parts.protection](Store &store) {
        return checkUnprotected(store, protection, membersOf(row).names).and_then([&] {
            return store.image(row.imageName);
        });
    };
    m_parts.store.run(find).then(
        this, [this, plan, row, place, answer = std::move(answer)](const Result<Image> &image) {
            if (!image)
                return answer(tl::unexpected(image.error()));
            if (!image->enabled)
                return answer(failure("image-disabled"_L1, {{u"name"_s, image->name}}));
            ImageLayout layout = layoutOf(*image);
            layout.withHeader = plan.request.streamHeader;
            const auto read = [root = place.node.root, path = row.imagePath, layout,
                                  configuration = m_parts.protection.configuration] {
                return readOnDisk(root, path, layout, configuration);
            };
            m_parts.files.run(read).then(
                this, [this, plan = plan, place, answer](const Result<OnDisk> &found) mutable {
                    if (!found)
                        return answer(tl::unexpected(found.error()));
                    plan.image = found->image;
                    plan.patience = found->patience;
                    takePorts(std::move(plan), place, answer);
                });
        });
}

/// Before its row: what cannot be sent is not taken from another.
void SessionClaim::takePorts(SessionPlan plan, const ManagedPlace &place, AnswerTo<SessionPlan> answer)
{
    const auto turn = m_parts.deployment.takeTurn(plan, place.ports);
    if (!turn)
        return answer(tl::unexpected(turn.error()));
    if (!*turn)
        return answer(failure("managed-no-slot"_L1, {{u"limit"_s, place.ports.limit}}));
    takeRow(plan, place, std::move(answer));
}

void SessionClaim::takeRow(const SessionPlan &plan, const ManagedPlace &place, AnswerTo<SessionPlan> answer)
{
    const auto claim
        = [id = plan.session.value, node = place.node.id](Store &store) { return store.claimSession(id, node); };
    m_parts.store.run(claim).then(this, [this, plan, answer = std::move(answer)](const Result<bool> &isOurs) {
        if (isOurs.value_or(false))
            return answer(plan);
        m_parts.deployment.release(plan.portbase);
        answer(isOurs ? failure("managed-elsewhere"_L1) : tl::unexpected(isOurs.error()));
    });
}

} // namespace labcast
