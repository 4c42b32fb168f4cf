// SPDX-License-Identifier: GPL-3.0-or-later
#include "senderversion.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <csignal>
#include <utility>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMs = 1500;

/// Longer than the kernel lets a name be, so it is neither one nor the beginning of one.
const QString noInterface = u"labcast-asks-the-version"_s;

} // namespace

SenderVersion::SenderVersion(QObject *parent)
    : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestMs);
    connect(&m_limit, &QTimer::timeout, this, [this] { m_process.sendSignal(SIGKILL); });
    connect(&m_process, &QProcess::finished, this, &SenderVersion::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended();
    });
}

void SenderVersion::ask(const QString &program, std::function<void(const QString &version)> answer)
{
    const QDateTime changed = QFileInfo(program).lastModified();
    if (program == m_program && changed == m_changed && m_version)
        return answer(*m_version);
    m_waiting << Question {program, std::move(answer)};
    if (m_process.state() == QProcess::NotRunning)
        start(program, changed);
}

void SenderVersion::start(const QString &program, const QDateTime &changed)
{
    m_program = program;
    m_changed = changed;
    m_version.reset();
    m_limit.start();
    m_process.start(program, {u"--interface"_s, noInterface, u"--nokbd"_s});
}

void SenderVersion::ended()
{
    m_limit.stop();
    m_version = versionIn(m_process.readAll());
    for (const Question &each : std::exchange(m_waiting, {})) {
        if (each.program == m_program)
            each.answer(*m_version);
        else
            ask(each.program, each.answer);
    }
}

QString versionIn(const QByteArray &output)
{
    static const QRegularExpression banner(u"^Udp-sender (\\d{8})\\b"_s, QRegularExpression::MultilineOption);
    return banner.match(QString::fromLatin1(output)).captured(1);
}

} // namespace labcast
