// SPDX-License-Identifier: GPL-3.0-or-later
#include "technician.h"

#include "setupdesk.h"
#include "ui/dashboard/bandwidthchart.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/sessionmodel.h"
#include "ui/mainpages.h"
#include "ui/sentenceframe.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QTextStream>

#include <algorithm>

#include <unistd.h>

namespace labcast {

namespace {

constexpr SessionId first {1};
constexpr int patienceMs = 30'000;

/// What the console shows of the session, and beside it.
QJsonObject sight(Desk &desk)
{
    const auto *trouble = desk.window.findChild<SentenceFrame *>(u"connectionNotice"_s);
    QJsonObject told {{u"connected"_s, desk.client.isConnected()},
        {u"trouble"_s, trouble->isVisible() ? trouble->detail() : QString()}};
    const SessionInfo *session = desk.window.pages().dashboard().model().find(first);
    if (!session)
        return told;
    told[u"state"_s] = toWord(session->state);
    told[u"headline"_s] = session->sentence.headline.id;
    told[u"observed"_s] = session->isObserved;
    QStringList names;
    for (const ReceiverInfo &receiver : session->receivers)
        names << labelOf(receiver);
    told[u"receivers"_s] = names.join(u", "_s);
    const QList<Sample> samples = desk.window.pages().dashboard().chart().samples(first);
    const auto isMoving = [](const Sample &sample) { return sample.rate.bitsPerSecond > 0; };
    told[u"moving"_s] = int(std::ranges::count_if(samples, isMoving));
    return told;
}

void tell(const QJsonObject &told)
{
    QTextStream(stdout) << QJsonDocument(told).toJson(QJsonDocument::Compact) << Qt::endl;
}

/// Presses what the console offers where there is no controller.
void addServer(MainWindow &window, const QString &address)
{
    window.findChild<QPushButton *>(u"chooseServer"_s)->click();
    window.findChild<QComboBox *>(u"host"_s)->setCurrentText(address);
    window.findChild<QPushButton *>(u"yes"_s)->click();
}

} // namespace

int watchFromAfar(QApplication &application, const QString &address, const QString &picture)
{
    Desk desk {QString()};
    desk.guide.offer();
    desk.console.connectToController();
    desk.window.resize(1280, 800);
    desk.window.show();
    QByteArray last;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &desk, [&] {
        if (auto *wizard = desk.window.findChild<SetupWizard *>())
            wizard->reject();
        const QByteArray now = QJsonDocument(sight(desk)).toJson(QJsonDocument::Compact);
        if (now != last)
            QTextStream(stdout) << now << Qt::endl;
        last = now;
    });
    look.start(100);
    QSocketNotifier told(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&told, &QSocketNotifier::activated, &desk, [&] {
        char line[80];
        if (::read(STDIN_FILENO, line, sizeof line) > 0)
            addServer(desk.window, address);
        else
            QCoreApplication::exit(desk.window.grab().save(picture) ? 0 : 1);
    });
    return application.exec();
}

int repairFromAfar(const QString &address)
{
    SetupDesk desk {QString()};
    auto *add = desk.window.findChild<QPushButton *>(u"chooseServer"_s);
    if (!QTest::qWaitFor([add] { return add->isVisible(); }, patienceMs))
        return 1;
    addServer(desk.window, address);
    if (!QTest::qWaitFor([&desk] { return desk.wizard() != nullptr; }, patienceMs)
        || !desk.goTo(SetupStep::Interface)
        || !QTest::qWaitFor([&desk] { return desk.apply()->isVisible(); }, patienceMs))
        return 2;
    tell({{u"page"_s, desk.wizard()->currentId()}, {u"says"_s, desk.whyNot()}});
    QTest::mouseClick(desk.apply(), Qt::LeftButton);
    if (!desk.goTo(SetupStep::Test))
        return 3;
    QTest::mouseClick(desk.wizard()->currentPage()->findChild<QPushButton *>(u"testMulticast"_s), Qt::LeftButton);
    if (!QTest::qWaitFor([&desk] { return desk.next()->isEnabled(); }, patienceMs)
        || !desk.goTo(SetupStep::Summary))
        return 4;
    tell({{u"page"_s, desk.wizard()->currentId()}});
    return 0;
}

} // namespace labcast
