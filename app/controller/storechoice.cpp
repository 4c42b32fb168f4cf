// SPDX-License-Identifier: GPL-3.0-or-later
#include "storechoice.h"

#include "../secretfile.h"

#include <QFile>
#include <QJsonDocument>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QString choicePath(const QString &folder)
{
    return folder + u"/store.json"_s;
}

} // namespace

Result<StoreAddress> chosenStore(const QString &folder)
{
    QFile file(choicePath(folder));
    if (!file.exists())
        return StoreAddress {};
    const QJsonObject choice
        = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    return storeAddressFromJson(choice).map_error([&file](const Error &) {
        return failure("store-choice-damaged"_L1, {{u"path"_s, file.fileName()}}).value();
    });
}

Result<void> chooseStore(const QString &folder, const StoreAddress &address)
{
    return writePrivately(choicePath(folder), toJson(address));
}

AsyncStore::Open storeOpener(const StoreHome &home, const StoreAddress &address)
{
    return [home, address]() -> Result<std::unique_ptr<Store>> {
        if (address.kind == StoreAddress::Kind::Embedded)
            return openSqliteStore(home.folder + u"/store.sqlite"_s, home.seed);
        return makeMariaDbStore(address, SecretFile(home.folder).value(address.text()));
    };
}

AsyncStore::Open chosenStoreOpener(const StoreHome &home)
{
    return [home] {
        return chosenStore(home.folder).and_then([&home](const StoreAddress &address) {
            return storeOpener(home, address)();
        });
    };
}

} // namespace labcast
