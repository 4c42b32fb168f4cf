// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoverpage.h"

#include "ui/check/checknames.h"
#include "ui/library/protectcontrol.h"
#include "ui/messagetext.h"
#include "ui/sessionwords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int listedSessions = 15;
constexpr int marginMm = 15;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

QString timeText(qint64 timeMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs), QLocale::ShortFormat);
}

QString heading(const QString &text)
{
    return u"<h2>%1</h2>\n"_s.arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return u"<p>%1</p>\n"_s.arg(text.toHtmlEscaped());
}

QString unknown()
{
    return paragraph(Words::tr("This could not be found out."));
}

QString rowOf(const QStringList &cells, QLatin1StringView tag)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += u"<%1 align=\"left\" valign=\"top\">%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return row + u"</tr>\n"_s;
}

/// With a line of titles, unless that is empty.
QString table(const QStringList &titles, const QList<QStringList> &rows)
{
    QString text = u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n"_s;
    if (!titles.isEmpty())
        text += rowOf(titles, "th"_L1);
    for (const QStringList &row : rows)
        text += rowOf(row, "td"_L1);
    return text + u"</table>\n"_s;
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? QString::fromUtf16(noValue) : text;
}

QString nodeHtml(const HandOver &facts)
{
    const StorageNode &node = facts.status.node;
    const QString limit = node.maxBitrate ? formatBandwidth(*node.maxBitrate, QLocale()) : Words::tr("None");
    return heading(Words::tr("Server"))
        + table({},
            {{Words::tr("Labcast"), facts.status.version}, {Words::tr("Data folder"), facts.status.dataFolder},
                {Words::tr("Database"),
                    u"%1 (%2)"_s.arg(facts.status.store.address.text(), orNone(facts.status.store.kind))},
                {Words::tr("Node"), orNone(node.name)}, {Words::tr("Address"), orNone(node.address)},
                {Words::tr("Interface"), orNone(node.interface)}, {Words::tr("Image folder"), orNone(node.root)},
                {Words::tr("Rate limit"), limit},
                {Words::tr("Sessions at once"), QLocale().toString(node.maxSessions)}});
}

/// The newest session of the lab.
const HistoryEntry *lastOf(const HandOver &facts, const Lab &lab)
{
    if (!facts.sessions)
        return nullptr;
    const auto found = std::ranges::find_if(*facts.sessions,
        [&lab](const HistoryEntry &entry) { return entry.lab.compare(lab.name, Qt::CaseInsensitive) == 0; });
    return found == facts.sessions->end() ? nullptr : &*found;
}

QString labsHtml(const HandOver &facts)
{
    const QString title = heading(Words::tr("Labs"));
    if (!facts.labs)
        return title + unknown();
    if (facts.labs->isEmpty())
        return title + paragraph(Words::tr("There are no labs."));
    QList<QStringList> rows;
    for (const Lab &lab : *facts.labs) {
        const HistoryEntry *last = lastOf(facts, lab);
        rows << QStringList {lab.name, QLocale().toString(lab.hosts.size()), orNone(lab.description),
            last ? u"%1: %2, %3"_s.arg(timeText(last->createdMs), last->image, stateWord(last->outcome))
                 : orNone({})};
    }
    return title
        + table({Words::tr("Lab"), Words::tr("Computers"), Words::tr("Description"), Words::tr("Last deployment")},
            rows);
}

QString imagesHtml(const HandOver &facts)
{
    const QString title = heading(Words::tr("Images"));
    if (!facts.images)
        return title + unknown();
    if (facts.images->isEmpty())
        return title + paragraph(Words::tr("There are no images."));
    QList<QStringList> rows;
    for (const Image &image : *facts.images)
        rows << QStringList {image.name, image.path, formatByteCount({image.serverSize}, QLocale()),
            image.enabled ? Words::tr("Yes") : Words::tr("No")};
    return title
        + table({Words::tr("Image"), Words::tr("Folder"), Words::tr("Size"), Words::tr("May be deployed")}, rows);
}

QString protectionHtml(const HandOver &facts)
{
    using Kind = ProtectedThing::Kind;
    const QString title = heading(Words::tr("Never overwritten"));
    if (!facts.protectedThings)
        return title + unknown();
    if (facts.protectedThings->isEmpty())
        return title + paragraph(Words::tr("No computer and no lab is protected."));
    QList<QStringList> rows;
    for (const ProtectedThing &thing : *facts.protectedThings)
        rows << QStringList {thing.name,
            thing.kind == Kind::Host      ? Words::tr("Computer")
                : thing.kind == Kind::Lab ? Words::tr("Lab")
                                          : Words::tr("Nothing has this name or address"),
            protectorText(thing)};
    return title + table({Words::tr("Name"), Words::tr("What it is"), Words::tr("Protected")}, rows)
        + paragraph(
            Words::tr("What the administrator protects stands on the server in /etc/labcast/labcastd.conf, "
                      "section [protect]; the rest in the Library."));
}

QString checksHtml(const HandOver &facts)
{
    const QString title = heading(Words::tr("What the checks find"));
    if (!facts.findings)
        return title + unknown();
    QList<QStringList> rows;
    for (const Finding &finding : *facts.findings) {
        if (finding.status == FindingStatus::Warning || finding.status == FindingStatus::Error)
            rows << QStringList {checkName(finding.check), messageText(finding.summary, facts.timeMs)};
    }
    if (rows.isEmpty())
        return title + paragraph(Words::tr("Nothing is wrong."));
    return title + table({Words::tr("Check"), Words::tr("Finding")}, rows);
}

QString sessionsHtml(const HandOver &facts)
{
    const QString title = heading(Words::tr("Last verdicts"));
    if (!facts.sessions)
        return title + unknown();
    if (facts.sessions->isEmpty())
        return title + paragraph(Words::tr("No session has ended yet."));
    QList<QStringList> rows;
    for (const HistoryEntry &entry :
        facts.sessions->first(std::min<qsizetype>(listedSessions, facts.sessions->size())))
        rows << QStringList {timeText(entry.createdMs), entry.name.simplified(), entry.image,
            stateWord(entry.outcome),
            u"%1/%2"_s.arg(QLocale().toString(entry.completed), QLocale().toString(entry.expected)),
            orNone(entry.starter)};
    return title
        + table({Words::tr("Started"), Words::tr("Name"), Words::tr("Image"), Words::tr("Verdict"),
                    Words::tr("Received"), Words::tr("Started By")},
            rows);
}

} // namespace

QString handOverHtml(const HandOver &facts)
{
    const QString title = Words::tr("Labcast on %1").arg(facts.server);
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>%1</title></head>\n"
           "<body style=\"color: black; background: white; font-family: sans-serif\">\n<h1>%1</h1>\n"_s.arg(
               title.toHtmlEscaped())
        + paragraph(Words::tr("As it was on %1.").arg(timeText(facts.timeMs))) + nodeHtml(facts) + labsHtml(facts)
        + imagesHtml(facts) + protectionHtml(facts) + checksHtml(facts) + sessionsHtml(facts)
        + u"</body></html>\n"_s;
}

void fillDocument(QTextDocument &document, const HandOver &facts)
{
    QFont font(u"sans-serif"_s);
    font.setPointSizeF(9);
    document.setDefaultFont(font);
    document.setDefaultStyleSheet(u"h1 { font-size: 16pt } h2 { font-size: 12pt } th { background: #e6e6e6 }"_s);
    document.setHtml(handOverHtml(facts));
}

QByteArray handOverPdf(const HandOver &facts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(Words::tr("Labcast on %1").arg(facts.server));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    QTextDocument document;
    fillDocument(document, facts);
    document.print(&writer);
    return bytes;
}

} // namespace labcast
