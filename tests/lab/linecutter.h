// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>
#include <QStringList>

#include <atomic>
#include <thread>

namespace labcast {

/// Stands between one client and a MariaDB server, on the loopback interface, and breaks the line at one command
/// of the client's. A command begins with packet number 0 (MariaDB's client/server protocol: 3 bytes of length, 1
/// byte of number); those that the server does not answer are not counted.
class LineCutter
{
public:
    enum class Moment {
        Unheard, ///< the server never gets the command
        Unanswered, ///< the server has done it, and the client does not know
    };

    explicit LineCutter(int serverPort);
    ~LineCutter();

    /// 0: it could not listen.
    int port() const { return m_port; }

    /// At the `number`th command from now on, 1 being the next; it stays cut until the next cutAt().
    void cutAt(int number, Moment moment);
    /// Once, at the first command from now on that carries out this statement, as statements() has it.
    void cutAt(const QString &statement, Moment moment);
    /// Every statement that was heard from now on, once, with # for each number in it.
    void listen();
    QStringList statements();
    /// Whether it came to that.
    bool hasCut() const { return m_hasCut; }

private:
    void work();
    void serve(int client, int server);
    bool passCommands(QByteArray &heard, int server);
    void hear(const QByteArray &packet);

    const int m_serverPort;
    int m_listening = -1;
    int m_port = 0;
    std::atomic<bool> m_isOver = false;
    std::atomic<bool> m_hasCut = false;
    std::atomic<int> m_left = 0; ///< commands until the cut; 0: none is wanted
    std::atomic<bool> m_isOnce = false;
    std::atomic<Moment> m_moment = Moment::Unheard;
    bool m_isAnswerLost = false; ///< of the command that is being done
    QMutex m_guard; ///< of the two below
    QStringList m_statements;
    QString m_wanted;
    std::thread m_thread;
};

} // namespace labcast
