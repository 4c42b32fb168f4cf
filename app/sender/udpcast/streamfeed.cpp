// SPDX-License-Identifier: GPL-3.0-or-later
#include "streamfeed.h"

#include "senderlines.h"

#include <csignal>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

const QString cat = u"/bin/cat"_s;

} // namespace

StreamFeed::StreamFeed(QByteArray header, QStringList files, QObject *parent)
    : QObject(parent)
    , m_header(std::move(header))
    , m_files(std::move(files))
{
    connect(&m_process, &QProcess::finished, this, &StreamFeed::finished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        const QString cause = m_process.errorString();
        m_error = Error {makeMessage("stream-unreadable"_L1, {{u"cause"_s, cause}}), cause};
        // start() must have returned before.
        QMetaObject::invokeMethod(this, &StreamFeed::ended, Qt::QueuedConnection);
    });
}

QStringList StreamFeed::arguments() const
{
    // Paths are absolute, so none can be taken for an option.
    return m_header.isEmpty() ? m_files : QStringList(u"-"_s) + m_files;
}

QByteArray StreamFeed::commandLine() const
{
    return labcast::commandLine(cat, arguments());
}

void StreamFeed::start(QProcess &reader)
{
    m_process.setStandardOutputProcess(&reader);
    if (m_header.isEmpty())
        m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(cat, arguments());
    if (m_header.isEmpty())
        return;
    m_process.write(m_header);
    m_process.closeWriteChannel();
}

void StreamFeed::stop()
{
    m_isStopped = true;
    m_process.sendSignal(SIGKILL);
}

void StreamFeed::finished(int exitCode, QProcess::ExitStatus status)
{
    // Killed by SIGPIPE when the reader is gone: the reader tells why.
    if (!m_isStopped && status == QProcess::NormalExit && exitCode != 0) {
        const QString cause = lastLines(m_process.readAllStandardError());
        m_error = Error {makeMessage("stream-unreadable"_L1, {{u"cause"_s, cause}}), cause};
    }
    emit ended();
}

} // namespace labcast
