// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

const QString maxWaitKey = u"deploy/maxWait"_s;
const QString nextWaitKey = u"deploy/nextWait"_s;
const QString tolerateStallKey = u"deploy/tolerateStall"_s;
const QString rateLimitKey = u"deploy/rateLimit"_s;
const QString languageKey = u"language"_s;

int readNumber(const QSettings &store, const QString &key, int standard, int least, int most)
{
    bool isNumber = false;
    const int number = store.value(key).toInt(&isNumber);
    return isNumber ? std::clamp(number, least, most) : standard;
}

} // namespace

DeployDefaults Settings::deployment() const
{
    const DeployDefaults standard;
    DeployDefaults defaults {.maxWait = readNumber(m_store, maxWaitKey, standard.maxWait, 1, 86'400),
        .nextWait = readNumber(m_store, nextWaitKey, standard.nextWait, 1, 86'400),
        .tolerateStall = readNumber(m_store, tolerateStallKey, standard.tolerateStall, 5, 3'600),
        .rateLimit = {}};
    if (const int megabits = readNumber(m_store, rateLimitKey, 0, 0, 2'146); megabits > 0)
        defaults.rateLimit = Bandwidth {megabits * 1'000'000LL};
    return defaults;
}

void Settings::setDeployment(const DeployDefaults &defaults)
{
    m_store.setValue(maxWaitKey, defaults.maxWait);
    m_store.setValue(nextWaitKey, defaults.nextWait);
    m_store.setValue(tolerateStallKey, defaults.tolerateStall);
    m_store.setValue(rateLimitKey, defaults.rateLimit ? defaults.rateLimit->bitsPerSecond / 1'000'000 : 0);
}

QString Settings::language() const
{
    const QString language = m_store.value(languageKey).toString();
    return QStringList {u"en"_s, u"de"_s}.contains(language) ? language : QString();
}

void Settings::setLanguage(const QString &language)
{
    m_store.setValue(languageKey, language);
}

void Settings::reset()
{
    for (const QString &key : {maxWaitKey, nextWaitKey, tolerateStallKey, rateLimitKey, languageKey})
        m_store.remove(key);
}

} // namespace labcast
