// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"

#include <cerrno>
#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

bool isReaped(pid_t id)
{
    siginfo_t info {};
    const int result = ::waitid(P_PID, id_t(id), &info, WEXITED | WNOHANG);
    return (result == 0 && info.si_pid == id) || (result == -1 && errno != EINTR);
}

} // namespace

ChildProcess::ChildProcess(QObject *parent, ProcessGroup group)
    : QProcess(parent)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    setProcessEnvironment(environment);
    setChildProcessModifier([parentId = ::getpid(), group] {
        if (group == ProcessGroup::Own)
            ::setpgid(0, 0);
        // We may block what we read from a descriptor; a child must be reachable by SIGINT.
        sigset_t none;
        sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        // What the service may, its programs need not.
        ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
        // A parent that died before the line above sends no signal any more.
        if (::getppid() != parentId)
            ::_exit(127);
    });
}

ChildProcess::~ChildProcess()
{
    const qint64 id = processId();
    if (id <= 0)
        return;
    disconnect();
    sendSignal(SIGKILL);
    // QProcess would do the same and complain about it; a child killed this way is gone within moments, unless
    // it hangs in the kernel: then nobody waits for it.
    for (int tries = 0; tries < 200 && !isReaped(pid_t(id)); ++tries)
        ::usleep(5000);
    setProcessState(NotRunning);
}

void ChildProcess::sendSignal(int number)
{
    if (const qint64 id = processId(); id > 0)
        ::kill(pid_t(id), number);
}

QString lastLines(const QByteArray &output)
{
    QByteArray lines = output.right(mostOutput);
    lines.replace('\r', '\n');
    return QString::fromUtf8(lines.trimmed());
}

} // namespace labcast
