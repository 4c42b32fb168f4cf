// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostcolumns.h"

#include "libraryrules.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int longest = 1000; // of a longtext: enough for any path or unit, and a bound
constexpr auto never = "0000-00-00 00:00:00"_L1;

using enum HostCell;

// packages/web/lib/fog/host.class.php and fogpage.class.php of FOG 1.5.10
constexpr std::array hostColumnTable {
    HostColumn {"primac"_L1, ""_L1, Macs},
    HostColumn {"name"_L1, "hostName"_L1, Name},
    HostColumn {"description"_L1, "hostDesc"_L1, Description},
    HostColumn {"ip"_L1, "hostIP"_L1, Text, 25},
    HostColumn {"imageID"_L1, "hostImage"_L1, Image, 0, "0"_L1},
    HostColumn {"building"_L1, "hostBuilding"_L1, Number, 0, "0"_L1},
    HostColumn {"createdTime"_L1, "hostCreateDate"_L1, Time},
    HostColumn {"deployed"_L1, "hostLastDeploy"_L1, Time, 0, never},
    HostColumn {"createdBy"_L1, "hostCreateBy"_L1, Text, 50, "labcast"_L1},
    HostColumn {"useAD"_L1, "hostUseAD"_L1, Switch},
    HostColumn {"ADDomain"_L1, "hostADDomain"_L1, Text, 250},
    HostColumn {"ADOU"_L1, "hostADOU"_L1, Text, longest},
    HostColumn {"ADUser"_L1, "hostADUser"_L1, Text, 250},
    HostColumn {"ADPass"_L1, "hostADPass"_L1, Withheld},
    HostColumn {"ADPassLegacy"_L1, "hostADPassLegacy"_L1, Withheld},
    HostColumn {"productKey"_L1, "hostProductKey"_L1, Withheld},
    HostColumn {"printerLevel"_L1, "hostPrinterLevel"_L1, Text, 2},
    HostColumn {"kernelArgs"_L1, "hostKernelArgs"_L1, Text, 250},
    HostColumn {"kernel"_L1, "hostKernel"_L1, Text, 250},
    HostColumn {"kernelDevice"_L1, "hostDevice"_L1, Text, 250},
    HostColumn {"init"_L1, "hostInit"_L1, Text, longest},
    HostColumn {"pending"_L1, "hostPending"_L1, Switch, 0, "0"_L1},
    HostColumn {"pub_key"_L1, "hostPubKey"_L1, Withheld},
    HostColumn {"sec_tok"_L1, "hostSecToken"_L1, Withheld},
    HostColumn {"sec_time"_L1, "hostSecTime"_L1, Withheld, 0, never},
    HostColumn {"pingstatus"_L1, "hostPingCode"_L1, Withheld},
    HostColumn {"biosexit"_L1, "hostExitBios"_L1, Text, longest},
    HostColumn {"efiexit"_L1, "hostExitEfi"_L1, Text, longest},
    HostColumn {"enforce"_L1, "hostEnforce"_L1, Switch, 0, "1"_L1},
    HostColumn {"token"_L1, "hostInfoKey"_L1, Withheld},
    HostColumn {"tokenlock"_L1, "hostInfoLock"_L1, Withheld, 0, "0"_L1},
};

Result<QString> checkedText(const HostColumn &column, const QString &text)
{
    const bool isStorable = std::ranges::none_of(text, [](QChar c) { return c.isSurrogate(); });
    if (text.size() > column.most || !isStorable)
        return failure("import-cell-long"_L1, {{u"column"_s, column.field.toString()}, {u"most"_s, column.most}});
    return text;
}

bool isTime(const QString &text)
{
    return text == never || QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s).isValid();
}

bool isNumber(const QString &text)
{
    bool isGood = false;
    return text.toInt(&isGood) >= 0 && isGood;
}

Result<QString> checkedShape(const HostColumn &column, const QString &text, bool isGood)
{
    if (!isGood && !text.isEmpty())
        return failure("import-cell-bad"_L1, {{u"column"_s, column.field.toString()}, {u"text"_s, text.left(50)}});
    return text;
}

} // namespace

std::span<const HostColumn> hostColumns()
{
    return hostColumnTable;
}

Result<QString> checkedCell(const HostColumn &column, const QString &text)
{
    switch (column.kind) {
    case Macs:
        return normalizedMacs(text.split(u'|', Qt::SkipEmptyParts)).map([](const QStringList &macs) {
            return macs.join(u'|');
        });
    case Name:
        return checkedHostName(text);
    case Description:
        return checkedDescription(text);
    case Text:
        return checkedText(column, text);
    case Image:
        return text.isEmpty() ? u"0"_s : checkedShape(column, text, isNumber(text));
    case Number:
        return checkedShape(column, text, isNumber(text));
    case Switch:
        return checkedShape(column, text, text == "0"_L1 || text == "1"_L1);
    case Time:
        return checkedShape(column, text, isTime(text));
    case Withheld:
        break;
    }
    return QString();
}

} // namespace labcast
