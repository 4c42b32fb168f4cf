// SPDX-License-Identifier: GPL-3.0-or-later
// What running sessions forbid to do to the library.

#include "controller.h"

namespace labcast {

using namespace Qt::StringLiterals;

/// Whether no session sends it.
Result<void> Controller::checkUnused(const QString &image) const
{
    for (const auto &[id, entry] : m_sessions) {
        if (entry.live && entry.live->info().image.compare(image, Qt::CaseInsensitive) == 0)
            return failure("image-in-use"_L1, {{u"name"_s, image}, {u"session"_s, id.value}});
    }
    return {};
}

void Controller::removeImage(const QString &name, AnswerTo<void> answer)
{
    if (auto unused = checkUnused(name); !unused)
        return answer(unused);
    m_library.removeImage(name, std::move(answer));
}

void Controller::changeImage(const QString &name, const ImageChange &change, AnswerTo<Image> answer)
{
    if (auto unused = checkUnused(name); !unused)
        return answer(tl::unexpected(unused.error()));
    m_library.changeImage(name, change, std::move(answer));
}

void Controller::removeHosts(const QStringList &names, AnswerTo<void> answer)
{
    for (const auto &[id, entry] : m_sessions) {
        for (const QString &host : entry.live ? entry.live->plan().request.hosts : QStringList()) {
            if (names.contains(host, Qt::CaseInsensitive))
                return answer(failure("host-in-use"_L1, {{u"name"_s, host}, {u"session"_s, id.value}}));
        }
    }
    m_hostLibrary.removeHosts(names, std::move(answer));
}

void Controller::removeLab(const QString &name, AnswerTo<void> answer)
{
    for (const auto &[id, entry] : m_sessions) {
        if (entry.live && entry.live->info().lab.compare(name, Qt::CaseInsensitive) == 0 && !name.isEmpty())
            return answer(failure("lab-in-use"_L1, {{u"name"_s, name}, {u"session"_s, id.value}}));
    }
    m_hostLibrary.removeLab(name, std::move(answer));
}

} // namespace labcast
