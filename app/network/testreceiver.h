// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../childprocess.h"

#include <QObject>

namespace labcast {

/// A udp-receiver on the controller's own machine that throws away what it receives: the other end of the
/// multicast test. Lives on the main thread.
class TestReceiver : public QObject
{
    Q_OBJECT
public:
    explicit TestReceiver(QObject *parent = nullptr);

    /// Listens on `portbase` of `interface`; an empty `rendezvous` is udp-receiver's default.
    void start(const QString &interface, quint16 portbase, const QString &rendezvous);

    /// What it wrote last.
    QString lastOutput() const { return lastLines(m_output); }

signals:
    /// It ended; `isWell` when it received everything.
    void finished(bool isWell);
    /// There is no udp-receiver on this machine.
    void missing();

private:
    ChildProcess m_process;
    QByteArray m_output;
};

} // namespace labcast
