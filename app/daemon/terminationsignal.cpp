// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminationsignal.h"

#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace labcast {

namespace {

/// Blocks the signals for every thread and makes a descriptor that reads them instead. Children get the mask
/// back empty (see UdpcastSender): exec keeps it.
int makeDescriptor()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    return ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

} // namespace

TerminationSignal::TerminationSignal(QObject *parent)
    : QObject(parent)
    , m_descriptor(makeDescriptor())
    , m_notifier(m_descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info;
        if (::read(m_descriptor, &info, sizeof info) > 0)
            emit received();
    });
}

TerminationSignal::~TerminationSignal()
{
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
}

} // namespace labcast
