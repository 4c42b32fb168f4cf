// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartbox.h"

#include "bandwidthchart.h"
#include "chartexport.h"
#include "chartfeed.h"
#include "charttable.h"
#include "ui/theme.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QDateTime>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedLayout>
#include <QToolButton>

namespace labcast {

using namespace Qt::StringLiterals;

ChartBox::ChartBox(ControllerClient &client, QWidget *parent)
    : ChartBox(parent)
{
    m_feed = new ChartFeed(client, *m_chart, this);
}

ChartBox::ChartBox(QWidget *parent)
    : QWidget(parent)
    , m_chart(new BandwidthChart)
    , m_table(new ChartTable(*m_chart))
    , m_ranges(new QActionGroup(this))
    , m_pause(new QAction(this))
    , m_showTable(new QAction(themeIcon("table"_L1), tr("Ta&ble"), this))
    , m_stack(new QStackedLayout)
{
    setUpRanges();
    setUpActions();
    setUpLayout();
    connect(m_chart, &BandwidthChart::pausedChanged, this, &ChartBox::showPaused);
    connect(m_chart, &BandwidthChart::timeActivated, this, &ChartBox::timeActivated);
}

QList<QAction *> ChartBox::actions() const
{
    return m_ranges->actions() + QList<QAction *> {m_pause, m_showTable};
}

void ChartBox::select(SessionId session)
{
    m_chart->setSelected(session);
    if (m_feed)
        m_feed->fetch(session);
}

void ChartBox::showTime(SessionId session, qint64 timeMs)
{
    if (m_feed)
        m_feed->fetch(session);
    m_chart->showTime(session, timeMs);
}

void ChartBox::setUpRanges()
{
    using namespace std::chrono_literals;
    const std::pair<QString, std::chrono::seconds> ranges[] {
        {tr("&1 min"), 1min}, {tr("1&0 min"), 10min}, {tr("1 &h"), 1h}, {tr("A&ll"), 0s}};
    for (const auto &[text, range] : ranges) {
        QAction *action = m_ranges->addAction(text);
        action->setCheckable(true);
        action->setData(int(range.count()));
        action->setChecked(range == 0s);
        action->setToolTip(range == 0s
                ? tr("Show the whole time")
                : tr("Show only the last %1").arg(formatDuration(range.count(), QLocale())));
        connect(action, &QAction::triggered, m_chart, [this, range = range] { m_chart->setRange(range); });
    }
}

void ChartBox::setUpActions()
{
    m_pause->setCheckable(true);
    showPaused(false);
    m_showTable->setCheckable(true);
    m_showTable->setToolTip(tr("Show the same figures as a table"));
    connect(m_pause, &QAction::triggered, m_chart, &BandwidthChart::setPaused);
    connect(m_showTable, &QAction::toggled, this, [this](bool isTable) { m_stack->setCurrentIndex(isTable); });
}

void ChartBox::showPaused(bool isPaused)
{
    m_pause->setChecked(isPaused);
    m_pause->setText(isPaused ? tr("Li&ve") : tr("&Pause"));
    m_pause->setIcon(themeIcon(isPaused ? "media-playback-start"_L1 : "media-playback-pause"_L1));
    m_pause->setToolTip(isPaused ? tr("Follow what runs again (Space, End or a double click)")
                                 : tr("Stand still; the rates are kept (Space)"));
}

QToolButton *ChartBox::buttonOf(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    const bool hasIcon = !action->icon().isNull();
    button->setToolButtonStyle(hasIcon ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    if (hasIcon)
        m_wide << button;
    return button;
}

QToolButton *ChartBox::saveButton()
{
    auto *save = new QAction(themeIcon("document-save"_L1), tr("&Save"), this);
    save->setToolTip(tr("Save the chart as a picture or its figures as a table"));
    auto *menu = new QMenu(this);
    const std::pair<QString, ChartFormat> formats[] {{tr("As &Picture (PNG)…"), ChartFormat::Png},
        {tr("As &Drawing (SVG)…"), ChartFormat::Svg}, {tr("Figures as &Table (CSV)…"), ChartFormat::Csv}};
    for (const auto &[text, format] : formats)
        menu->addAction(text, this, [this, format = format] { askWhereToSave(format); });
    save->setMenu(menu);
    QToolButton *button = buttonOf(save);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

void ChartBox::setUpLayout()
{
    auto *title = new QLabel(tr("Bandwidth"));
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(title);
    top->addStretch();
    for (QAction *action : m_ranges->actions())
        top->addWidget(buttonOf(action));
    for (QAction *action : {m_pause, m_showTable})
        top->addWidget(buttonOf(action));
    top->addWidget(saveButton());
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // resizeEvent makes it fit
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_wideWidth = top->sizeHint().width();
}

void ChartBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool hasRoom = width() >= m_wideWidth;
    for (QToolButton *button : m_wide)
        button->setToolButtonStyle(hasRoom ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

QSize ChartBox::minimumSizeHint() const
{
    return {m_chart->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

void ChartBox::askWhereToSave(ChartFormat format)
{
    const QString suffix = suffixOf(format);
    const QString name = u"labcast-"_s + QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_s) + suffix;
    auto *dialog = new QFileDialog(this, tr("Save Chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    dialog->setNameFilter(suffix.mid(1).toUpper() + u" (*"_s + suffix + u')');
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { save(format, path); });
    dialog->open();
}

void ChartBox::save(ChartFormat format, const QString &path)
{
    const QString problem = writeFile(path, chartAs(format, *m_chart));
    if (!problem.isEmpty())
        emit failed(
            tr("The chart could not be saved as “%1”. Choose another folder, or make room there.").arg(path),
            problem);
}

void ChartBox::saveView(QSettings &settings) const
{
    settings.setValue(u"chart/range"_s, qint64(m_chart->range().count()));
    settings.setValue(u"chart/table"_s, m_showTable->isChecked());
}

void ChartBox::restoreView(const QSettings &settings)
{
    for (QAction *action : m_ranges->actions()) {
        if (action->data() == settings.value(u"chart/range"_s, 0).toInt())
            action->trigger();
    }
    m_showTable->setChecked(settings.value(u"chart/table"_s, false).toBool());
}

} // namespace labcast
