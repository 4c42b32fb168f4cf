// SPDX-License-Identifier: GPL-3.0-or-later
#include "historytables.h"

#include "ui/sessionwords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryPage)
};

QString timeText(qint64 timeMs)
{
    return timeMs > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs), QLocale::ShortFormat)
                      : QString::fromUtf16(noValue);
}

qint64 secondsOf(const HistoryEntry &entry)
{
    return (entry.finishedMs - entry.createdMs) / 1000;
}

QString rateText(Bandwidth rate)
{
    return rate.bitsPerSecond > 0 ? formatBandwidth(rate, QLocale()) : QString::fromUtf16(noValue);
}

QString receiversText(const HistoryEntry &entry)
{
    return u"%1/%2"_s.arg(QLocale().toString(entry.completed), QLocale().toString(entry.expected));
}

/// Of columns that tell text as it is.
Column<HistoryEntry> textColumn(const QString &title, const QString &most, QString HistoryEntry::*text)
{
    return {.title = title,
        .most = most,
        .text = [text](const HistoryEntry &entry) {
            return (entry.*text).isEmpty() ? QString::fromUtf16(noValue) : (entry.*text).simplified();
        }};
}

} // namespace

RowModel<HistoryEntry> *makeHistoryModel(QObject *parent)
{
    using E = HistoryEntry;
    const QList<Column<E>> columns {
        {.title = Words::tr("Verdict"),
            .most = stateWord(SessionState::Cancelled) + u"m"_s,
            .text = [](const E &e) { return stateWord(e.outcome); },
            .icon = [](const E &e) { return stateIcon(e.outcome); },
            .severity = [](const E &e) { return stateSeverity(e.outcome); }},
        textColumn(Words::tr("Name"), {}, &E::name), textColumn(Words::tr("Image"), u"Win11-Lab-2026"_s, &E::image),
        {.title = Words::tr("Started"),
            .most = timeText(4'102'444'799'000),
            .text = [](const E &e) { return timeText(e.createdMs); },
            .sortValue = [](const E &e) { return e.createdMs; }},
        {.title = Words::tr("Duration"),
            .most = formatDuration(35'999, QLocale()),
            .text = [](const E &e) { return formatDuration(secondsOf(e), QLocale()); },
            .isFigure = true,
            .sortValue = [](const E &e) { return secondsOf(e); }},
        {.title = Words::tr("Received"),
            .most = u"1,000/1,000"_s,
            .text = receiversText,
            .isFigure = true,
            .sortValue = [](const E &e) { return e.completed; }},
        {.title = Words::tr("Average"),
            .most = formatBandwidth({999'000'000}, QLocale()),
            .text = [](const E &e) { return rateText(e.average()); },
            .isFigure = true,
            .sortValue = [](const E &e) { return e.average().bitsPerSecond; }},
        {.title = Words::tr("Data"),
            .most = formatByteCount({99LL << 30}, QLocale()),
            .text = [](const E &e) { return formatByteCount({e.bytes}, QLocale()); },
            .isFigure = true,
            .sortValue = [](const E &e) { return e.bytes; }},
        textColumn(Words::tr("Lab"), u"Room 204"_s, &E::lab), textColumn(Words::tr("Started By"), u"administrator"_s, &E::starter)};
    return new RowModel<E>(columns, [](const E &e) { return QVariant(e.session.value); }, parent);
}

HistorySortModel::HistorySortModel(RowModel<HistoryEntry> &model, QObject *parent)
    : SortModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void HistorySortModel::setText(const QString &text)
{
    m_query.text = text.trimmed();
    invalidateFilter();
}

QList<HistoryEntry> HistorySortModel::entries() const
{
    QList<HistoryEntry> entries;
    for (int row = 0; row < rowCount(); ++row)
        entries << m_model.rows().at(mapToSource(index(row, 0)).row());
    return entries;
}

bool HistorySortModel::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    return matches(m_model.rows().at(row), m_query);
}

RowModel<HistoryFact> *makeFactModel(QObject *parent)
{
    using F = HistoryFact;
    const QList<Column<F>> columns {
        {.title = Words::tr("What"), .most = Words::tr("Wait for later streams"), .text = [](const F &fact) { return fact.what; }},
        {.title = Words::tr("Value"), .most = {}, .text = [](const F &fact) { return fact.value; }}};
    return new RowModel<F>(columns, [](const F &fact) { return QVariant(fact.what); }, parent);
}

QList<HistoryFact> factsOf(const RecordedSession &session)
{
    const QLocale locale;
    const SessionOrigin &origin = session.origin;
    QList<HistoryFact> facts {{Words::tr("Started by"), origin.starter}, {Words::tr("Started"), timeText(session.info.createdMs)},
        {Words::tr("Ended"), timeText(session.info.finishedMs)}, {Words::tr("Interface"), session.info.interface},
        {Words::tr("Ports"), u"%1, %2"_s.arg(session.info.portbase).arg(session.info.portbase + 1)}};
    if (const auto &request = origin.request) {
        facts << HistoryFact {Words::tr("For"), request->lab.isEmpty() ? request->hosts.join(u", "_s) : request->lab}
              << HistoryFact {Words::tr("Computers"), locale.toString(request->receivers)}
              << HistoryFact {Words::tr("Longest wait"), formatDuration(request->maxWait, locale)}
              << HistoryFact {Words::tr("Wait for later streams"), formatDuration(request->nextWait, locale)}
              << HistoryFact {Words::tr("Rate limit"),
                     request->maxBitrate ? formatBandwidth(*request->maxBitrate, locale) : Words::tr("None")}
              << HistoryFact {Words::tr("Dropped after"), formatDuration(request->tolerateStall, locale)}
              << HistoryFact {Words::tr("Rendezvous"), request->rendezvous}
              << HistoryFact {Words::tr("Behind a router"), request->behindRouter ? Words::tr("Yes") : Words::tr("No")};
    }
    facts << HistoryFact {Words::tr("Labcast"), origin.labcast} << HistoryFact {Words::tr("udp-sender"), origin.sender};
    facts.removeIf([](const HistoryFact &fact) { return fact.value.isEmpty(); });
    return facts;
}

} // namespace labcast
