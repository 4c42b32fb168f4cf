// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace labcast {

/// Every table of FOG's that we name: what schema.cpp needs of it can be read.
QStringList namedTables();

/// The statements that let `account` ("labcast@localhost") do with a FOG database what our statements do, table by
/// table, and nothing else: read what we read, write where we write.
QStringList grantStatements(const QString &database, const QString &account);

} // namespace labcast
