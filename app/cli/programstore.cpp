// SPDX-License-Identifier: GPL-3.0-or-later
// The commands about the store that the controller works on.

#include "../remote/serviceclient.h"
#include "../remote/storeclient.h"
#include "program.h"
#include "texts.h"

#include <QFile>
#include <QFileInfo>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// The first line of the file that an option names; absent when it was not given. Error: password-file-unreadable.
Result<std::optional<QString>> secretOf(const CommandLine &line, const QString &option)
{
    const auto path = line.given(option);
    if (!path)
        return std::nullopt;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return failure("password-file-unreadable"_L1, {{u"path"_s, *path}, {u"cause"_s, file.errorString()}});
    return QString::fromUtf8(file.readLine(1024)).remove(u'\n').remove(u'\r');
}

/// A path that means the same to the controller; empty when the option was not given.
QString absolutePath(const CommandLine &line, const QString &option)
{
    return line.wants(option) ? QFileInfo(line.value(option)).absoluteFilePath() : QString();
}

/// What was asked for, with paths that mean the same to the controller.
Result<StoreAddress> addressOf(const CommandLine &line)
{
    QJsonObject object {{u"store"_s, line.argument()}, {u"mode"_s, line.value(u"mode"_s)}};
    object[u"unixSocket"_s] = absolutePath(line, u"unix-socket"_s);
    object[u"authority"_s] = absolutePath(line, u"tls-ca"_s);
    return storeAddressFromJson(object);
}

} // namespace

void Program::runStore()
{
    StoreClient client(m_client);
    if (m_line.verb() == Verb::StoreShow)
        return client.show(printing<StoreStatus>(storeText));
    if (m_line.verb() == Verb::StoreApi)
        return runApi();
    const auto address = addressOf(m_line);
    if (!address)
        return fail(address.error());
    const auto password = secretOf(m_line, u"password-file"_s);
    if (!password)
        return fail(password.error());
    const bool isManager = address->kind == StoreAddress::Kind::MariaDb && address->mode == StoreMode::Manager;
    if (!isManager)
        return client.set(*address, *password, printing<StoreStatus>(storeText));
    // To send is to take over: never beside FOG's daemon.
    client.set(*address, *password, then<StoreStatus>([this](const StoreStatus &) {
        ServiceClient(m_client).take(printing<StoreStatus>(storeText));
    }));
}

void Program::runApi()
{
    StoreClient client(m_client);
    if (m_line.argument() == "none"_L1)
        return client.setApi({}, {}, printing<StoreStatus>(storeText));
    const auto address = parseApiAddress(m_line.argument(), absolutePath(m_line, u"tls-ca"_s));
    const auto api = secretOf(m_line, u"api-token-file"_s);
    const auto user = secretOf(m_line, u"user-token-file"_s);
    if (!address || !api || !user)
        return fail(!address ? address.error() : !api ? api.error() : user.error());
    client.setApi(*address, {*api, *user}, printing<StoreStatus>(storeText));
}

void Program::runFog()
{
    ServiceClient service(m_client);
    const QString act = m_line.argument();
    if (act == "take"_L1)
        return service.take(printing<StoreStatus>(storeText));
    if (act == "release"_L1)
        return service.release(printing<StoreStatus>(storeText));
    fail({makeMessage("fog-act-unknown"_L1, {{u"act"_s, act}}), {}});
}

} // namespace labcast
