// SPDX-License-Identifier: GPL-3.0-or-later
#include "statementlist.h"

#include "ui/sectiontitle.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

StatementList::StatementList(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle(tr("Statements")))
    , m_text(new QPlainTextEdit)
{
    auto *copy = new QPushButton(themeIcon("edit-copy"_L1), tr("Cop&y Statements"));
    copy->setObjectName(u"copyStatements"_s);
    m_text->setObjectName(u"statements"_s);
    m_text->setAccessibleName(tr("Statements"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_text);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    setStatements({});
}

void StatementList::setStatements(const QStringList &statements)
{
    setVisible(!statements.isEmpty());
    m_title->setRemark(tr("%1, in this order").arg(QLocale().toString(statements.size())));
    const QString text = statements.join(u'\n');
    if (m_text->toPlainText() == text)
        return; // else what somebody has marked would be lost
    m_text->setPlainText(text);
    fit(statements.size());
}

/// As high as its lines, until that is too much for a page.
void StatementList::fit(qsizetype lines)
{
    constexpr qsizetype most = 8;
    const int rows = int(std::clamp<qsizetype>(lines, 1, most));
    const int margins = 2 * (m_text->frameWidth() + int(m_text->document()->documentMargin()));
    m_text->setFixedHeight(rows * QFontMetrics(m_text->font()).lineSpacing() + margins
        + m_text->horizontalScrollBar()->sizeHint().height());
}

} // namespace labcast
