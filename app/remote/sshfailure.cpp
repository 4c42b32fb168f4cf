// SPDX-License-Identifier: GPL-3.0-or-later
#include "sshfailure.h"

#include "sshwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int ownFailure = 255; ///< ssh's exit code for what is not the far command's
constexpr int commandNotFound = 127; ///< a shell's
constexpr int unknownCommand = 2; ///< of a labcastd that does not know `attach`
constexpr qsizetype longestCause = 400;

struct Symptom
{
    QLatin1StringView text;
    QLatin1StringView id;
};

/// OpenSSH's own words, in the order in which they are looked for.
constexpr std::array symptoms {
    Symptom {"REMOTE HOST IDENTIFICATION HAS CHANGED"_L1, "ssh-host-key-changed"_L1},
    Symptom {"Host key verification failed"_L1, "ssh-host-key-unknown"_L1},
    Symptom {"No matching host key type found"_L1, "ssh-too-different"_L1},
    Symptom {"Unable to negotiate"_L1, "ssh-too-different"_L1},
    Symptom {"Could not resolve hostname"_L1, "ssh-name-unknown"_L1},
    Symptom {"Bad configuration option"_L1, "ssh-configuration-bad"_L1},
    Symptom {"Can't open user config file"_L1, "ssh-configuration-bad"_L1},
    Symptom {"Bad owner or permissions on"_L1, "ssh-configuration-bad"_L1},
    Symptom {"terminating,"_L1, "ssh-configuration-bad"_L1},
    Symptom {"Permission denied"_L1, "ssh-denied"_L1},
    Symptom {"Too many authentication failures"_L1, "ssh-denied"_L1},
    Symptom {"Connection refused"_L1, "ssh-refused"_L1},
    Symptom {"timed out"_L1, "ssh-timeout"_L1},
    Symptom {"No route to host"_L1, "ssh-unreachable"_L1},
    Symptom {"Network is unreachable"_L1, "ssh-unreachable"_L1},
    Symptom {"kex_exchange_identification"_L1, "ssh-closed"_L1},
    Symptom {"Connection closed by"_L1, "ssh-closed"_L1},
    Symptom {"Connection reset by"_L1, "ssh-closed"_L1},
};

/// Without what -v adds.
QStringList wordsOf(const QByteArray &errors)
{
    QStringList lines = QString::fromUtf8(errors).remove(u'\r').split(u'\n');
    lines.removeIf([](const QString &line) {
        return line.isEmpty() || line.startsWith("debug"_L1) || line.startsWith("OpenSSH_"_L1)
            || line.startsWith("Authenticated to "_L1) || line.startsWith("Transferred: "_L1)
            || line.startsWith("Bytes per second: "_L1);
    });
    return lines;
}

/// Without its full stop: it is told in the middle of a sentence.
QString lastOf(const QStringList &words)
{
    const QString last = words.isEmpty() ? QString() : words.last().left(longestCause);
    return last.endsWith(u'.') ? last.chopped(1) : last;
}

/// The keys that the server did not want.
QStringList keysIn(const QByteArray &errors)
{
    static const QRegularExpression offer(u"Offering public key: (.+?) (?:[A-Z0-9-]+) SHA256:"_s);
    QStringList keys;
    for (auto it = offer.globalMatch(QString::fromUtf8(errors)); it.hasNext();)
        keys << it.next().captured(1);
    keys.removeDuplicates();
    return keys;
}

/// "anna@fog01" and what to type to get there by hand.
QString loginOf(const ServerAddress &server)
{
    return server.user.isEmpty() ? server.host : QString(server.user + u'@' + server.host);
}

QString commandFor(const ServerAddress &server)
{
    const QString port = server.port > 0 ? u"-p %1 "_s.arg(server.port) : QString();
    return u"ssh %1%2"_s.arg(port, loginOf(server));
}

QString knownName(const ServerAddress &server)
{
    return server.port > 0 && server.port != 22 ? u"[%1]:%2"_s.arg(server.host).arg(server.port) : server.host;
}

Error errorOf(QLatin1StringView id, const ServerAddress &server, const QString &cause, QJsonObject args = {})
{
    args[u"host"_s] = server.host;
    args[u"login"_s] = loginOf(server);
    args[u"command"_s] = commandFor(server);
    args[u"name"_s] = knownName(server);
    args[u"cause"_s] = cause;
    return {makeMessage(id, args), cause};
}

Error deniedBy(const ServerAddress &server, const QByteArray &errors, const QString &cause)
{
    const QStringList keys = keysIn(errors);
    if (keys.isEmpty())
        return errorOf("ssh-denied-without-key"_L1, server, cause);
    return errorOf("ssh-denied"_L1, server, cause, {{u"keys"_s, QJsonArray::fromStringList(keys)}});
}

Error ownFailureOf(const ServerAddress &server, const QByteArray &errors, bool wasAttached)
{
    const QStringList words = wordsOf(errors);
    const QString all = words.join(u'\n');
    const QString cause = lastOf(words);
    if (wasAttached)
        return errorOf("ssh-lost"_L1, server, cause);
    const auto found = std::ranges::find_if(
        symptoms, [&all](const Symptom &symptom) { return all.contains(symptom.text, Qt::CaseInsensitive); });
    if (found == symptoms.end())
        return errorOf("ssh-failed"_L1, server, cause);
    return found->id == "ssh-denied"_L1 ? deniedBy(server, errors, cause) : errorOf(found->id, server, cause);
}

/// What `labcastd attach` said itself.
std::optional<Message> refusalIn(const QByteArray &errors)
{
    const qsizetype begin = errors.lastIndexOf(attachRefusal);
    if (begin < 0)
        return std::nullopt;
    const QByteArray rest = errors.mid(begin + qsizetype(sizeof attachRefusal) - 1);
    const Message message = messageFromJson(QJsonDocument::fromJson(rest.left(rest.indexOf('\n'))).object());
    return message.isEmpty() ? std::nullopt : std::optional(message);
}

QString firstLine(const QByteArray &text)
{
    return QString::fromUtf8(text.trimmed().split('\n').first().trimmed()).left(longestCause);
}

Error farFailureOf(const ServerAddress &server, const SshEnd &end)
{
    const QStringList words = wordsOf(end.errors);
    const QString cause = lastOf(words);
    if (const auto refusal = refusalIn(end.errors)) {
        if (refusal->id != "no-controller"_L1)
            return {*refusal, {}};
        return errorOf("server-no-controller"_L1, server, {},
            {{u"path"_s, refusal->args[u"path"_s]}}); // to be started there, not here
    }
    if (end.exitCode == commandNotFound)
        return errorOf("server-not-installed"_L1, server, cause);
    if (end.exitCode == unknownCommand && cause.contains("labcastd"_L1))
        return errorOf("server-too-old"_L1, server, cause);
    if (!end.shellText.trimmed().isEmpty())
        return errorOf("server-shell-talks"_L1, server, firstLine(end.shellText));
    return errorOf("server-no-attach"_L1, server, cause, {{u"code"_s, end.exitCode}});
}

} // namespace

Error sshFailure(const ServerAddress &server, const SshEnd &end)
{
    if (end.exitCode == ownFailure)
        return ownFailureOf(server, end.errors, end.wasAttached);
    if (end.wasAttached)
        return {makeMessage("connection-ended"_L1), {}};
    return farFailureOf(server, end);
}

Error sshMissing(const QString &cause)
{
    return {makeMessage("ssh-missing"_L1), cause};
}

Error sshSilent(const ServerAddress &server, int seconds, const QByteArray &shellText)
{
    if (!shellText.trimmed().isEmpty())
        return errorOf("server-shell-talks"_L1, server, firstLine(shellText));
    return errorOf("server-silent"_L1, server, {}, {{u"wait"_s, seconds}});
}

bool mayPass(const Error &reason)
{
    static const QStringList passing {u"ssh-name-unknown"_s, u"ssh-refused"_s, u"ssh-timeout"_s,
        u"ssh-unreachable"_s, u"ssh-closed"_s, u"ssh-failed"_s, u"ssh-lost"_s, u"server-no-controller"_s,
        u"server-silent"_s, u"connection-ended"_s};
    return passing.contains(reason.message.id);
}

} // namespace labcast
