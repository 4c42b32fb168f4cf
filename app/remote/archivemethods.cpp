// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivemethods.h"

#include "../controller/archives.h"
#include "../controller/controller.h"
#include "reply.h"

namespace labcast {

using namespace Qt::StringLiterals;

std::vector<Method> archiveMethods()
{
    using C = Controller;
    using Object = QJsonObject;
    return {
        // They change nothing, but who has taken what away is worth to be known.
        {MethodKind::Administers, u"bundle.make"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.archives().makeBundle(bundleRequestFromJson(p), replyWith<Parcel>(reply));
            }},
        {MethodKind::Inspects, u"bundle.read"_s,
            [](C &c, const Object &p, const Reply &reply) {
                c.archives().read(
                    p[u"number"_s].toInteger(), p[u"from"_s].toInteger(), replyWith<ParcelPiece>(reply));
            }},
        {MethodKind::Administers, u"backup.make"_s,
            [](C &c, const Object &, const Reply &reply) { c.archives().makeBackup(replyWith<Parcel>(reply)); }},
    };
}

} // namespace labcast
