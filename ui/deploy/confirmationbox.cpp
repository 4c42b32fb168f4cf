// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmationbox.h"

#include "shortname.h"
#include "ui/sentenceframe.h"
#include "ui/theme.h"
#include "ui/typedconfirmation.h"

#include <QBoxLayout>

namespace labcast {

using namespace Qt::StringLiterals;

ConfirmationBox::ConfirmationBox(QWidget *parent)
    : QWidget(parent)
    , m_frame(new SentenceFrame)
    , m_typed(new TypedConfirmation(u"typed"_s))
{
    m_frame->setSeverity(Severity::Warning, themeIcon("drive-harddisk"_L1));
    m_frame->addRow(m_typed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    connect(m_typed, &TypedConfirmation::changed, this, &ConfirmationBox::changed);
}

void ConfirmationBox::setTarget(const QString &lab, int computers, const QString &image)
{
    const QString headline = lab.isEmpty()
        ? tr("This overwrites the whole disk of %n computer(s).", nullptr, computers)
        : tr("This overwrites the whole disk of %n computer(s) in %1.", nullptr, computers).arg(shortName(lab));
    m_frame->setTexts(computers == 0 ? tr("Nothing would be overwritten: no computer is chosen.") : headline,
        image.isEmpty() ? tr("Everything on them is lost.")
                        : tr("Everything on them is lost and replaced by %1.").arg(shortName(image)));
    m_typed->setExpected(
        lab.isEmpty() ? tr("T&ype the number to confirm:") : tr("T&ype the lab's name to confirm:"),
        computers == 0      ? QString()
            : lab.isEmpty() ? QString::number(computers)
                            : lab);
}

bool ConfirmationBox::isConfirmed() const
{
    return m_typed->isConfirmed();
}

const QString &ConfirmationBox::expected() const
{
    return m_typed->expected();
}

void ConfirmationBox::clear()
{
    m_typed->clear();
}

} // namespace labcast
