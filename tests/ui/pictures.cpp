// SPDX-License-Identifier: GPL-3.0-or-later
// Saves the console in every state as PNG files, for eyes. No test: nothing is compared.
#include "app/check/fogdeploychecks.h"
#include "app/fog/fogsettings.h"
#include "app/remote/findingjson.h"
#include "app/remote/sshfailure.h"
#include "scenes.h"
#include "ui/audit/auditpage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/deploy/deploypage.h"
#include "ui/health/findingtree.h"
#include "ui/health/healthpage.h"
#include "ui/history/historypage.h"
#include "ui/language.h"
#include "ui/library/importdialog.h"
#include "ui/library/librarypage.h"
#include "ui/library/recordview.h"
#include "ui/log/logpage.h"
#include "ui/log/logview.h"
#include "ui/mainactions.h"
#include "ui/mainpages.h"
#include "ui/mainwindow.h"
#include "ui/server/servermenu.h"
#include "ui/settings/settingspage.h"
#include "ui/setup/setupwizard.h"
#include "ui/table/table.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include <functional>
#include <memory>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

struct Step
{
    QString name;
    std::function<void()> prepare;
};

class Gallery : public QObject
{
public:
    Gallery(const QString &folder, QSize size)
        : m_folder(folder)
        , m_window(m_client)
    {
        m_window.resize(size);
        m_window.show();
        m_steps = {{u"connecting"_s, [] {}},
            {u"no-controller"_s,
                [this] {
                    m_window.showUnreachable(Error {makeMessage("controller-missing"_L1), {}}, true);
                }},
            {u"server-dialog"_s, [this] { openServers(); }},
            {u"server-connecting"_s,
                [this] {
                    m_window.showServer(ServerAddress {u"fog01"_s, {}, 0});
                }},
            {u"server-unreachable"_s, [this] { failServer({.exitCode = 255, .errors = "Connection refused"}); }},
            {u"server-denied"_s,
                [this] { failServer({.exitCode = 255, .errors = "Permission denied (publickey)."}); }},
            {u"role-view"_s, [this] { connectAs(Role::View); }},
            {u"role-deploy"_s, [this] { connectAs(Role::Deploy); }},
            {u"empty"_s, [this] { connectAs(Role::Admin); }},
            {u"waiting"_s, [this] { scenes::addWaiting(m_controller, now()); }},
            {u"sending"_s, [this] { showSending(); }}, {u"deploy-first"_s, [this] { openDeploy(); }},
            {u"deploy"_s, [this] { fillDeploy(); }}, {u"deploy-details"_s, [this] { press(u"details"_s); }},
            {u"deploy-below"_s, [this] { scrollDeploy(); }}, {u"deploy-fog"_s, [this] { showUnusual(); }},
            {u"deploy-countdown"_s, [this] { press(u"deploy"_s); }},
            {u"deploy-left"_s, [this] { leaveCountdown(); }}, {u"deploy-any"_s, [this] { deployToAny(); }},
            {u"deploy-refused"_s, [this] { refuse(); }}, {u"deploy-error"_s, [this] { findError(); }},
            {u"addimage"_s, [this] { press(u"addImage"_s); }},
            {u"deploy-disconnected"_s, [this] { leaveDeploy(); }}, {u"settings"_s, [this] { showSettings(); }},
            {u"cancel"_s, [this] { openCancel(); }}, {u"join"_s, [this] { openJoin(); }},
            {u"queued"_s, [this] { queue(); }}, {u"observed"_s, [this] { observe(); }},
            {u"managed"_s, [this] { manage(); }}, {u"stalled"_s, [this] { stall(); }},
            {u"charttable"_s, [this] { pressChart(5); }}, {u"chartpaused"_s, [this] { pauseChart(); }},
            {u"chartlive"_s, [this] { pressChart(4); }}, {u"logs"_s, [this] { showLogs(); }},
            {u"logfind"_s, [this] { findInLog(); }},
            {u"logwrap"_s, [this] { pressAction(QKeySequence(Qt::ALT | Qt::Key_Z)); }},
            {u"logproblem"_s, [this] { findNonsense(); }}, {u"logerrors"_s, [this] { showErrors(2); }},
            {u"logempty"_s, [this] { m_window.pages().logs().showSession({2}); }},
            {u"logfile"_s, [this] { openFile(); }}, {u"logstates"_s, [this] { openStates(); }},
            {u"logwindow"_s, [this] { openLogWindow(); }}, {u"logdisconnected"_s, [this] { leaveLogs(); }},
            {u"health"_s, [this] { showHealth(); }}, {u"health-fog"_s, [this] { showWhoSends(); }},
            {u"health-take"_s, [this] { m_window.findChild<QPushButton *>(u"changeSending"_s)->click(); }},
            {u"health-take-refused"_s, [this] { refuseTaking(); }},
            {u"health-api"_s, [this] { m_window.findChild<QPushButton *>(u"fogApi"_s)->click(); }},
            {u"health-unknown"_s, [this] { m_window.pages().health().tree().select(u"igmp"_s); }},
            {u"health-ok"_s, [this] { m_window.pages().health().tree().select(u"database"_s); }},
            {u"health-refused"_s, [this] { refuseService(); }}, {u"health-stale"_s, [this] { showLeftovers({}); }},
            {u"health-everything"_s, [this] { showLeftovers(u"everything"_s); }},
            {u"health-statements"_s, [this] { showStatements(); }},
            {u"health-orphans"_s, [this] { m_window.pages().health().showCheck(u"orphans"_s); }},
            {u"health-gone"_s, [this] { endOrphan(); }},
            {u"health-second"_s, [this] { m_window.findChild<QAction *>(u"testSecond"_s)->trigger(); }},
            {u"health-bundle"_s, [this] { openBundle(); }},
            {u"health-disconnected"_s, [this] { m_controller.disconnectConsole(); }},
            {u"history-empty"_s, [this] { m_window.pages().showPage(m_window.pages().history()); }},
            {u"history"_s, [this] { fillHistory(); }},
            {u"history-filter"_s, [this] { filterHistory(u"ubuntu"_s); }},
            {u"history-trouble"_s, [this] { troubleHistory(); }}, {u"handover"_s, [this] { openHandOver(); }},
            {u"audit"_s, [this] { showAudit(); }},
            {u"audit-refused"_s, [this] { m_window.pages().audit().table().selectId(299); }},
            {u"history-disconnected"_s, [this] { m_controller.disconnectConsole(); }},
            {u"dashboard"_s, [this] { m_window.pages().showPage(m_window.pages().dashboard()); }},
            {u"disconnected"_s, [this] { m_controller.disconnectConsole(); }},
            {u"finished"_s, [this] { finish(); }}, {u"library-empty"_s, [this] { emptyLibrary(); }},
            {u"library-hosts"_s, [this] { fillLibrary(); }}, {u"library-allow"_s, [this] { askToAllow(); }},
            {u"library-unmatched"_s, [this] { warnOfUnmatched(); }},
            {u"library-host"_s, [this] { openOn(u"PC-3"_s); }}, {u"library-labs"_s, [this] { showTab(2); }},
            {u"library-lab"_s, [this] { openOn(u"Room 204"_s); }}, {u"library-images"_s, [this] { showTab(0); }},
            {u"library-image"_s, [this] { openOn(u"Ubuntu-24.04"_s); }},
            {u"library-remove"_s, [this] { askToRemove(); }}, {u"library-node"_s, [this] { showTab(3); }},
            {u"library-nodeedit"_s,
                [this] { m_window.pages().library().currentView()->toolActions().first()->trigger(); }},
            {u"library-import"_s, [this] { previewImport(); }}, {u"wizard-0"_s, [this] { openWizard(); }}};
        for (int step = 1; step < setupSteps; ++step) {
            m_steps << Step {u"wizard-%1"_s.arg(step), [this] { turnWizard(); }};
            if (step == int(SetupStep::Test))
                m_steps << Step {u"wizard-second"_s, [this] { inviteSecond(); }};
        }
        scenes::addImages(m_controller);
        next();
    }

private:
    static qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

    void connectAs(Role role)
    {
        m_controller.status.role = role;
        m_client.setDevice(m_controller.connectConsole());
    }

    void openServers()
    {
        ServerList().choose(ServerAddress {u"fog02.school.example"_s, {}, 2222});
        m_window.findChild<ServerMenu *>()->openDialog();
        m_window.findChild<QComboBox *>(u"host"_s)->setCurrentText(u"anna@fog01.school.example"_s);
    }

    void failServer(const SshEnd &end)
    {
        const Error reason = sshFailure({u"fog01"_s, u"anna"_s, 0}, end);
        m_window.showUnreachable(reason, mayPass(reason));
    }

    void showSending()
    {
        scenes::addSending(m_controller, now());
        m_client.subscribe();
    }

    template <typename Widget>
    Widget *field(const QString &name)
    {
        return m_window.pages().deployment().findChild<Widget *>(name);
    }

    void press(const QString &button) { field<QPushButton>(button)->click(); }

    void openDeploy() { pressAction(QKeySequence::New); }

    void fillDeploy()
    {
        scenes::addHosts(m_controller);
        m_controller.hosts[3].macs.clear();
        m_controller.interfaces.first().speed = Bandwidth {1'000'000'000};
        m_controller.streams[u"Win11-Lab-2026"_s]
            = {{.name = u"d1p1.img"_s, .size = 105'000'000}, {.name = u"d1p2.img"_s, .size = 16'777'216},
                {.name = u"d1p3.img"_s, .size = 90'000'000'000}, {.name = u"d1p4.img"_s, .size = 650'000'000}};
        m_controller.command = {u"/usr/sbin/udp-sender"_s, u"--interface"_s, u"ens18"_s, u"--portbase"_s,
            u"63102"_s, u"--nokbd"_s, u"--full-duplex"_s, u"--file"_s, u"/images/win11/d1p1.img"_s};
        m_controller.findings
            = {{.check = u"master-node"_s,
                   .status = FindingStatus::Ok,
                   .summary = makeMessage("check-master-ok"_L1, {{u"name"_s, u"DefaultMember"_s}})},
                {.check = u"interface"_s,
                    .status = FindingStatus::Ok,
                    .summary = makeMessage("check-interface-ok"_L1, {{u"name"_s, u"ens18"_s}})}};
        m_controller.changeLibrary();
        QTimer::singleShot(100, this, [this] {
            field<QComboBox>(u"target"_s)->setCurrentIndex(2);
            field<QLineEdit>(u"typed"_s)->setText(u"Room 204"_s);
        });
    }

    void scrollDeploy()
    {
        press(u"details"_s);
        m_window.pages().deployment().findChild<QScrollArea *>()->ensureWidgetVisible(
            field<QLineEdit>(u"typed"_s), 0, 60);
    }

    /// What a FOG server tells of a deployment.
    void showUnusual()
    {
        const Image image {.id = {1}, .name = u"Win11-Lab-2026"_s};
        const auto host = [](int number, const QString &other, const QStringList &labs) {
            return TaskHost {.id = {number},
                .name = u"PC-%1"_s.arg(number),
                .image = {other.isEmpty() ? 1 : 2},
                .imageName = other,
                .labs = labs};
        };
        TaskHost busy = host(7, {}, {});
        busy.openTask = u"Capture"_s;
        m_controller.overwrites = 23;
        m_controller.unusual = checkFogDeployment({.lab = u"Room 204"_s,
            .image = image,
            .hosts = {host(3, u"Debian-13-Lab"_s, {u"Room 204"_s}), host(4, {}, {u"Room 204"_s, u"Teachers"_s})},
            .leftOut = {busy}});
        field<QSpinBox>(u"rate"_s)->setValue(900);
        m_window.pages().deployment().findChild<QScrollArea *>()->verticalScrollBar()->setValue(0);
    }

    void leaveCountdown()
    {
        m_window.pages().showPage(m_window.pages().dashboard());
        m_window.pages().showPage(m_window.pages().deployment());
    }

    void deployToAny()
    {
        m_controller.overwrites.reset();
        m_controller.unusual.clear();
        auto *target = field<QComboBox>(u"target"_s);
        target->setCurrentIndex(target->count() - 1);
        field<QSpinBox>(u"computers"_s)->setValue(24);
        field<QLineEdit>(u"typed"_s)->setText(u"24"_s);
    }

    void refuse()
    {
        m_controller.refusals[u"session.deploy"_s]
            = Error {makeMessage("interface-down"_L1, {{u"name"_s, u"ens18"_s}}), u"ENETDOWN: Network is down"_s};
        press(u"deploy"_s);
    }

    void findError()
    {
        const QJsonObject name {{u"name"_s, u"DefaultMember"_s}};
        m_controller.findings.last() = {.check = u"interface"_s,
            .status = FindingStatus::Error,
            .summary = makeMessage("check-interface-missing"_L1, {{u"name"_s, u"eth0"_s}}),
            .advice = makeMessage("check-interface-advice"_L1),
            .evidence = {{makeMessage("label-node-interface"_L1, name), u"eth0"_s, FindingStatus::Error}},
            .remedies = {{u"ens18"_s, makeMessage("remedy-use-interface"_L1, {{u"name"_s, u"ens18"_s}}),
                {{makeMessage("label-node-interface"_L1, name), u"eth0"_s, u"ens18"_s, {}}}}}};
        m_window.pages().deployment().findChild<QScrollArea *>()->verticalScrollBar()->setValue(0);
        press(u"checkAgain"_s);
    }

    void showLeftovers(const QString &choice)
    {
        HealthPage &page = m_window.pages().health();
        page.tree().select(u"stale-rows"_s);
        auto *choices = page.findChild<QComboBox *>(u"remedyChoice"_s);
        choices->setCurrentIndex(choices->findData(choice));
        emit choices->activated(choices->currentIndex());
    }

    void showStatements()
    {
        showLeftovers({});
        auto *statements = m_window.findChild<QWidget *>(u"statements"_s);
        for (QWidget *each = statements; each; each = each->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(each))
                return area->ensureWidgetVisible(statements);
        }
    }

    void showHealth()
    {
        m_client.setDevice(m_controller.connectConsole());
        scenes::addFindings(m_controller);
        scenes::addLeftovers(m_controller);
        m_window.pages().showPage(m_window.pages().health());
    }

    void showWhoSends()
    {
        m_controller.status.store.address = {.kind = StoreAddress::Kind::MariaDb,
            .host = u"localhost"_s,
            .database = u"fog"_s,
            .user = u"labcast"_s,
            .mode = StoreMode::Observer};
        m_client.setDevice(m_controller.connectConsole());
    }

    void refuseTaking()
    {
        m_controller.refusals[u"fog.take"_s] = Error {makeMessage("store-in-use"_L1, {{u"number"_s, 2}}), {}};
        for (auto *question : m_window.findChildren<QMessageBox *>()) {
            for (QAbstractButton *button : question->buttons()) {
                if (question->buttonRole(button) == QMessageBox::AcceptRole)
                    button->click();
            }
        }
    }

    void leaveDeploy()
    {
        for (auto *dialog : m_window.pages().deployment().findChildren<QDialog *>())
            dialog->reject();
        m_controller.disconnectConsole();
    }

    void showSettings()
    {
        m_client.setDevice(m_controller.connectConsole());
        m_window.pages().showPage(m_window.pages().settings());
    }

    void openCancel()
    {
        m_window.pages().showPage(m_window.pages().dashboard());
        m_window.pages().dashboard().cancelSelected();
    }

    void openJoin()
    {
        QJsonArray commands;
        for (const int number : {1, 2, 3, 4})
            commands << QJsonObject {{u"stream"_s, u"d1p%1.img"_s.arg(number)},
                {u"command"_s,
                    u"udp-receiver --nokbd --portbase 63100 --ttl 32 --mcast-rdv-address 10.20.0.5 | zstd -d | "
                    "partclone.restore --ignore_crc -O /dev/sdX%1"_s.arg(number)}};
        m_controller.answers[u"session.join"_s] = {{u"commands"_s, commands}};
        m_window.pages().dashboard().joinSelected();
    }

    void observe()
    {
        SessionInfo session = *std::ranges::find(m_controller.sessions, SessionId {3}, &SessionInfo::session);
        session.session = {5};
        session.isObserved = true;
        session.progress = 62;
        session.acknowledged = session.size;
        session.name = u"Multi-Cast Task - Lab2"_s;
        session.sentence = {Severity::Info, makeMessage("fog-all-sent"_L1),
            makeMessage("fog-all-sent-detail"_L1, {{u"done"_s, 7}, {u"count"_s, 30}})};
        m_controller.changeSession(session);
        QTimer::singleShot(100, this, [this] { m_window.pages().dashboard().select({5}); });
    }

    /// One of FOG's that Labcast is to send, and cannot yet.
    void manage()
    {
        SessionInfo session = *std::ranges::find(m_controller.sessions, SessionId {3}, &SessionInfo::session);
        session = {.session = {6}, .name = u"Multi-Cast Task - Lab3"_s, .image = session.image, .expected = 24};
        session.createdMs = now();
        session.sentence
            = {Severity::Warning, makeMessage("managed-fog-on"_L1), makeMessage("managed-trouble-detail"_L1)};
        m_controller.changeSession(session);
        QTimer::singleShot(100, this, [this] { m_window.pages().dashboard().select({6}); });
    }

    void openFile()
    {
        QFile file(m_files.filePath(u"client.log"_s));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(" * Attempting to check in\nbytes= 10\rbytes= 20\rbytes= 30\r\n");
        file.close();
        showErrors(0);
        m_window.pages().logs().openFile(file.fileName());
        QTimer::singleShot(200, this, [this] { m_window.pages().logs().view().goTo(1); });
    }

    void openStates()
    {
        QKeyEvent pressed(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window.pages().logs().view(), &pressed);
    }

    void openLogWindow()
    {
        const auto actions = m_window.pages().logs().findChildren<QAction *>();
        (*std::ranges::find(actions, LogPage::tr("Own Window"), &QAction::text))->trigger();
    }

    void refuseService()
    {
        m_controller.refusals[u"service.act"_s] = Error {
            makeMessage("service-refused"_L1,
                {{u"name"_s, fogServiceName()}, {u"command"_s, u"sudo systemctl start FOGMulticastManager"_s}}),
            {}};
        m_controller.daemon.service.state = ServiceStatus::State::Failed;
        m_window.pages().showPage(m_window.pages().dashboard());
        m_window.pages().showPage(m_window.pages().health());
        QTimer::singleShot(150, this, [this] { m_window.findChild<QPushButton *>(u"startService"_s)->click(); });
    }

    void queue()
    {
        scenes::addQueued(m_controller, now());
        QTimer::singleShot(100, this, [this] { m_window.pages().dashboard().select({4}); });
    }

    void stall()
    {
        m_window.pages().dashboard().select({3});
        scenes::stall(m_controller, now());
    }

    void showLogs()
    {
        scenes::addLogs(m_controller, now());
        m_window.pages().showPage(m_window.pages().logs());
    }

    void pressAction(const QKeySequence &keys)
    {
        for (auto *action : m_window.findChildren<QAction *>()) {
            if (action->shortcut() == keys)
                action->trigger();
        }
    }

    void findInLog()
    {
        pressAction(QKeySequence::Find);
        m_window.findChild<QLineEdit *>(u"findText"_s)->setText(u"notAnswered"_s);
        m_window.pages().logs().view().goTo(1130);
    }

    void findNonsense()
    {
        m_window.findChild<QLineEdit *>(u"findText"_s)->setText(u"(Timeout"_s);
        for (auto *button : m_window.findChildren<QToolButton *>()) {
            if (button->text() == u".*"_s)
                button->click();
        }
    }

    void showErrors(int filter) { m_window.findChild<QComboBox *>(u"severity"_s)->setCurrentIndex(filter); }

    void pressChart(int action) { m_window.pages().dashboard().chartActions().at(action)->trigger(); }

    void pauseChart()
    {
        pressChart(5);
        m_window.pages().dashboard().showTime({3}, now() - 200'000);
    }

    void fillHistory()
    {
        m_client.setDevice(m_controller.connectConsole());
        scenes::addHistory(m_controller, now(), 300);
        m_window.pages().history().refresh();
    }

    void openBundle()
    {
        scenes::addBundle(m_controller);
        m_window.findChild<QAction *>(u"diagnosticBundle"_s)->trigger();
    }

    void openHandOver()
    {
        scenes::addHosts(m_controller);
        protectSome();
        m_window.actions().handOver->trigger();
    }

    void showAudit()
    {
        scenes::addActs(m_controller, now(), 300);
        m_window.pages().showPage(m_window.pages().audit());
    }

    void filterHistory(const QString &text) { m_window.findChild<QLineEdit *>(u"historyFilter"_s)->setText(text); }

    void troubleHistory()
    {
        filterHistory({});
        m_controller.changeRecord(makeMessage("record-disk-full"_L1, {{u"folder"_s, u"/var/lib/labcast"_s}}));
    }

    void leaveLogs()
    {
        showErrors(0);
        m_window.pages().logs().showSession({3});
        m_controller.disconnectConsole();
    }

    void finish()
    {
        m_client.setDevice(m_controller.connectConsole());
        scenes::finish(m_controller, now());
    }

    void showTab(int tab)
    {
        closeDialogs();
        m_window.pages().showPage(m_window.pages().library());
        m_window.pages().library().tabs()->setCurrentIndex(tab);
    }

    void protectSome()
    {
        using Kind = ProtectedThing::Kind;
        m_controller.protectedThings
            = {{.name = u"PC-1"_s, .by = Protector::Administrator}, {.name = u"PC-3"_s, .by = Protector::Library}};
        for (const QString &name : m_controller.labs.value(1).hosts)
            m_controller.protectedThings << ProtectedThing {Kind::Host, name, Protector::Lab, u"Room 12"_s};
        m_controller.protectedThings << ProtectedThing {Kind::Lab, u"Room 12"_s, Protector::Library};
    }

    void emptyLibrary()
    {
        m_controller.hosts.clear();
        m_controller.labs.clear();
        m_controller.changeLibrary();
        showTab(1);
    }

    void askToAllow()
    {
        view()->select({u"PC-3"_s});
        view()->toolActions().last()->trigger();
    }

    /// The sender that somebody was about to end has ended by itself.
    void endOrphan()
    {
        auto *choices = m_window.pages().health().findChild<QComboBox *>(u"remedyChoice"_s);
        choices->setCurrentIndex(choices->findData(u"4711"_s));
        for (Finding &finding : m_controller.findings)
            finding.remedies.removeIf([](const Remedy &remedy) { return remedy.choice.endsWith("4711"_L1); });
        m_window.pages().health().refresh();
    }

    void warnOfUnmatched()
    {
        m_controller.protectedThings << ProtectedThing {
            ProtectedThing::Kind::Unmatched, u"teecher-1"_s, Protector::Administrator};
        m_controller.changeLibrary();
    }

    void fillLibrary()
    {
        m_controller.images.last().enabled = false;
        scenes::addHosts(m_controller);
        protectSome();
        m_controller.changeLibrary();
        QTimer::singleShot(100, this, [this] { view()->select({u"PC-2"_s, u"PC-3"_s}); });
    }

    RecordView *view() { return static_cast<RecordView *>(m_window.pages().library().currentView()); }

    void openOn(const QString &key)
    {
        view()->select({key});
        view()->toolActions().at(1)->trigger();
    }

    void askToRemove()
    {
        closeDialogs();
        view()->toolActions().at(2)->trigger();
    }

    void previewImport()
    {
        showTab(1);
        const QJsonObject fault = toJson(makeMessage("mac-bad"_L1, {{u"mac"_s, u"00:1a"_s}}));
        m_controller.answers[u"host.upload"_s] = {{u"file"_s, 1}};
        m_controller.answers[u"host.preview"_s]
            = {{u"counts"_s, QJsonObject {{u"added"_s, 2}, {u"changed"_s, 1}, {u"same"_s, 1}, {u"faults"_s, 1}}},
                {u"rows"_s,
                    QJsonArray {QJsonObject {{u"line"_s, 1}, {u"name"_s, u"PC-31"_s}, {u"act"_s, u"add"_s}},
                        QJsonObject {{u"line"_s, 2}, {u"name"_s, u"PC-32"_s}, {u"act"_s, u"add"_s}},
                        QJsonObject {{u"line"_s, 3}, {u"name"_s, u"PC-1"_s}, {u"act"_s, u"change"_s}},
                        QJsonObject {{u"line"_s, 4}, {u"name"_s, u"PC-2"_s}, {u"act"_s, u"same"_s}},
                        QJsonObject {{u"line"_s, 5}, {u"name"_s, u"PC-33"_s}, {u"act"_s, u"fault"_s},
                            {u"fault"_s, fault}}}}};
        (new ImportDialog(m_client, u"hosts.csv"_s, "x", &m_window))->open();
    }

    void openWizard()
    {
        closeDialogs();
        m_controller.answerNode();
        m_controller.status.store.kind = u"SQLite"_s;
        const StoreAddress fog = storeOf({.database = u"fog"_s, .databaseHost = {}, .imageRoot = {}});
        m_controller.refusals.remove(u"store.find"_s);
        m_controller.answers[u"store.find"_s] = toJson(fog);
        m_wizard = std::make_unique<SetupWizard>(m_client, SetupProgress());
        m_wizard->setModal(true);
        m_wizard->resize(m_window.size().boundedTo(QSize(1120, 720)));
        m_wizard->show();
    }

    void inviteSecond()
    {
        const MulticastTestProgress progress {.state = MulticastTestProgress::State::Waiting,
            .command
            = u"udp-receiver --nokbd --portbase 62900 --ttl 32 --mcast-rdv-address 10.20.0.5 > /dev/null"_s,
            .secondsLeft = 583};
        m_controller.answers[u"multicast.invite"_s] = m_controller.answers[u"multicast.show"_s] = toJson(progress);
        m_wizard->currentPage()->findChild<QAbstractButton *>(u"inviteSecond"_s)->click();
    }

    void turnWizard()
    {
        if (m_wizard->currentId() == int(SetupStep::Test)) {
            m_controller.status.store.kind = u"FOG 1.5.10"_s;
            m_controller.status.store.address
                = storeOf({.database = u"fog"_s, .databaseHost = {}, .imageRoot = {}});
            scenes::addFindings(m_controller);
        }
        if (auto *skip = m_wizard->currentPage()->findChild<QAbstractButton *>(u"skipTest"_s))
            skip->click();
        m_wizard->next();
    }

    void closeDialogs()
    {
        for (auto *dialog : m_window.findChildren<QDialog *>())
            dialog->reject();
    }

    void next()
    {
        if (m_steps.isEmpty())
            return QCoreApplication::quit();
        const Step step = m_steps.takeFirst();
        step.prepare();
        QTimer::singleShot(400, this, [this, step] {
            static const QStringList passing {u"cancel"_s, u"server-dialog"_s, u"join"_s, u"logstates"_s,
                u"logwindow"_s, u"health-second"_s, u"health-bundle"_s, u"health-api"_s, u"handover"_s};
            QWidget *shown = shownWindow();
            shown->grab().save(QDir(m_folder).filePath(step.name + u".png"_s));
            if (passing.contains(step.name) && shown != &m_window)
                shown->close();
            next();
        });
    }

    /// A dialog, else a second window, else the window.
    QWidget *shownWindow()
    {
        if (QWidget *dialog = QApplication::activeModalWidget())
            return dialog;
        const QWidgetList windows = QApplication::topLevelWidgets();
        const auto second = std::ranges::find_if(windows, [this](const QWidget *each) {
            return each->isVisible() && each->isWindow() && qobject_cast<const Page *>(each) && each != &m_window;
        });
        return second == windows.end() ? &m_window : *second;
    }

    QString m_folder;
    QTemporaryDir m_files;
    FakeController m_controller;
    ControllerClient m_client;
    MainWindow m_window;
    std::unique_ptr<SetupWizard> m_wizard;
    QList<Step> m_steps;
};

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize(1280, 800);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    // Every picture is of a console that nobody has used before.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    applyTheme();
    useLanguage(application);
    const QStringList arguments = application.arguments();
    QDir().mkpath(arguments.value(1));
    const Gallery gallery(arguments.value(1), sizeFrom(arguments.value(2)));
    return QApplication::exec();
}
