// SPDX-License-Identifier: GPL-3.0-or-later
#include "storekeeper.h"

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

QList<Message> warningsOf(const StoreAddress &address)
{
    QList<Message> warnings;
    if (!address.isPrivate())
        warnings << makeMessage("store-plain"_L1, {{u"server"_s, address.server()}});
    if (address.api.isSet() && !address.api.isPrivate())
        warnings << makeMessage("api-plain"_L1, {{u"url"_s, address.api.url}});
    return warnings;
}

} // namespace

StoreKeeper::StoreKeeper(AsyncStore &store, const StoreHome &home, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_home(home)
    , m_secrets(home.folder)
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
    const bool isWatching = m_status.address.mode == StoreMode::Observer && !m_status.address.api.isSet();
    return isWatching ? failure("store-observer"_L1) : Result<void>();
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

void StoreKeeper::set(const StoreAddress &asked, AnswerTo<StoreStatus> answer)
{
    StoreAddress address = asked;
    if (!address.api.isSet() && address.text() == m_status.address.text())
        address.api = m_status.address.api;
    if (const auto good = checkStoreAddress(address); !good)
        return answer(tl::unexpected(good.error()));
    const auto commit = [folder = m_home.folder, address] { return chooseStore(folder, address); };
    m_store.replace(storeOpener(m_home, address), commit)
        .then(this, [this, address, answer = std::move(answer)](const Result<QString> &kind) {
            if (!kind) {
                m_secrets.takeBack(address.text());
                return answer(tl::unexpected(kind.error()));
            }
            m_secrets.keep(address.text());
            take(address, *kind);
            answer(m_status);
        });
}

void StoreKeeper::take(const StoreAddress &address, const QString &kind)
{
    m_status = {.address = address, .kind = kind, .warnings = warningsOf(address)};
    m_failures = 0;
    scheduleNext();
    emit statusChanged();
    emit renewed();
}

Result<StoreStatus> StoreKeeper::setApi(const ApiAddress &api)
{
    StoreAddress address = m_status.address;
    address.api = api;
    return chooseStore(m_home.folder, address).map([this, &address] {
        m_status.address = address;
        m_status.warnings = warningsOf(address);
        emit statusChanged();
        return m_status;
    });
}

} // namespace labcast
