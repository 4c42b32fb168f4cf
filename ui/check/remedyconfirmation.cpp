// SPDX-License-Identifier: GPL-3.0-or-later
#include "remedyconfirmation.h"

#include "ui/messagetext.h"
#include "ui/sentenceframe.h"
#include "ui/theme.h"
#include "ui/typedconfirmation.h"

#include <QBoxLayout>

namespace labcast {

using namespace Qt::StringLiterals;

RemedyConfirmation::RemedyConfirmation(QWidget *parent)
    : QWidget(parent)
    , m_frame(new SentenceFrame)
    , m_typed(new TypedConfirmation(u"typedRows"_s))
{
    m_frame->setSeverity(Severity::Warning, themeIcon("edit-delete"_L1));
    m_frame->addRow(m_typed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    connect(m_typed, &TypedConfirmation::changed, this, &RemedyConfirmation::changed);
    setRemedy(nullptr);
}

void RemedyConfirmation::setRemedy(const Remedy *remedy)
{
    const qint64 number = remedy ? remedy->confirm : 0;
    setVisible(number > 0);
    const QString expected = number > 0 ? QString::number(number) : QString();
    if (expected != m_typed->expected())
        m_typed->clear();
    m_typed->setExpected(tr("Type the &number of rows to confirm:"), expected);
    if (number > 0)
        m_frame->setTexts(
            tr("This deletes %n row(s) of FOG's tables.", nullptr, int(number)), messageText(remedy->warning, 0));
}

bool RemedyConfirmation::isConfirmed() const
{
    return m_typed->expected().isEmpty() || m_typed->isConfirmed();
}

} // namespace labcast
