// SPDX-License-Identifier: GPL-3.0-or-later
#include "interfacepage.h"

#include "ui/check/findingpanel.h"
#include "ui/sectiontitle.h"
#include "ui/table/table.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QPlainTextEdit>

namespace labcast {

using namespace Qt::StringLiterals;

InterfacePage::InterfacePage(SetupReadiness &readiness)
    : SetupPage(readiness, SetupStep::Interface, tr("Which interface reaches the lab?"),
        tr("The image leaves through one network interface of the controller's machine. These are the ones it "
           "has now; plug in a cable and watch its row."))
    , m_finding(new FindingPanel)
    , m_model(makeInterfaceModel(this))
    , m_table(new Table(tr("Interfaces")))
    , m_detailTitle(new SectionTitle({}))
    , m_detail(new QPlainTextEdit)
{
    m_table->setModel(m_model, -1);
    m_table->showRows(4, 8);
    m_detail->setReadOnly(true);
    m_detail->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("The chosen interface in detail"));
    m_detail->setFixedHeight(m_detail->fontMetrics().lineSpacing() * 6 + 16);
    body()->addWidget(new SectionTitle(tr("Interfaces"), tr("as “ip addr” shows them, read every second")));
    body()->addWidget(m_table, 1);
    body()->addWidget(m_finding);
    body()->addWidget(m_detailTitle);
    body()->addWidget(m_detail);
    connect(m_table, &Table::currentIdChanged, this, [this] {
        showChosen();
        showFinding();
    });
    connect(m_finding, &FindingPanel::remedyRequested, &readiness, &SetupReadiness::apply);
    showReadiness();
}

void InterfacePage::showReadiness()
{
    const bool isFirst = m_model->rowCount() == 0;
    m_model->setRows(interfaceRows(readiness().interfaces(), readiness().node()));
    if (isFirst && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showChosen();
    showFinding();
}

void InterfacePage::showFinding()
{
    const auto found = readiness().finding("interface"_L1);
    m_finding->setVisible(found.has_value());
    if (!found)
        return;
    const InterfaceRow *row = m_model->find(m_table->currentId());
    m_finding->showFinding(*found, row ? row->interface.name : QString());
    m_finding->showError(readiness().remedyError(found->check));
}

void InterfacePage::showChosen()
{
    const InterfaceRow *row = m_model->find(m_table->currentId());
    const QString text = row && row->exists ? ipText(row->interface) : tr("Choose an interface above.");
    m_detailTitle->setTitle(row ? tr("%1 in detail").arg(row->interface.name) : tr("In detail"));
    if (m_detail->toPlainText() != text)
        m_detail->setPlainText(text);
}

} // namespace labcast
