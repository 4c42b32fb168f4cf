// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/finding.h"
#include "app/network/multicasttestresult.h"
#include "app/result.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace labcast {

class ControllerClient;

/// The multicast test of a controller, on its own machine or with a second one, and what it has found.
class MulticastTester : public QObject
{
    Q_OBJECT
public:
    /// `client` outlives it.
    explicit MulticastTester(ControllerClient &client, QObject *parent = nullptr);

    /// With a receiver on the controller's own machine.
    void test();
    /// With one that somebody starts on a second machine, by the line that progress() tells.
    void invite();
    /// Ends the one with a second machine.
    void stop();
    /// What was found is about another interface by now.
    void forget();

    bool isTesting() const { return m_isTesting; }
    /// Of the one with a second machine.
    const MulticastTestProgress &progress() const { return m_progress; }
    bool isInviting() const { return m_progress.state != MulticastTestProgress::State::Idle; }
    /// What the last test here found.
    const std::optional<Finding> &result() const { return m_result; }

signals:
    void changed();

private:
    void look();
    void looked(const MulticastTestProgress &progress);
    void readResult(const Error &error);

    ControllerClient &m_client;
    QTimer m_clock;
    bool m_isTesting = false;
    MulticastTestProgress m_progress;
    std::optional<Finding> m_result;
};

} // namespace labcast
