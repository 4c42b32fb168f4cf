// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessiontable.h"

#include "sessiondelegate.h"
#include "sessionmodel.h"
#include "ui/sessionwords.h"

#include <QHeaderView>
#include <QProxyStyle>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int textMargin = 6;
constexpr int rowMargin = 8; // of a row, above and below together
constexpr int barWidth = 100;

/// The platform's style with room left and right of a cell's text.
class RoomyStyle : public QProxyStyle
{
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override
    {
        if (metric == PM_HeaderMargin)
            return textMargin;
        if (metric == PM_FocusFrameHMargin)
            return textMargin - 1;
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

SessionTable::SessionTable(QWidget *parent)
    : QTableView(parent)
{
    auto *style = new RoomyStyle;
    style->setParent(this);
    setStyle(style);
    horizontalHeader()->setStyle(style);
    setItemDelegate(new SessionDelegate(this));
    setAccessibleName(tr("Sessions"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowMargin);
    horizontalHeader()->setHighlightSections(false);
}

void SessionTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    setUpColumns();
    setSortingEnabled(true);
    sortByColumn(SessionModel::StateColumn, Qt::AscendingOrder);
}

void SessionTable::setUpColumns()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionResizeMode(SessionModel::NameColumn, QHeaderView::Stretch);
    // As wide as the widest value, so that no column follows its content.
    const QList<std::pair<QString, int>> widest {{{}, 0}, widestState(), {u"1024 / 1024"_s, 0},
        {u"100\u00a0%"_s, barWidth}, {u"99.99\u00a0Mbit/s"_s, 0}, {u"100.0\u00a0%"_s, 0},
        {u"59\u00a0min 59\u00a0s"_s, 0}};
    for (int column = SessionModel::StateColumn; column < SessionModel::ColumnCount; ++column) {
        const auto &[text, extra] = widest.at(column);
        const int needed = fontMetrics().horizontalAdvance(text) + extra + 2 * textMargin + 4;
        header->resizeSection(column, std::max(needed, header->sectionSizeHint(column)));
    }
}

std::pair<QString, int> SessionTable::widestState() const
{
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + 2 * textMargin;
    const auto width
        = [this](SessionState state) { return fontMetrics().horizontalAdvance(stateWord(state)); };
    return {stateWord(std::ranges::max(allSessionStates, {}, width)), icon};
}

} // namespace labcast
