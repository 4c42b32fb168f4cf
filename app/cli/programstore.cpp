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

/// Its first line; absent when no file was given. Error: password-file-unreadable.
Result<std::optional<QString>> passwordOf(const CommandLine &line)
{
    const auto path = line.given(u"password-file"_s);
    if (!path)
        return std::nullopt;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return failure("password-file-unreadable"_L1, {{u"path"_s, *path}, {u"cause"_s, file.errorString()}});
    return QString::fromUtf8(file.readLine(1024)).remove(u'\n').remove(u'\r');
}

/// What was asked for, with paths that mean the same to the controller.
Result<StoreAddress> addressOf(const CommandLine &line)
{
    QJsonObject object {{u"store"_s, line.argument()}, {u"mode"_s, line.value(u"mode"_s)}};
    for (const auto &[option, field] :
        {std::pair {u"unix-socket"_s, u"unixSocket"_s}, {u"tls-ca"_s, u"authority"_s}}) {
        if (line.wants(option))
            object[field] = QFileInfo(line.value(option)).absoluteFilePath();
    }
    return storeAddressFromJson(object);
}

} // namespace

void Program::runStore()
{
    StoreClient client(m_client);
    if (m_line.verb() == Verb::StoreShow)
        return client.show(printing<StoreStatus>(storeText));
    const auto address = addressOf(m_line);
    if (!address)
        return fail(address.error());
    const auto password = passwordOf(m_line);
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
