// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagehandler.h"

#include "../log/logbook.h"

#include <QMutex>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

// Qt's handler is a plain function, called from any thread: it has no other way to find where to write.
QMutex mutex;
LogBook *journal = nullptr;
QtMessageHandler before = nullptr;

LogSeverity severityOfType(QtMsgType type)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        return LogSeverity::Error;
    return type == QtWarningMsg ? LogSeverity::Warning : LogSeverity::Plain;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (before)
        before(type, context, text);
    const QMutexLocker locker(&mutex);
    const QLatin1StringView category(context.category);
    if (journal)
        journal->note(severityOfType(type), category == "default"_L1 ? text : category + u": "_s + text);
}

} // namespace

MessageHandler::MessageHandler(LogBook &log)
{
    const QMutexLocker locker(&mutex);
    journal = &log;
    before = qInstallMessageHandler(handle);
}

MessageHandler::~MessageHandler()
{
    qInstallMessageHandler(before);
    const QMutexLocker locker(&mutex);
    journal = nullptr;
}

} // namespace labcast
