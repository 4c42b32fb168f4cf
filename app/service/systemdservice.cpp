// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemdservice.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QTimer>

namespace labcast {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString busName = u"org.freedesktop.systemd1"_s;
const QString managerPath = u"/org/freedesktop/systemd1"_s;
const QString managerInterface = u"org.freedesktop.systemd1.Manager"_s;

constexpr int statusTimeoutMs = 1500;
/// Somebody may have to type a password first.
constexpr int actTimeoutMs = 120'000;
/// systemd itself gives up stopping after 90 s.
constexpr auto longestJob = 100s;

QDBusMessage call(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(busName, managerPath, managerInterface, method);
    message.setArguments(arguments);
    return message;
}

/// Connected anew when it was lost, which Qt's own connection to it never is, and by another name: what is left of
/// the lost one would take the answers.
QDBusConnection systemBus()
{
    static int number = 0;
    const auto name = [] { return u"labcast-systemd-%1"_s.arg(number); };
    if (const QDBusConnection bus(name()); bus.isConnected())
        return bus;
    QDBusConnection::disconnectFromBus(name());
    ++number;
    return QDBusConnection::connectToBus(QDBusConnection::SystemBus, name());
}

/// Nobody answers to systemd's name, or there is no bus at all.
bool hasNoSystemd(const QDBusMessage &error)
{
    static const QStringList names {u"ServiceUnknown"_s, u"NameHasNoOwner"_s, u"Disconnected"_s, u"NoServer"_s,
        u"FileNotFound"_s, u"Spawn.ChildExited"_s, u"Spawn.ServiceNotFound"_s};
    return names.contains(error.errorName().section(u"org.freedesktop.DBus.Error."_s, -1));
}

QString unitOf(const QString &service)
{
    return service + u".service"_s;
}

/// Calls `answer` with the reply, or with the error it is, while `context` lives.
void ask(QObject *context, const QDBusMessage &message, int timeoutMs,
    const std::function<void(const QDBusMessage &)> &answer)
{
    const QDBusConnection bus = systemBus();
    if (!bus.isConnected()) { // nobody would ever tell of the end of a call on it
        const auto lost = QDBusMessage::createError(QDBusError::Disconnected, bus.lastError().message());
        QMetaObject::invokeMethod(
            context, [answer, lost] { answer(lost); }, Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, timeoutMs), context);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, context, [answer](QDBusPendingCallWatcher *finished) {
            finished->deleteLater();
            answer(finished->reply());
        });
}

bool isError(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ErrorMessage;
}

QVariantMap propertiesOf(const QDBusMessage &reply)
{
    return qdbus_cast<QVariantMap>(reply.arguments().value(0));
}

QDBusMessage getAll(const QString &path, const QString &interface)
{
    auto message
        = QDBusMessage::createMethodCall(busName, path, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
    message.setArguments({interface});
    return message;
}

ServiceStatus::State stateOf(const QString &loadState, const QString &activeState)
{
    using enum ServiceStatus::State;
    if (loadState == "not-found"_L1)
        return Missing;
    static const QHash<QString, ServiceStatus::State> states {{u"active"_s, Active}, {u"reloading"_s, Active},
        {u"inactive"_s, Inactive}, {u"failed"_s, Failed}, {u"activating"_s, Starting},
        {u"deactivating"_s, Stopping}};
    return states.value(activeState, Unknown);
}

bool isEnabled(const QString &unitFileState)
{
    return unitFileState == "enabled"_L1 || unitFileState == "enabled-runtime"_L1
        || unitFileState == "generated"_L1; // from an init script that is enabled
}

} // namespace

SystemdStatus::SystemdStatus(const QString &service, Answer answer)
    : m_status {.name = service, .manager = ServiceStatus::Manager::Systemd}
    , m_answer(std::move(answer))
{
}

void SystemdStatus::ask(const QString &service, Answer answer)
{
    (new SystemdStatus(service, std::move(answer)))->load();
}

/// LoadUnit, not GetUnit: that knows only what somebody has used.
void SystemdStatus::load()
{
    labcast::ask(
        this, call(u"LoadUnit"_s, {unitOf(m_status.name)}), statusTimeoutMs, [this](const QDBusMessage &reply) {
            if (isError(reply) && hasNoSystemd(reply))
                m_status.manager = ServiceStatus::Manager::None;
            if (isError(reply))
                return fail(reply.errorMessage());
            readUnit(qdbus_cast<QDBusObjectPath>(reply.arguments().value(0)).path());
        });
}

void SystemdStatus::readUnit(const QString &path)
{
    labcast::ask(this, getAll(path, u"org.freedesktop.systemd1.Unit"_s), statusTimeoutMs,
        [this, path](const QDBusMessage &reply) {
            if (isError(reply))
                return fail(reply.errorMessage());
            const QVariantMap unit = propertiesOf(reply);
            m_status.state = stateOf(unit[u"LoadState"_s].toString(), unit[u"ActiveState"_s].toString());
            m_status.subState = unit[u"SubState"_s].toString();
            m_status.isEnabled = isEnabled(unit[u"UnitFileState"_s].toString());
            m_status.sinceMs = unit[u"StateChangeTimestamp"_s].toLongLong() / 1000;
            if (m_status.state == ServiceStatus::State::Missing)
                return end();
            readProcess(path);
        });
}

void SystemdStatus::readProcess(const QString &path)
{
    labcast::ask(this, getAll(path, u"org.freedesktop.systemd1.Service"_s), statusTimeoutMs,
        [this](const QDBusMessage &reply) {
            if (!isError(reply)) // the state is what matters
                m_status.mainPid = propertiesOf(reply)[u"MainPID"_s].toLongLong();
            end();
        });
}

void SystemdStatus::fail(const QString &cause)
{
    m_status.state = ServiceStatus::State::Unknown;
    m_status.trouble = makeMessage("service-not-told"_L1, {{u"name"_s, m_status.name}, {u"cause"_s, cause}});
    end();
}

void SystemdStatus::end()
{
    m_answer(m_status);
    deleteLater();
}

SystemdAct::SystemdAct(const QString &service, ServiceAct act, Answer answer)
    : m_service(service)
    , m_act(act)
    , m_answer(std::move(answer))
{
}

void SystemdAct::run(const QString &service, ServiceAct act, Answer answer)
{
    (new SystemdAct(service, act, std::move(answer)))->begin();
}

void SystemdAct::begin()
{
    if (m_act == ServiceAct::Enable || m_act == ServiceAct::Disable)
        return changeFiles();
    // Qt's D-Bus takes a slot by its name only.
    systemBus().connect(busName, managerPath, managerInterface, u"JobRemoved"_s, this,
        SLOT(jobRemoved(uint, QDBusObjectPath, QString, QString)));
    // Signals come only to those who have asked for them; who has already, is told so by an error.
    labcast::ask(this, call(u"Subscribe"_s, {}), statusTimeoutMs, [this](const QDBusMessage &) { startJob(); });
}

void SystemdAct::startJob()
{
    const QString method = m_act == ServiceAct::Start ? u"StartUnit"_s
        : m_act == ServiceAct::Stop                   ? u"StopUnit"_s
                                                      : u"RestartUnit"_s;
    QDBusMessage message = call(method, {unitOf(m_service), u"replace"_s});
    message.setInteractiveAuthorizationAllowed(true);
    labcast::ask(this, message, actTimeoutMs, [this](const QDBusMessage &reply) {
        if (isError(reply))
            return end(tl::unexpected(errorOf(reply)));
        m_job = qdbus_cast<QDBusObjectPath>(reply.arguments().value(0)).path();
        if (m_ended.contains(m_job))
            return jobEnded(m_ended[m_job]);
        QTimer::singleShot(longestJob, this, [this] {
            end(failure("service-slow"_L1, {{u"name"_s, m_service}, {u"act"_s, toWord(m_act)}}));
        });
    });
}

void SystemdAct::jobRemoved(uint, const QDBusObjectPath &job, const QString &, const QString &result)
{
    if (m_job.isEmpty())
        m_ended[job.path()] = result;
    else if (job.path() == m_job)
        jobEnded(result);
}

void SystemdAct::jobEnded(const QString &result)
{
    if (result == "done"_L1)
        return end({});
    end(failure("service-failed"_L1, {{u"name"_s, m_service}, {u"act"_s, toWord(m_act)}, {u"cause"_s, result}}));
}

void SystemdAct::changeFiles()
{
    const QStringList units {unitOf(m_service)};
    QDBusMessage message = m_act == ServiceAct::Enable ? call(u"EnableUnitFiles"_s, {units, false, false})
                                                       : call(u"DisableUnitFiles"_s, {units, false});
    message.setInteractiveAuthorizationAllowed(true);
    labcast::ask(this, message, actTimeoutMs, [this](const QDBusMessage &reply) {
        if (isError(reply))
            return end(tl::unexpected(errorOf(reply)));
        reload();
    });
}

/// Until then systemd tells of the unit as it was.
void SystemdAct::reload()
{
    QDBusMessage message = call(u"Reload"_s, {});
    message.setInteractiveAuthorizationAllowed(true);
    labcast::ask(this, message, actTimeoutMs, [this](const QDBusMessage &) { end({}); });
}

Error SystemdAct::errorOf(const QDBusMessage &reply) const
{
    const QString name = reply.errorName();
    const QJsonObject args {{u"name"_s, m_service}, {u"act"_s, toWord(m_act)}, {u"cause"_s, reply.errorMessage()},
        {u"command"_s, commandOf(m_act, m_service, ServiceStatus::Manager::Systemd)}};
    if (name.endsWith(".NoSuchUnit"_L1) || name.endsWith(".FileNotFound"_L1))
        return {makeMessage("service-missing"_L1, args), reply.errorMessage()};
    const bool isRefused = name.endsWith(".AccessDenied"_L1)
        || name.endsWith(".InteractiveAuthorizationRequired"_L1) || name.contains(".PolicyKit1."_L1);
    return {makeMessage(isRefused ? "service-refused"_L1 : "service-failed"_L1, args), reply.errorMessage()};
}

/// Once: what comes later finds nobody who listens.
void SystemdAct::end(const Result<void> &done)
{
    if (const auto answer = std::exchange(m_answer, nullptr))
        answer(done);
    deleteLater();
}

} // namespace labcast
