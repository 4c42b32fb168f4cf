// SPDX-License-Identifier: GPL-3.0-or-later
#include "storekeeper.h"

#include "../secretfile.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto usualPause = 5s;
constexpr auto firstPause = 1s;
constexpr auto longestPause = 30s;
constexpr qsizetype longestSecret = 500;

QList<Message> warningsOf(const StoreAddress &address)
{
    if (address.isPrivate())
        return {};
    return {makeMessage("store-plain"_L1, {{u"server"_s, address.server()}})};
}

} // namespace

StoreKeeper::StoreKeeper(AsyncStore &store, const StoreHome &home, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_home(home)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StoreKeeper::check);
}

void StoreKeeper::begin()
{
    m_status.address = chosenStore(m_home.folder).value_or(StoreAddress {});
    m_status.warnings = warningsOf(m_status.address);
    if (isEmbedded())
        m_status.kind = u"SQLite"_s;
    m_store.whenInTrouble([this] { QMetaObject::invokeMethod(this, &StoreKeeper::check, Qt::QueuedConnection); });
    check();
}

Result<void> StoreKeeper::mayDeploy() const
{
    return m_status.address.mode == StoreMode::Observer ? failure("store-observer"_L1) : Result<void>();
}

void StoreKeeper::check()
{
    // What failed for a trouble that is known is looked at again when its pause is over.
    if (m_isChecking || isEmbedded() || (m_failures > 0 && m_timer.isActive()))
        return;
    m_isChecking = true;
    m_timer.stop();
    m_store.check().then(this, [this](const Result<QString> &kind) { checked(kind); });
}

void StoreKeeper::checked(const Result<QString> &kind)
{
    m_isChecking = false;
    const StoreStatus before = m_status;
    m_failures = kind ? 0 : m_failures + 1;
    m_status.kind = kind.value_or(m_status.kind);
    m_status.trouble = kind ? Message() : kind.error().message;
    if (kind)
        m_status.sinceMs = 0;
    else if (m_status.sinceMs == 0)
        m_status.sinceMs = QDateTime::currentMSecsSinceEpoch();
    scheduleNext();
    if (m_status == before)
        return;
    emit statusChanged();
    if (kind)
        emit renewed();
}

void StoreKeeper::scheduleNext()
{
    if (isEmbedded())
        return m_timer.stop();
    const auto pause
        = m_failures == 0 ? usualPause : std::min(longestPause, firstPause * (1 << std::min(m_failures - 1, 5)));
    m_timer.start(pause);
}

void StoreKeeper::set(const StoreAddress &address, AnswerTo<StoreStatus> answer)
{
    if (const auto good = checkStoreAddress(address); !good)
        return answer(tl::unexpected(good.error()));
    const auto commit = [folder = m_home.folder, address] { return chooseStore(folder, address); };
    m_store.replace(storeOpener(m_home, address), commit)
        .then(this, [this, address, answer = std::move(answer)](const Result<QString> &kind) {
            if (!kind) {
                takeBackSecret(address);
                return answer(tl::unexpected(kind.error()));
            }
            take(address, *kind);
            answer(m_status);
        });
}

void StoreKeeper::take(const StoreAddress &address, const QString &kind)
{
    m_replaced.reset();
    m_status = {.address = address, .kind = kind, .warnings = warningsOf(address)};
    m_failures = 0;
    scheduleNext();
    emit statusChanged();
    emit renewed();
}

/// A mistyped password must not cost the one that is right: the next start needs it.
void StoreKeeper::takeBackSecret(const StoreAddress &address)
{
    const auto replaced = std::exchange(m_replaced, std::nullopt);
    if (replaced && replaced->first == address.text())
        SecretFile(m_home.folder).set(replaced->first, replaced->second);
}

Result<void> StoreKeeper::setSecret(const QString &name, const QString &value)
{
    const auto address = parseStoreAddress(name);
    if (!address || address->kind == StoreAddress::Kind::Embedded)
        return failure("secret-unknown"_L1, {{u"name"_s, address ? name : QString()}});
    if (value.size() > longestSecret)
        return failure("secret-too-long"_L1, {{u"most"_s, longestSecret}});
    const SecretFile secrets(m_home.folder);
    m_replaced = {address->text(), secrets.value(address->text())};
    return secrets.set(address->text(), value);
}

} // namespace labcast
