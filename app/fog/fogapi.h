// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiaddress.h"
#include "apianswer.h"

#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace labcast {

/// Talks to a FOG server's REST API (fog-facts g). Every call can fail with judgeAnswer()'s errors and with
/// api-unreachable, api-slow, api-too-large; after the last three nobody knows whether FOG has done it.
class FogApi : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Answer = std::function<void(Result<T>)>;

    /// As FOG's page shows them, or as its database has them.
    struct Tokens
    {
        QString api; ///< FOG_API_TOKEN
        QString user; ///< users.uAPIToken
    };

    /// How long an answer may take, and how much of it is read.
    struct Limits
    {
        std::chrono::milliseconds read = std::chrono::seconds(20);
        std::chrono::milliseconds change = std::chrono::seconds(60); ///< FOG writes its rows one by one
        qint64 bytes = 32 * 1024 * 1024;
    };

    FogApi(const ApiAddress &address, const Tokens &tokens, QObject *parent = nullptr);
    FogApi(const ApiAddress &address, const Tokens &tokens, const Limits &limits, QObject *parent = nullptr);
    ~FogApi() override;

    /// All rows of a class, for example "macaddressassociation".
    void list(const QString &className, Answer<QJsonArray> answer);
    void post(const QString &path, const QJsonObject &body, Answer<void> answer);
    /// DELETE.
    void remove(const QString &path, Answer<void> answer);

private:
    void listFrom(const QString &className, const QJsonArray &before, Answer<QJsonArray> answer);
    QNetworkRequest request(const QString &path) const;
    void follow(QNetworkReply *reply, std::chrono::milliseconds longest, Answer<QJsonValue> answer);
    Result<QJsonValue> ended(QNetworkReply *reply, const QByteArray &body) const;

    const ApiAddress m_address;
    const Tokens m_tokens;
    const Limits m_limits;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

/// Whether such an error leaves it open what FOG has done.
bool isApiSilence(const Error &error);

} // namespace labcast
