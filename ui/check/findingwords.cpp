// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingwords.h"

#include "ui/theme.h"

#include <QCoreApplication>

namespace labcast {

using namespace Qt::StringLiterals;

QString statusWord(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Ok:
        return QCoreApplication::translate("Finding", "OK");
    case FindingStatus::Info:
        return QCoreApplication::translate("Finding", "Info");
    case FindingStatus::Warning:
        return QCoreApplication::translate("Finding", "Warning");
    case FindingStatus::Error:
        return QCoreApplication::translate("Finding", "Error");
    case FindingStatus::Unknown:
        break;
    }
    return QCoreApplication::translate("Finding", "Unknown");
}

QIcon statusIcon(FindingStatus status)
{
    if (status == FindingStatus::Unknown)
        return QIcon::fromTheme(u"emblem-question"_s, themeIcon("dialog-question"_L1));
    return severityIcon(statusSeverity(status));
}

Severity statusSeverity(FindingStatus status)
{
    switch (status) {
    case FindingStatus::Ok:
        return Severity::Ok;
    case FindingStatus::Info:
        return Severity::Info;
    case FindingStatus::Warning:
        return Severity::Warning;
    case FindingStatus::Error:
        return Severity::Error;
    case FindingStatus::Unknown:
        break;
    }
    return Severity::Neutral;
}

} // namespace labcast
