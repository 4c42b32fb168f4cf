// SPDX-License-Identifier: GPL-3.0-or-later
#include "senderprocess.h"

#include "procfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSenderCommand = 500;
constexpr int defaultPortbase = 9000;
constexpr int patienceMs = 2000;

/// What /proc/PID/stat says, as far as we need it (proc(5)).
struct Stat
{
    char state = 0; ///< 'Z': it has ended, and nobody has asked how
    qint64 parent = 0;
    quint64 startTicks = 0;
};

std::optional<Stat> statOf(qint64 pid)
{
    const QByteArray text = procFile(u"/proc/%1/stat"_s.arg(pid));
    // The name before it is in brackets and may hold some.
    const QList<QByteArray> words = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr int parentField = 1, startField = 19; // counted from field 3 on
    if (words.size() <= startField)
        return std::nullopt;
    return Stat {
        words[0].isEmpty() ? '\0' : words[0][0], words[parentField].toLongLong(), words[startField].toULongLong()};
}

qint64 bootMs()
{
    static const QRegularExpression line(u"^btime (\\d+)$"_s, QRegularExpression::MultilineOption);
    return line.match(QString::fromLatin1(procFile(u"/proc/stat"_s))).captured(1).toLongLong() * 1000;
}

QStringList argumentsOf(qint64 pid)
{
    QStringList arguments;
    QByteArray line = procFile(u"/proc/%1/cmdline"_s.arg(pid));
    if (line.endsWith('\0'))
        line.chop(1);
    if (line.isEmpty())
        return {};
    for (const QByteArray &argument : line.split('\0'))
        arguments << QString::fromLocal8Bit(argument);
    return arguments;
}

bool isNamed(const QStringList &arguments, QLatin1StringView program)
{
    return arguments.value(0).section(u'/', -1) == program;
}

/// Whether one of its ancestors is a labcastd.
bool isControlled(qint64 pid)
{
    constexpr int mostGenerations = 16;
    for (int i = 0; i < mostGenerations && pid > 1; ++i) {
        const auto stat = statOf(pid);
        if (!stat)
            return false;
        pid = stat->parent;
        if (isNamed(argumentsOf(pid), "labcastd"_L1))
            return true;
    }
    return false;
}

/// The network namespace of a process ("self"); empty where that may not be known: it takes CAP_SYS_PTRACE for
/// other users' processes.
QString networkOf(const QString &process)
{
    return QFile::symLinkTarget(u"/proc/%1/ns/net"_s.arg(process)).section(u'/', -1);
}

/// A virtual lab's senders, for example, are in a network of their own.
bool isElsewhere(qint64 pid)
{
    const QString network = networkOf(QString::number(pid));
    return !network.isEmpty() && network != networkOf(u"self"_s);
}

/// Every process of this network, with its command line.
template <typename Visit>
void visitProcesses(Visit visit)
{
    for (const QString &name : QDir(u"/proc"_s).entryList({u"[1-9]*"_s}, QDir::Dirs)) {
        const qint64 pid = name.toLongLong();
        if (const QStringList arguments = argumentsOf(pid); !arguments.isEmpty() && !isElsewhere(pid))
            visit(pid, arguments);
    }
}

tl::unexpected<Error> processError(QLatin1StringView id, qint64 pid, const QString &cause = {})
{
    return failure(id, {{u"pid"_s, pid}}, cause);
}

/// A descriptor of the process itself: what is done through it cannot hit another that has the pid later.
class ProcessHandle
{
public:
    explicit ProcessHandle(qint64 pid)
        : m_descriptor(int(::syscall(SYS_pidfd_open, pid_t(pid), 0U)))
    {
    }
    ~ProcessHandle()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(ProcessHandle)

    bool isOpen() const { return m_descriptor >= 0; }
    bool signal(int number) const
    {
        return ::syscall(SYS_pidfd_send_signal, m_descriptor, number, nullptr, 0U) == 0;
    }
    /// Whether it is gone within that time.
    bool isGoneIn(int ms) const
    {
        pollfd gone {m_descriptor, POLLIN, 0};
        return ::poll(&gone, 1, ms) == 1;
    }

private:
    int m_descriptor;
};

} // namespace

QList<SenderProcess> senderProcesses()
{
    const qint64 boot = bootMs();
    const qint64 ticks = ::sysconf(_SC_CLK_TCK);
    QList<SenderProcess> senders;
    visitProcesses([&](qint64 pid, const QStringList &arguments) {
        const auto stat = isNamed(arguments, "udp-sender"_L1) ? statOf(pid) : std::nullopt;
        if (!stat)
            return;
        senders << SenderProcess {.pid = pid,
            .startTicks = stat->startTicks,
            .startedMs = boot + qint64(stat->startTicks) * 1000 / ticks,
            .portbase = portbaseIn(arguments),
            .isControlled = isControlled(pid),
            .user = QFileInfo(u"/proc/%1"_s.arg(pid)).owner(),
            .command = arguments.join(u' ').left(longestSenderCommand),
            .file = fileIn(arguments)};
    });
    return senders;
}

QList<int> portbasesToCome()
{
    static const QRegularExpression sender(u"udp-sender [^;|]*--portbase[ =](\\d{1,5})\\b"_s);
    QList<int> ports;
    visitProcesses([&ports](qint64, const QStringList &arguments) {
        if (isNamed(arguments, "udp-sender"_L1))
            return;
        for (auto it = sender.globalMatch(arguments.join(u' ')); it.hasNext();)
            ports << it.next().captured(1).toInt();
    });
    return ports;
}

int portbaseIn(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &name = arguments[i];
        if (name == "--portbase"_L1 || name == "--port"_L1 || name == "-P"_L1)
            return arguments.value(i + 1).toInt();
        if (name.startsWith("--portbase="_L1) || name.startsWith("--port="_L1))
            return name.section(u'=', 1).toInt();
        if (name.startsWith("-P"_L1))
            return name.mid(2).toInt();
    }
    return defaultPortbase;
}

QString fileIn(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &name = arguments[i];
        if (name == "--file"_L1 || name == "-f"_L1)
            return arguments.value(i + 1);
        if (name.startsWith("--file="_L1))
            return name.section(u'=', 1);
    }
    return {};
}

bool isThere(qint64 pid, quint64 startTicks)
{
    const auto stat = statOf(pid);
    return stat && stat->startTicks == startTicks && stat->state != 'Z';
}

Result<void> endProcess(qint64 pid, quint64 startTicks)
{
    const ProcessHandle process(pid);
    // Compared after it was opened: from here on the pid does not matter any more.
    const auto stat = statOf(pid);
    if (!process.isOpen() || !stat)
        return processError("process-gone"_L1, pid);
    if (stat->startTicks != startTicks)
        return processError("process-other"_L1, pid);
    // SIGTERM is blocked while udp-sender sends (udpcast-facts A.3).
    for (const int number : {SIGINT, SIGKILL}) {
        if (!process.signal(number) && errno != ESRCH)
            return processError("process-refused"_L1, pid, qt_error_string(errno));
        if (process.isGoneIn(patienceMs))
            return {};
    }
    return processError("process-stays"_L1, pid);
}

} // namespace labcast
