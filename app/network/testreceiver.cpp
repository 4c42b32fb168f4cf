// SPDX-License-Identifier: GPL-3.0-or-later
#include "testreceiver.h"

#include <QStandardPaths>

namespace labcast {

using namespace Qt::StringLiterals;

TestReceiver::TestReceiver(QObject *parent)
    : QObject(parent)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        m_output += m_process.readAllStandardError();
        m_output = m_output.right(mostOutput);
    });
    connect(&m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        emit finished(status == QProcess::NormalExit && exitCode == 0);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit missing();
    });
}

void TestReceiver::start(const QString &interface, quint16 portbase, const QString &rendezvous)
{
    QString program = QStandardPaths::findExecutable(u"udp-receiver"_s);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"udp-receiver"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
    QStringList arguments {u"--nokbd"_s, u"--interface"_s, interface, u"--portbase"_s, QString::number(portbase)};
    if (!rendezvous.isEmpty())
        arguments << u"--mcast-rdv-address"_s << rendezvous;
    m_process.start(program.isEmpty() ? u"udp-receiver"_s : program, arguments);
}

} // namespace labcast
