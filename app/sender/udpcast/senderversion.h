// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../childprocess.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace labcast {

/// Asks a udp-sender for its version, which it tells before anything else: it is started with an interface that
/// cannot exist, so that it sends nothing (udpcast-facts A.3).
class SenderVersion : public QObject
{
    Q_OBJECT
public:
    explicit SenderVersion(QObject *parent = nullptr);

    /// "20120424", or empty when the program does not say. A program that has not changed is asked once.
    void ask(const QString &program, std::function<void(const QString &version)> answer);

private:
    struct Question
    {
        QString program;
        std::function<void(const QString &)> answer;
    };

    void start(const QString &program, const QDateTime &changed);
    void ended();

    ChildProcess m_process;
    QTimer m_limit;
    QString m_program; ///< the one that was asked last
    QDateTime m_changed; ///< the time of its file
    std::optional<QString> m_version;
    QList<Question> m_waiting;
};

/// The version in what udp-sender has written; empty when there is none.
QString versionIn(const QByteArray &output);

} // namespace labcast
