// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace labcast {

/// Turns SIGTERM and SIGINT into a Qt signal. One for a program.
class TerminationSignal : public QObject
{
    Q_OBJECT
public:
    explicit TerminationSignal(QObject *parent = nullptr);
    ~TerminationSignal() override;

signals:
    void received();

private:
    int m_descriptor = -1; ///< a signalfd
    QSocketNotifier m_notifier;
};

} // namespace labcast
