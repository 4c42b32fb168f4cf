// SPDX-License-Identifier: GPL-3.0-or-later
#include "setuppage.h"

#include "ui/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

namespace labcast {

namespace {

QLabel *titleLabel(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

} // namespace

SetupPage::SetupPage(SetupReadiness &readiness, SetupStep step, const QString &title, const QString &subtitle)
    : m_readiness(readiness)
    , m_step(step)
    , m_body(new QVBoxLayout)
    , m_icon(new QLabel)
    , m_whyNot(new QLabel)
{
    // The wizard's own header has the platform's colours and sizes, not the page's.
    setWindowTitle(title);
    auto *remark = new QLabel(subtitle);
    remark->setWordWrap(true);
    remark->setForegroundRole(QPalette::PlaceholderText);
    auto *content = new QWidget;
    m_body->setContentsMargins(0, 0, 8, 0);
    m_body->setSpacing(8);
    content->setLayout(m_body);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_whyNot->setWordWrap(true);
    m_whyNot->setObjectName(QStringLiteral("whyNot"));
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(6);
    bottom->addWidget(m_icon);
    bottom->addWidget(m_whyNot, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(titleLabel(title));
    layout->addWidget(remark);
    layout->addWidget(area, 1);
    layout->addLayout(bottom);
    connect(&readiness, &SetupReadiness::changed, this, [this] {
        showWhyNot();
        showReadiness();
        emit completeChanged();
    });
    showWhyNot();
}

bool SetupPage::isComplete() const
{
    return m_readiness.isReady(m_step);
}

void SetupPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showWhyNot();
}

void SetupPage::showWhyNot()
{
    const QString reason = m_readiness.whyNot(m_step);
    m_icon->setVisible(!reason.isEmpty());
    m_icon->setPixmap(severityIcon(Severity::Warning).pixmap(QSize(smallIcon, smallIcon), devicePixelRatioF()));
    // The line keeps its place, so that nothing jumps when it empties.
    m_whyNot->setText(reason.isEmpty() ? QStringLiteral(" ") : tr("Next is off: %1").arg(reason));
}

} // namespace labcast
