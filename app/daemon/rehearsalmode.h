// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../rehearsal/virtualcomputer.h"
#include "../rehearsal/virtuallab.h"
#include "daemon.h"

#include <QSocketNotifier>

#include <map>

namespace labcast {

/// The virtual lab around a controller: built before it, its computers switched on for every session.
struct RehearsalModeOptions
{
    VirtualLabOptions lab;
    bool isLoopback = false; ///< no namespaces: one receiver on the loopback interface
    int kill = 0; ///< number of the receiver that dies in the middle of a transfer; 0: none
    ByteCount imageSize;
};

/// Runs a Daemon as a rehearsal: lab, sample image, and virtual computers that do as FOG's clients. Ends when
/// its stdin ends, because that is what the end of its owner looks like through a user namespace.
class RehearsalMode : public QObject
{
    Q_OBJECT
public:
    RehearsalMode(Daemon &daemon, RehearsalModeOptions options, QObject *parent = nullptr);
    ~RehearsalMode() override;

    void start(AnswerTo<void> answer);

signals:
    void ownerGone();

private:
    void prepareImage(const AnswerTo<void> &answer);
    void prepareHosts(int number, const AnswerTo<void> &answer);
    void prepareLab(const AnswerTo<void> &answer);
    int computers() const;
    void happened(const SessionEvent &event);
    void sampled(const QList<SessionSample> &samples);
    void boot(SessionId session);

    Daemon &m_daemon;
    const RehearsalModeOptions m_options;
    std::unique_ptr<VirtualLab> m_lab; ///< null on the loopback
    std::map<SessionId, std::vector<std::unique_ptr<VirtualComputer>>> m_computers;
    QSocketNotifier m_stdin;
};

} // namespace labcast
