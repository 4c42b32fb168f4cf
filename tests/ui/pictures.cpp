// SPDX-License-Identifier: GPL-3.0-or-later
// Saves the console in every state as PNG files, for eyes. No test: nothing is compared.
#include "scenes.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/deploy/deploydialog.h"
#include "ui/language.h"
#include "ui/library/librarypage.h"
#include "ui/library/recordview.h"
#include "ui/log/logpage.h"
#include "ui/log/logview.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include <functional>

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
            {u"empty"_s, [this] { m_client.setDevice(m_controller.connectConsole()); }},
            {u"waiting"_s, [this] { scenes::addWaiting(m_controller, now()); }},
            {u"sending"_s, [this] { showSending(); }}, {u"deploy"_s, [this] { openDeploy(); }},
            {u"refused"_s, [this] { refuse(); }}, {u"addimage"_s, [this] { press<DeployDialog>(u"addImage"_s); }},
            {u"cancel"_s, [this] { openCancel(); }},
            {u"stalled"_s, [this] { scenes::stall(m_controller, now()); }},
            {u"charttable"_s, [this] { pressChart(5); }}, {u"chartpaused"_s, [this] { pauseChart(); }},
            {u"chartlive"_s, [this] { pressChart(4); }}, {u"logs"_s, [this] { showLogs(); }},
            {u"logfind"_s, [this] { findInLog(); }},
            {u"logwrap"_s, [this] { pressAction(QKeySequence(Qt::ALT | Qt::Key_Z)); }},
            {u"logproblem"_s, [this] { findNonsense(); }}, {u"logerrors"_s, [this] { showErrors(2); }},
            {u"logempty"_s, [this] { m_window.logs().showSession({2}); }},
            {u"logdisconnected"_s, [this] { leaveLogs(); }},
            {u"dashboard"_s, [this] { m_window.showPage(m_window.dashboard()); }},
            {u"disconnected"_s, [this] { m_controller.disconnectConsole(); }},
            {u"finished"_s, [this] { finish(); }}, {u"library-empty"_s, [this] { showTab(1); }},
            {u"library-hosts"_s, [this] { fillLibrary(); }}, {u"library-host"_s, [this] { openOn(u"PC-3"_s); }},
            {u"library-labs"_s, [this] { showTab(2); }}, {u"library-lab"_s, [this] { openOn(u"Room 204"_s); }},
            {u"library-images"_s, [this] { showTab(0); }},
            {u"library-image"_s, [this] { openOn(u"Ubuntu-24.04"_s); }},
            {u"library-remove"_s, [this] { askToRemove(); }}, {u"library-node"_s, [this] { showTab(3); }},
            {u"library-nodeedit"_s,
                [this] { m_window.library().currentView()->toolActions().first()->trigger(); }}};
        scenes::addImages(m_controller);
        next();
    }

private:
    static qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

    void showSending()
    {
        scenes::addSending(m_controller, now());
        m_client.subscribe();
    }

    void openDeploy()
    {
        for (auto *action : m_window.findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence::New)
                action->trigger();
        }
        QTimer::singleShot(100, this, [this] {
            auto *dialog = m_window.findChild<DeployDialog *>();
            dialog->findChild<QSpinBox *>(u"computers"_s)->setValue(24);
            dialog->findChild<QLineEdit *>(u"typed"_s)->setText(u"24"_s);
        });
    }

    template <typename Dialog>
    void press(const QString &button)
    {
        m_window.findChild<Dialog *>()->template findChild<QPushButton *>(button)->click();
    }

    void refuse()
    {
        m_controller.refusals[u"session.deploy"_s]
            = Error {makeMessage("interface-down"_L1, {{u"name"_s, u"ens18"_s}}), u"ENETDOWN: Network is down"_s};
        press<DeployDialog>(u"deploy"_s);
    }

    void openCancel()
    {
        for (auto *dialog : m_window.findChild<DeployDialog *>()->findChildren<QDialog *>())
            dialog->reject();
        m_window.findChild<DeployDialog *>()->reject();
        m_window.dashboard().cancelSelected();
    }

    void showLogs()
    {
        scenes::addLogs(m_controller, now());
        m_window.showPage(m_window.logs());
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
        m_window.logs().view().goTo(1130);
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

    void pressChart(int action) { m_window.dashboard().chartActions().at(action)->trigger(); }

    void pauseChart()
    {
        pressChart(5);
        m_window.dashboard().showTime({3}, now() - 200'000);
    }

    void leaveLogs()
    {
        showErrors(0);
        m_window.logs().showSession({3});
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
        m_window.showPage(m_window.library());
        m_window.library().tabs()->setCurrentIndex(tab);
    }

    void fillLibrary()
    {
        scenes::addHosts(m_controller);
        m_controller.images.last().enabled = false;
        m_controller.changeLibrary();
        QTimer::singleShot(100, this, [this] { view()->select({u"PC-2"_s, u"PC-3"_s}); });
    }

    RecordView *view() { return static_cast<RecordView *>(m_window.library().currentView()); }

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
            QWidget *shown = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &m_window;
            shown->grab().save(QDir(m_folder).filePath(step.name + u".png"_s));
            if (step.name == u"cancel"_s)
                shown->close();
            next();
        });
    }

    QString m_folder;
    FakeController m_controller;
    ControllerClient m_client;
    MainWindow m_window;
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
    useLanguageOfUser(application);
    const QStringList arguments = application.arguments();
    QDir().mkpath(arguments.value(1));
    const Gallery gallery(arguments.value(1), sizeFrom(arguments.value(2)));
    return QApplication::exec();
}
