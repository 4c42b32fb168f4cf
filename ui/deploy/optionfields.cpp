// SPDX-License-Identifier: GPL-3.0-or-later
#include "optionfields.h"

#include "ui/formrows.h"
#include "waitspinbox.h"

#include <QLabel>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int fastestMegabits = 2146; // udp-sender keeps the rate in 32 bits

} // namespace

OptionFields::OptionFields(QWidget *parent)
    : QWidget(parent)
    , m_form(makeForm())
    , m_maxWait(new WaitSpinBox)
    , m_nextWait(new WaitSpinBox)
    , m_rate(new QSpinBox)
    , m_rateRemark(remarkLabel())
    , m_tolerateStall(new WaitSpinBox)
{
    setLayout(m_form);
    setUpFields();
    addFormRow(
        *m_form, tr("Starts lat&est after:"), m_maxWait, remarkLabel(tr("from the first computer that joined")));
    addFormRow(
        *m_form, tr("&Between partitions:"), m_nextWait, remarkLabel(tr("longest wait for a slow computer")));
    addFormRow(*m_form, tr("&Rate limit:"), m_rate, m_rateRemark);
    addFormRow(*m_form, tr("Silent com&puter:"), m_tolerateStall,
        remarkLabel(tr("without an answer, then it is dropped")));
    for (QSpinBox *box : findChildren<QSpinBox *>())
        connect(box, &QSpinBox::valueChanged, this, &OptionFields::changed);
}

void OptionFields::setUpFields()
{
    m_maxWait->setObjectName(u"maxWait"_s);
    m_nextWait->setObjectName(u"nextWait"_s);
    m_tolerateStall->setObjectName(u"tolerateStall"_s);
    m_tolerateStall->setRange(5, 3600);
    m_rate->setObjectName(u"rate"_s);
    m_rate->setRange(0, fastestMegabits);
    m_rate->setSingleStep(50);
    m_rate->setSuffix(tr(" Mbit/s"));
    m_rate->setSpecialValueText(tr("No limit"));
    for (QSpinBox *box : {static_cast<QSpinBox *>(m_maxWait), static_cast<QSpinBox *>(m_nextWait), m_rate,
             static_cast<QSpinBox *>(m_tolerateStall)}) {
        box->setMinimumWidth(fontMetrics().horizontalAdvance(u"9999 Mbit/s"_s) + 48);
        box->setAlignment(Qt::AlignRight);
    }
}

DeployDefaults OptionFields::values() const
{
    DeployDefaults values {.maxWait = m_maxWait->value(),
        .nextWait = m_nextWait->value(),
        .tolerateStall = m_tolerateStall->value(),
        .rateLimit = {}};
    if (m_rate->value() > 0)
        values.rateLimit = Bandwidth {m_rate->value() * 1'000'000LL};
    return values;
}

void OptionFields::setValues(const DeployDefaults &values)
{
    m_maxWait->setValue(values.maxWait);
    m_nextWait->setValue(values.nextWait);
    m_tolerateStall->setValue(values.tolerateStall);
    m_rate->setValue(values.rateLimit ? int(values.rateLimit->bitsPerSecond / 1'000'000) : 0);
}

void OptionFields::showNode(const StorageNode &node)
{
    m_rate->setSpecialValueText(node.maxBitrate ? tr("The node's") : tr("No limit"));
    if (node.maxBitrate)
        m_rateRemark->setText(tr("the node's limit: %1").arg(formatBandwidth(*node.maxBitrate, QLocale())));
    else
        m_rateRemark->setText(node.interface.isEmpty() ? QString() : tr("on %1").arg(node.interface));
}

} // namespace labcast
