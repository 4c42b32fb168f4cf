// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/image.h"
#include "../image/imageplan.h"
#include "call.h"

namespace labcast {

/// What can be deployed, asked of a controller.
class LibraryClient
{
public:
    /// `client` outlives every answer.
    explicit LibraryClient(ControllerClient &client)
        : m_client(client)
    {
    }

    void listImages(Answer<QList<Image>> answer);
    /// What is sent of it, in that order; the paths are empty.
    void listStreams(const QString &image, Answer<QList<ImageStream>> answer);
    void addImage(const ImageDraft &draft, Answer<Image> answer);
    void changeImage(const QString &name, const ImageChange &change, Answer<Image> answer);
    void removeImage(const QString &name, Answer<void> answer);

private:
    ControllerClient &m_client;
};

} // namespace labcast
