// SPDX-License-Identifier: GPL-3.0-or-later
#include "linemeaning.h"

#include "app/log/loglexicon.h"
#include "logrow.h"
#include "ui/check/checknames.h"
#include "ui/messagetext.h"

#include <QPushButton>

namespace labcast {

LineMeaning::LineMeaning(QWidget *parent)
    : SentenceFrame(parent)
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("lineMeaning"));
    addButton(m_button);
    nameCheck();
    connect(m_button, &QPushButton::clicked, this, [this] { emit checkRequested(m_check); });
    hide();
}

void LineMeaning::nameCheck()
{
    m_button->setText(tr("Show the Chec&k “%1”").arg(checkName(m_check)));
}

void LineMeaning::explain(const LogLine *line)
{
    if (!isHidden() && line && line->text == m_text)
        return;
    const auto meaning = line ? meaningOf(line->text) : std::nullopt;
    setVisible(meaning.has_value());
    if (!meaning)
        return;
    m_text = line->text;
    m_check = meaning->check;
    setSeverity(line->severity == LogSeverity::Plain ? Severity::Info : toSeverity(line->severity));
    setTexts(messageText(meaning->explanation, 0),
        meaning->causes.isEmpty() ? QString() : messageText(meaning->causes, 0));
    nameCheck();
    m_button->setHidden(m_check.isEmpty());
}

} // namespace labcast
