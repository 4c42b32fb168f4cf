// SPDX-License-Identifier: GPL-3.0-or-later
// The store on a real MariaDB with the tables of every generation of FOG.

#include "app/tst_leftovers.h"
#include "app/tst_remedies.h"
#include "app/tst_store.h"
#include "mariadbtables.h"
#include "tst_cleanup.h"
#include "tst_storechoice.h"
#include "tst_storecut.h"
#include "tst_storelink.h"

#include <QCoreApplication>
#include <QTest>

using namespace labcast;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    MariaDbServer server;
    if (!server.start())
        qFatal("MariaDB does not start; mariadb-server must be installed.");
    const QStringList generations {u"1.5.8"_s, u"1.5.10"_s, u"1.6"_s};
    const auto makeTables
        = [&server](const QString &backend) { return std::make_unique<MariaDbTables>(server, backend); };
    TestStore store(generations, makeTables);
    TestRemedies remedies(generations, makeTables);
    TestLeftovers leftovers(generations, makeTables);
    TestCleanUp cleanUp(server);
    TestStoreLink link(server);
    TestStoreCut cut(server);
    TestStoreChoice choice(server);
    int failed = 0;
    for (QObject *test :
        std::initializer_list<QObject *> {&store, &remedies, &leftovers, &cleanUp, &link, &cut, &choice})
        failed += QTest::qExec(test, argc, argv);
    return failed > 0 ? 1 : 0;
}
