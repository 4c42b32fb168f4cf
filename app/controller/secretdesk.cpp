// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretdesk.h"

#include "../fog/storeaddress.h"
#include "../secretfile.h"

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSecret = 500;

/// What is kept for a name: stores are called alike however somebody spells them. Error: secret-unknown.
Result<QString> keptName(const QString &name)
{
    if (isTokenName(name))
        return name;
    const auto address = parseStoreAddress(name);
    if (!address || address->kind == StoreAddress::Kind::Embedded)
        return failure("secret-unknown"_L1, {{u"name"_s, address ? name : QString()}});
    return address->text();
}

} // namespace

Result<void> SecretDesk::set(const QString &name, const QString &value)
{
    const auto kept = keptName(name);
    if (!kept)
        return tl::unexpected(kept.error());
    if (value.size() > longestSecret)
        return failure("secret-too-long"_L1, {{u"most"_s, longestSecret}});
    const SecretFile secrets(m_folder);
    m_replaced.insert(*kept, secrets.value(*kept));
    return secrets.set(*kept, value);
}

void SecretDesk::takeBack(const QString &name)
{
    if (const auto replaced = m_replaced.constFind(name); replaced != m_replaced.cend()) {
        SecretFile(m_folder).set(name, *replaced);
        m_replaced.erase(replaced);
    }
}

} // namespace labcast
