// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarymethods.h"

#include "../controller/controller.h"
#include "codec.h"
#include "reply.h"

namespace labcast {

using namespace Qt::StringLiterals;

std::vector<Method> libraryMethods()
{
    using C = Controller;
    using Object = QJsonObject;
    return {
        {MethodKind::Reads, u"image.list"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.library().images(replyPage<Image>(u"images"_s, p, reply));
            }},
        {MethodKind::Reads, u"image.streams"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.library().streams(p[u"name"_s].toString(), replyPage<ImageStream>(u"streams"_s, p, reply));
            }},
        {MethodKind::Administers, u"image.add"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.library().addImage(imageDraftFromJson(p), replyWith<Image>(reply));
            }},
        {MethodKind::Administers, u"image.change"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.changeImage(p[u"name"_s].toString(), imageChangeFromJson(p), replyWith<Image>(reply));
            }},
        {MethodKind::Administers, u"image.remove"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.removeImage(p[u"name"_s].toString(), replyDone(reply));
            }},
    };
}

} // namespace labcast
