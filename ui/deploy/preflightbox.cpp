// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflightbox.h"

#include "ui/check/findingpanel.h"
#include "ui/check/findingtables.h"
#include "ui/check/findingwords.h"
#include "ui/sectiontitle.h"
#include "ui/table/table.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 9;

/// Whether it asks for more than being seen.
bool wantsEyes(const Finding &finding)
{
    return finding.status != FindingStatus::Ok && finding.status != FindingStatus::Info;
}

} // namespace

PreflightBox::PreflightBox(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle(tr("Pre-flight")))
    , m_again(new QPushButton(themeIcon("view-refresh"_L1), tr("Chec&k Again")))
    , m_model(makeFindingModel(this))
    , m_table(new Table(tr("Pre-flight")))
    , m_panel(new FindingPanel)
{
    m_again->setObjectName(u"checkAgain"_s);
    m_table->setObjectName(u"findings"_s);
    m_table->setModel(m_model, -1);
    m_panel->hide();
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title, 1);
    top->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_table);
    layout->addWidget(m_panel);
    connect(m_again, &QPushButton::clicked, this, &PreflightBox::checkRequested);
    connect(m_panel, &FindingPanel::remedyRequested, this, &PreflightBox::remedyRequested);
    connect(m_table, &Table::currentIdChanged, this, &PreflightBox::showChosen);
    showFindings({});
}

void PreflightBox::showFindings(const QList<Finding> &findings)
{
    m_title->setRemark(countsOf(findings));
    m_model->setRows(findings);
    const int rows = std::clamp(int(findings.size()), 1, mostRows);
    m_table->showRows(rows, rows);
    const QString worst = findings.isEmpty() || !wantsEyes(findings.first()) ? QString() : findings.first().check;
    if (std::exchange(m_worst, worst) != worst)
        m_table->setCurrentIndex(worst.isEmpty() ? QModelIndex() : m_model->index(0, 0));
    showChosen();
}

void PreflightBox::showChosen()
{
    const Finding *chosen = m_model->find(m_table->currentId());
    m_panel->setVisible(chosen);
    if (!chosen) {
        m_shown.reset();
        return;
    }
    // Shown again only when it is another: a button under the pointer must not flicker.
    if (m_shown != *chosen)
        m_panel->showFinding(*chosen);
    m_shown = *chosen;
}

} // namespace labcast
