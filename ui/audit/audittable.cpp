// SPDX-License-Identifier: GPL-3.0-or-later
#include "audittable.h"

#include "ui/messagetext.h"
#include "ui/sessionwords.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditPage)
};

QString timeText(qint64 timeMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs), QLocale::ShortFormat);
}

QString sessionText(const RecordedAct &act)
{
    return act.session == 0 ? QString::fromUtf16(noValue) : QString::number(act.session);
}

Severity severityOf(const RecordedAct &act)
{
    return act.isDone() ? Severity::Ok : Severity::Warning;
}

} // namespace

QString actText(const RecordedAct &act)
{
    const Message words = wordsOf(act);
    return words.isEmpty() ? act.method : messageText(words, act.timeMs).simplified();
}

QString resultText(const RecordedAct &act)
{
    return act.isDone() ? Words::tr("Done") : messageText(act.refusal, act.timeMs);
}

QString parameterText(const RecordedAct &act)
{
    QStringList parts;
    for (auto it = act.asked.begin(); it != act.asked.end(); ++it) {
        const QString value
            = it->isArray() ? it->toVariant().toStringList().join(u", "_s) : it->toVariant().toString();
        parts << it.key() + u" = "_s + value;
    }
    return parts.join(u"; "_s);
}

RowModel<RecordedAct> *makeAuditModel(QObject *parent)
{
    using A = RecordedAct;
    const QList<Column<A>> columns {{.title = Words::tr("Time"),
                                        .most = timeText(4'102'444'799'000),
                                        .text = [](const A &a) { return timeText(a.timeMs); },
                                        .sortValue = [](const A &a) { return a.id; }},
        {.title = Words::tr("Who"), .most = u"administrator"_s, .text = [](const A &a) { return a.who; }},
        {.title = Words::tr("What"), .most = {}, .text = actText},
        {.title = Words::tr("Session"),
            .most = u"100,000"_s,
            .text = sessionText,
            .isFigure = true,
            .sortValue = [](const A &a) { return a.session; }},
        {.title = Words::tr("Result"),
            .most = QString(36, u'n'),
            .text = resultText,
            .icon = [](const A &a) { return severityIcon(severityOf(a)); },
            .severity = severityOf}};
    return new RowModel<A>(
        columns, [](const A &a) { return QVariant(a.id); }, parent);
}

AuditSortModel::AuditSortModel(RowModel<RecordedAct> &model, QObject *parent)
    : SortModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void AuditSortModel::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

QList<RecordedAct> AuditSortModel::acts() const
{
    QList<RecordedAct> acts;
    for (int row = 0; row < rowCount(); ++row)
        acts << m_model.rows().at(mapToSource(index(row, 0)).row());
    return acts;
}

bool AuditSortModel::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    if (m_text.isEmpty())
        return true;
    const RecordedAct &act = m_model.rows().at(row);
    const QStringList texts {
        act.who, actText(act), resultText(act), act.method, parameterText(act), timeText(act.timeMs)};
    return std::ranges::any_of(
        texts, [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); });
}

} // namespace labcast
