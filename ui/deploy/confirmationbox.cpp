// SPDX-License-Identifier: GPL-3.0-or-later
#include "confirmationbox.h"

#include "shortname.h"
#include "ui/formrows.h"
#include "ui/sentenceframe.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconExtent = 16;

} // namespace

ConfirmationBox::ConfirmationBox(QWidget *parent)
    : QWidget(parent)
    , m_frame(new SentenceFrame)
    , m_label(new QLabel)
    , m_typed(new QLineEdit)
    , m_matchIcon(new QLabel)
    , m_match(new QLabel)
    , m_remark(remarkLabel())
{
    m_typed->setObjectName(u"typed"_s);
    m_match->setObjectName(u"match"_s);
    m_typed->setMinimumWidth(fontMetrics().horizontalAdvance(u"0"_s) * 14);
    m_label->setBuddy(m_typed);
    m_remark->setWordWrap(true);
    m_frame->setSeverity(Severity::Warning, themeIcon("drive-harddisk"_L1));
    m_frame->addRow(typedRow());
    m_frame->addRow(m_remark);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        showMatch();
        emit changed();
    });
}

QWidget *ConfirmationBox::typedRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addWidget(m_typed);
    layout->addWidget(m_matchIcon);
    layout->addWidget(m_match);
    layout->addStretch();
    return row;
}

void ConfirmationBox::setTarget(const QString &lab, int computers, const QString &image)
{
    m_expected = computers == 0 ? QString() : lab.isEmpty() ? QString::number(computers) : lab;
    const QString headline = lab.isEmpty()
        ? tr("This overwrites the whole disk of %n computer(s).", nullptr, computers)
        : tr("This overwrites the whole disk of %n computer(s) in %1.", nullptr, computers).arg(shortName(lab));
    m_frame->setTexts(computers == 0 ? tr("Nothing would be overwritten: no computer is chosen.") : headline,
        image.isEmpty() ? tr("Everything on them is lost.")
                        : tr("Everything on them is lost and replaced by %1.").arg(shortName(image)));
    m_label->setText(lab.isEmpty() ? tr("T&ype the number to confirm:") : tr("T&ype the lab's name to confirm:"));
    m_typed->setAccessibleDescription(m_expected);
    m_remark->setText(
        m_expected.isEmpty() ? QString() : tr("Expected: %1. Without it the button stays off.").arg(m_expected));
    m_remark->setVisible(!m_expected.isEmpty());
    showMatch();
}

bool ConfirmationBox::isConfirmed() const
{
    return !m_expected.isEmpty()
        && m_typed->text().trimmed().compare(m_expected.trimmed(), Qt::CaseInsensitive) == 0;
}

void ConfirmationBox::clear()
{
    m_typed->clear();
}

void ConfirmationBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMatch();
}

void ConfirmationBox::showMatch()
{
    const bool matches = isConfirmed();
    const auto icon = severityIcon(Severity::Ok);
    m_matchIcon->setPixmap(matches ? icon.pixmap(QSize(iconExtent, iconExtent), devicePixelRatioF()) : QPixmap());
    m_match->setText(matches ? tr("matches") : QString());
}

} // namespace labcast
