// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingtree.h"

#include "ui/check/checknames.h"
#include "ui/check/findingwords.h"
#include "ui/messagetext.h"
#include "ui/sessionwords.h"
#include "ui/table/roomystyle.h"
#include "ui/table/tabledelegate.h"
#include "ui/table/tableroles.h"

#include <QDateTime>
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>

#include <array>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

enum Column { CheckColumn, FindingColumn, ResultColumn, Columns };

/// The groups, in their order; the last one is of checks that have not answered yet.
constexpr std::array statuses {
    FindingStatus::Error, FindingStatus::Warning, FindingStatus::Unknown, FindingStatus::Info, FindingStatus::Ok};

QString groupTitle(size_t group, qsizetype count)
{
    if (group == statuses.size())
        return FindingTree::tr("Not checked yet, %1").arg(count);
    switch (statuses[group]) {
    case FindingStatus::Error:
        return FindingTree::tr("Errors, %1").arg(count);
    case FindingStatus::Warning:
        return FindingTree::tr("Warnings, %1").arg(count);
    case FindingStatus::Info:
        return FindingTree::tr("Info, %1").arg(count);
    case FindingStatus::Ok:
        return FindingTree::tr("OK, %1").arg(count);
    case FindingStatus::Unknown:
        break;
    }
    return FindingTree::tr("Unknown, %1").arg(count);
}

size_t groupOf(const HealthCheck &check)
{
    if (!check.finding)
        return statuses.size();
    return size_t(std::ranges::find(statuses, check.finding->status) - statuses.begin());
}

QList<QStringList> groupsOf(const QList<HealthCheck> &checks)
{
    QList<QStringList> groups(statuses.size() + 1);
    for (const HealthCheck &check : checks)
        groups[qsizetype(groupOf(check))] << check.check;
    return groups;
}

QString findingText(const HealthCheck &check)
{
    if (check.isRunning && !check.finding)
        return FindingTree::tr("being checked…");
    return check.finding ? messageText(check.finding->summary, QDateTime::currentMSecsSinceEpoch()) : QString();
}

QList<QStandardItem *> makeRow(const QString &id)
{
    QList<QStandardItem *> row;
    for (int column = 0; column < Columns; ++column) {
        row << new QStandardItem;
        row.last()->setData(id, IdRole);
        row.last()->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    return row;
}

void fillRow(QStandardItem &group, int row, const HealthCheck &check)
{
    const QString text = findingText(check);
    group.child(row, CheckColumn)->setText(checkName(check.check));
    group.child(row, FindingColumn)->setText(text);
    QStandardItem *result = group.child(row, ResultColumn);
    if (check.finding) {
        result->setText(statusWord(check.finding->status));
        result->setIcon(statusIcon(check.finding->status));
        result->setData(int(statusSeverity(check.finding->status)), SeverityRole);
    } else {
        result->setText(QString::fromUtf16(noValue));
    }
    for (int column = 0; column < Columns; ++column)
        group.child(row, column)->setToolTip(text);
}

} // namespace

FindingTree::FindingTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(0, Columns, this))
{
    m_model->setHorizontalHeaderLabels({tr("Check"), tr("Finding"), tr("Result")});
    setModel(m_model);
    setAccessibleName(tr("Checks"));
    useRoomyStyle(*this, *header());
    setItemDelegate(new TableDelegate(this));
    setIndentation(16);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(FindingColumn, QHeaderView::Stretch);
    const QFontMetrics metrics = fontMetrics();
    header()->resizeSection(CheckColumn, metrics.horizontalAdvance(u"Local file systemmmmmm"_s));
    header()->resizeSection(ResultColumn, metrics.horizontalAdvance(u"Unknownmmmmm"_s));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingTree::currentCheckChanged);
}

void FindingTree::showChecks(const QList<HealthCheck> &checks)
{
    if (groupsOf(checks) != m_groups)
        rebuild(checks);
    for (const HealthCheck &check : checks) {
        if (const QStandardItem *item = itemOf(check.check))
            fillRow(*item->parent(), item->row(), check);
    }
}

void FindingTree::rebuild(const QList<HealthCheck> &checks)
{
    const QString current = currentCheck();
    {
        // In between there is no row; nobody must hear of that.
        const QSignalBlocker quiet(selectionModel());
        m_groups = groupsOf(checks);
        m_model->removeRows(0, m_model->rowCount());
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            if (m_groups[i].isEmpty())
                continue;
            auto *group = new QStandardItem(groupTitle(size_t(i), m_groups[i].size()));
            QFont font = this->font();
            font.setWeight(QFont::DemiBold);
            group->setFont(font);
            group->setFlags(Qt::ItemIsEnabled);
            m_model->appendRow(group);
            for (const QString &id : m_groups[i])
                group->appendRow(makeRow(id));
            setFirstColumnSpanned(m_model->rowCount() - 1, {}, true);
        }
        expandAll();
        select(current);
    }
    if (currentCheck() != current)
        emit currentCheckChanged();
    viewport()->update();
}

QStandardItem *FindingTree::itemOf(const QString &check) const
{
    for (int group = 0; group < m_model->rowCount(); ++group) {
        QStandardItem *item = m_model->item(group);
        for (int row = 0; row < item->rowCount(); ++row) {
            if (item->child(row)->data(IdRole) == check)
                return item->child(row);
        }
    }
    return nullptr;
}

QString FindingTree::currentCheck() const
{
    return currentIndex().data(IdRole).toString();
}

void FindingTree::select(const QString &check)
{
    if (const QStandardItem *item = itemOf(check))
        setCurrentIndex(item->index());
}

/// Groups stand out from the rows.
void FindingTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.parent().isValid())
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
    QTreeView::drawRow(painter, option, index);
}

void FindingTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // Where it is narrow the name and the result say most.
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 50;
    const bool wasNarrow = isColumnHidden(FindingColumn);
    setColumnHidden(FindingColumn, isNarrow);
    header()->setSectionResizeMode(CheckColumn, isNarrow ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (wasNarrow && !isNarrow)
        resizeColumnToContents(CheckColumn); // it had been stretched over the whole width
}

} // namespace labcast
