// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

namespace labcast {

/// What the clients of a FOG server can do, as its service/getversion.php?caps=1 tells (fog-facts c.7). Asked in
/// the background and from time to time; whoever starts a session only looks at what is known.
class FogCapabilities : public QObject
{
    Q_OBJECT
public:
    explicit FogCapabilities(QObject *parent = nullptr);
    ~FogCapabilities() override;

    /// Asks the server whose pages are at `url`, if that has not been done for a while; another one at once.
    void consider(const QUrl &url);

    const QUrl &url() const { return m_url; }
    /// Whether each stream has to begin with the 128 bytes that tell which file it is: token "mcstreamid". Absent
    /// until the server has answered.
    std::optional<bool> expectsStreamIds() const { return m_expectsStreamIds; }

signals:
    void learnt();

private:
    void ask();
    void answered(QNetworkReply *reply);

    std::unique_ptr<QNetworkAccessManager> m_network;
    QUrl m_url;
    QElapsedTimer m_asked;
    bool m_isAsking = false;
    std::optional<bool> m_expectsStreamIds;
};

} // namespace labcast
