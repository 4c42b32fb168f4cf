// SPDX-License-Identifier: GPL-3.0-or-later
#include "fogcapabilities.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

#include <chrono>

namespace labcast {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds pause = 10s;
constexpr std::chrono::milliseconds pauseOnceKnown = 300s; ///< an update of FOG changes it
constexpr std::chrono::milliseconds patience = 10s;
/// A version and some words; what is longer is a page.
constexpr qint64 longestAnswer = 4096;

bool hasToken(const QByteArray &answer)
{
    static const QRegularExpression token(u"\\bmcstreamid\\b"_s);
    return token.match(QString::fromLatin1(answer)).hasMatch();
}

} // namespace

FogCapabilities::FogCapabilities(QObject *parent)
    : QObject(parent)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setTransferTimeout(int(patience.count()));
    // No token is said, so it may lead from http to https.
    m_network->setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
}

FogCapabilities::~FogCapabilities() = default;

void FogCapabilities::consider(const QUrl &url)
{
    if (url != m_url) {
        m_url = url;
        m_expectsStreamIds.reset();
        m_asked.invalidate();
    }
    const auto wait = m_expectsStreamIds ? pauseOnceKnown : pause;
    if (!m_isAsking && (!m_asked.isValid() || m_asked.elapsed() >= wait.count()))
        ask();
}

void FogCapabilities::ask()
{
    m_isAsking = true;
    m_asked.start();
    QNetworkReply *reply
        = m_network->get(QNetworkRequest(QUrl(m_url.toString() + u"/service/getversion.php?caps=1"_s)));
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > longestAnswer)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, asked = m_url] {
        m_isAsking = false;
        reply->deleteLater();
        if (asked == m_url)
            answered(reply);
    });
}

/// Without an answer what was known stays so.
void FogCapabilities::answered(QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray answer = reply->readAll();
    // A page is not the answer to this question.
    if (reply->error() != QNetworkReply::NoError || status != 200 || answer.contains('<'))
        return;
    m_expectsStreamIds = hasToken(answer);
    emit learnt();
}

} // namespace labcast
