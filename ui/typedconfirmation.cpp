// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedconfirmation.h"

#include "ui/formrows.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace labcast {

using namespace Qt::StringLiterals;

TypedConfirmation::TypedConfirmation(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_typed(new QLineEdit)
    , m_matchIcon(new QLabel)
    , m_match(new QLabel)
    , m_remark(remarkLabel())
{
    m_typed->setObjectName(name);
    m_match->setObjectName(name + u"Match"_s);
    m_typed->setMinimumWidth(fontMetrics().horizontalAdvance(u"0"_s) * 14);
    m_label->setBuddy(m_typed);
    m_remark->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    for (QWidget *part : std::initializer_list<QWidget *> {m_label, m_typed, m_matchIcon, m_match})
        row->addWidget(part);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_remark);
    connect(m_typed, &QLineEdit::textChanged, this, [this] {
        showMatch();
        emit changed();
    });
}

void TypedConfirmation::setExpected(const QString &request, const QString &expected)
{
    m_expected = expected;
    m_label->setText(request);
    m_typed->setAccessibleDescription(m_expected);
    m_remark->setText(
        m_expected.isEmpty() ? QString() : tr("Expected: %1. Without it the button stays off.").arg(m_expected));
    m_remark->setVisible(!m_expected.isEmpty());
    showMatch();
}

bool TypedConfirmation::isConfirmed() const
{
    return !m_expected.isEmpty()
        && m_typed->text().trimmed().compare(m_expected.trimmed(), Qt::CaseInsensitive) == 0;
}

void TypedConfirmation::clear()
{
    m_typed->clear();
}

void TypedConfirmation::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMatch();
}

void TypedConfirmation::showMatch()
{
    const bool matches = isConfirmed();
    const auto icon = severityIcon(Severity::Ok);
    m_matchIcon->setPixmap(matches ? icon.pixmap(QSize(smallIcon, smallIcon), devicePixelRatioF()) : QPixmap());
    m_match->setText(matches ? tr("matches") : QString());
}

} // namespace labcast
