// SPDX-License-Identifier: GPL-3.0-or-later
#include "fogapi.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTimer>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pageRows = 1000;
constexpr qsizetype mostRows = 1'000'000;

/// FOG's pages show a token in base64, which is how it is sent; its database has it in hexadecimal.
QByteArray encoded(const QString &token)
{
    static const QRegularExpression raw(u"^[0-9a-f]+$"_s);
    const QByteArray bytes = token.trimmed().toUtf8();
    return raw.match(token.trimmed()).hasMatch() ? bytes.toBase64() : bytes;
}

/// Trusts what leads to the administrator's own certificates, as a FOG server's mostly does.
QSslConfiguration trusting(const QString &authority)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!authority.isEmpty())
        tls.setCaCertificates(QSslCertificate::fromPath(authority));
    return tls;
}

Result<void> done(const Result<QJsonValue> &value)
{
    return value.map([](const QJsonValue &) {});
}

} // namespace

FogApi::FogApi(const ApiAddress &address, const Tokens &tokens, QObject *parent)
    : FogApi(address, tokens, Limits {}, parent)
{
}

FogApi::FogApi(const ApiAddress &address, const Tokens &tokens, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_tokens(tokens)
    , m_limits(limits)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    // To be led elsewhere means that the API is off; the tokens go nowhere else.
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

FogApi::~FogApi() = default;

QNetworkRequest FogApi::request(const QString &path) const
{
    QNetworkRequest request(QUrl(m_address.url + u'/' + path, QUrl::StrictMode));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("fog-api-token", encoded(m_tokens.api));
    request.setRawHeader("fog-user-token", encoded(m_tokens.user));
    request.setRawHeader("Accept-Encoding", "identity"); // what is read is bounded as it comes
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    if (m_address.url.startsWith("https:"_L1))
        request.setSslConfiguration(trusting(m_address.authority));
    return request;
}

void FogApi::list(const QString &className, Answer<QJsonArray> answer)
{
    listFrom(className, {}, std::move(answer));
}

/// FOG 1.6 gives lists in pages; FOG 1.5 whole, and does not look at what page was asked for.
void FogApi::listFrom(const QString &className, const QJsonArray &before, Answer<QJsonArray> answer)
{
    const QString path = u"%1?start=%2&length=%3"_s.arg(className).arg(before.size()).arg(pageRows);
    follow(m_network->get(request(path)), m_limits.read,
        [this, className, before, answer = std::move(answer)](const Result<QJsonValue> &value) {
            const auto page = value.and_then(pageOf);
            if (!page)
                return answer(tl::unexpected(page.error()));
            QJsonArray rows = before;
            for (const QJsonValue &row : page->rows)
                rows.append(row);
            if (rows.size() >= page->total || page->rows.isEmpty() || rows.size() > mostRows)
                return answer(rows);
            listFrom(className, rows, answer);
        });
}

void FogApi::post(const QString &path, const QJsonObject &body, Answer<void> answer)
{
    follow(m_network->post(request(path), QJsonDocument(body).toJson(QJsonDocument::Compact)), m_limits.change,
        [answer = std::move(answer)](const Result<QJsonValue> &value) { answer(done(value)); });
}

void FogApi::remove(const QString &path, Answer<void> answer)
{
    follow(m_network->deleteResource(request(path)), m_limits.change,
        [answer = std::move(answer)](const Result<QJsonValue> &value) { answer(done(value)); });
}

void FogApi::follow(QNetworkReply *reply, std::chrono::milliseconds longest, Answer<QJsonValue> answer)
{
    const auto body = std::make_shared<QByteArray>();
    connect(reply, &QNetworkReply::readyRead, this, [this, reply, body] {
        if (body->size() <= m_limits.bytes)
            body->append(reply->readAll());
        if (body->size() > m_limits.bytes)
            reply->abort();
    });
    // The whole answer, not its next byte: one that drips would never end.
    QTimer::singleShot(longest, reply, [reply] {
        reply->setProperty("isSlow", true);
        reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, body, answer = std::move(answer)] {
        reply->deleteLater();
        answer(ended(reply, *body));
    });
}

Result<QJsonValue> FogApi::ended(QNetworkReply *reply, const QByteArray &body) const
{
    const QJsonObject args {{u"url"_s, m_address.url}};
    if (body.size() > m_limits.bytes)
        return failure("api-too-large"_L1, args);
    if (reply->property("isSlow").toBool())
        return failure("api-slow"_L1, args);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Any status is an answer; without one, or when it broke off, there is none.
    const bool isBroken
        = reply->error() != QNetworkReply::NoError && reply->error() < QNetworkReply::ContentAccessDenied;
    if (status == 0 || isBroken)
        return failure("api-unreachable"_L1, args, reply->errorString());
    return judgeAnswer({status, body});
}

bool isApiSilence(const Error &error)
{
    const QString id = error.message.id;
    return id == "api-unreachable"_L1 || id == "api-slow"_L1 || id == "api-too-large"_L1;
}

} // namespace labcast
