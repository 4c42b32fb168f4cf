// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryclient.h"

#include "codec.h"

namespace labcast {

using namespace Qt::StringLiterals;

void LibraryClient::listImages(Answer<QList<Image>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, imageFromJson); };
    askPages<Image>(m_client, u"image.list"_s, {}, u"images"_s, read, std::move(answer));
}

void LibraryClient::listStreams(const QString &image, Answer<QList<ImageStream>> answer)
{
    const auto read = [](const QJsonValue &value) { return listOf(value, imageStreamFromJson); };
    askPages<ImageStream>(
        m_client, u"image.streams"_s, {{u"name"_s, image}}, u"streams"_s, read, std::move(answer));
}

void LibraryClient::addImage(const ImageDraft &draft, Answer<Image> answer)
{
    ask(m_client, u"image.add"_s, toJson(draft), imageFromJson, std::move(answer));
}

void LibraryClient::changeImage(const QString &name, const ImageChange &change, Answer<Image> answer)
{
    QJsonObject params = toJson(change);
    params[u"name"_s] = name;
    ask(m_client, u"image.change"_s, params, imageFromJson, std::move(answer));
}

void LibraryClient::removeImage(const QString &name, Answer<void> answer)
{
    askFor(m_client, u"image.remove"_s, {{u"name"_s, name}}, std::move(answer));
}

} // namespace labcast
