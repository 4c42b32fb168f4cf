// SPDX-License-Identifier: GPL-3.0-or-later
#include "startbar.h"

#include "ui/formrows.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

QLabel *wrappingLabel(const QString &name)
{
    auto *label = remarkLabel();
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartBar::StartBar(QWidget *parent)
    : QWidget(parent)
    , m_summary(wrappingLabel(u"summary"_s))
    , m_whyNot(wrappingLabel(u"whyNot"_s))
    , m_cancel(new QPushButton(themeIcon("dialog-cancel"_L1), tr("&Cancel")))
    , m_deploy(new QPushButton(themeIcon("document-send"_L1), {}))
{
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setDefault(true);
    m_deploy->setObjectName(u"deploy"_s);
    m_deploy->setAutoDefault(false);
    m_summary->setForegroundRole(QPalette::WindowText);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_summary);
    texts->addWidget(m_whyNot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(texts, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_deploy);
    connect(m_deploy, &QPushButton::clicked, this, &StartBar::pressed);
    connect(m_cancel, &QPushButton::clicked, this, &StartBar::cancelled);
}

void StartBar::showState(const QString &summary, const QString &whyNot, int computers)
{
    m_summary->setText(summary);
    m_whyNot->setText(whyNot);
    m_deploy->setText(tr("&Deploy to %n Computer(s)", nullptr, computers));
    m_deploy->setEnabled(whyNot.isEmpty());
}

} // namespace labcast
