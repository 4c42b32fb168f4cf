// SPDX-License-Identifier: GPL-3.0-or-later
// The log page on a file that grows by 10 000 lines a second: prints lines "what number", the longest time that
// the window was busy with one event, in milliseconds, what it was, and how many lines were followed.
// bench_log_follow FOLDER SECONDS
#include "app/remote/controllerclient.h"
#include "ui/log/logpage.h"
#include "ui/log/logsourcemodel.h"
#include "ui/log/logview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QFile>
#include <QSettings>
#include <QTextStream>
#include <QTimer>

#include <thread>

using namespace labcast;
using namespace Qt::StringLiterals;

namespace {

constexpr int linesASecond = 10'000;
constexpr int writesASecond = 100;

/// Measures every event.
class Watch : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || !isWatching)
            return QApplication::notify(receiver, event);
        const QEvent::Type type = event->type();
        QElapsedTimer clock;
        clock.start();
        ++m_depth;
        const bool isDone = QApplication::notify(receiver, event);
        --m_depth;
        if (clock.nsecsElapsed() > longest) {
            longest = clock.nsecsElapsed();
            longestType = type;
        }
        paints += type == QEvent::UpdateRequest ? 1 : 0;
        return isDone;
    }

    bool isWatching = false;
    qint64 longest = 0;
    QEvent::Type longestType = QEvent::None;
    int paints = 0;

private:
    int m_depth = 0;
};

void writeLines(const QString &path, int seconds)
{
    QFile file(path);
    if (!file.open(QIODevice::Append))
        return;
    auto next = std::chrono::steady_clock::now();
    for (int i = 0; i < seconds * writesASecond; ++i) {
        QByteArray lines;
        for (int line = 0; line < linesASecond / writesASecond; ++line)
            lines += "line " + QByteArray::number(i)
                + " with enough text to look like one of a real log, as logs are\n";
        file.write(lines);
        file.flush();
        std::this_thread::sleep_until(next += std::chrono::milliseconds(1000 / writesASecond));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    Watch app(argc, argv);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, app.arguments().at(1));
    applyTheme();
    const QString path = app.arguments().at(1) + u"/growing.log"_s;
    const int seconds = app.arguments().at(2).toInt();
    QFile(path).open(QIODevice::WriteOnly);
    ControllerClient client;
    LogPage page(client);
    page.resize(1280, 800);
    page.show();
    page.openFile(path);
    std::jthread writer;
    QTimer::singleShot(1000, &page, [&] {
        app.isWatching = true;
        writer = std::jthread(writeLines, path, seconds);
    });
    QTimer::singleShot(1500 + seconds * 1000, &app, &QApplication::quit);
    Watch::exec();
    const LogSource *source = page.sources().find(fileLogId(path));
    QTextStream(stdout) << "busy " << double(app.longest) / 1e6 << "\nevent " << int(app.longestType)
                        << "\npaints " << app.paints << "\nlines " << (source ? source->total : 0)
                        << "\nfollowing " << (page.view().isFollowing() ? 1 : 0) << Qt::endl;
    return 0;
}
