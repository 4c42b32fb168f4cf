// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryview.h"

#include "ui/messagetext.h"
#include "ui/sentenceframe.h"

#include <QBoxLayout>
#include <QDateTime>

namespace labcast {

LibraryView::LibraryView(ControllerClient &client, const QString &tabText, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_tabText(tabText)
    , m_error(new SentenceFrame)
    , m_body(new QVBoxLayout(this))
{
    m_error->hide();
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(8);
    m_body->addWidget(m_error);
}

void LibraryView::showError(const Error &error)
{
    say(Severity::Error, messageText(error.message, QDateTime::currentMSecsSinceEpoch()), error.cause);
}

void LibraryView::showWarning(const Message &message)
{
    say(Severity::Warning, messageText(message, QDateTime::currentMSecsSinceEpoch()));
}

void LibraryView::showDone(const QString &text)
{
    say(Severity::Ok, text);
}

void LibraryView::say(Severity severity, const QString &text, const QString &cause)
{
    m_error->setSeverity(severity);
    m_error->setTexts(text, cause);
    m_error->show();
    m_error->announce();
}

void LibraryView::clearError()
{
    m_error->hide();
}

} // namespace labcast
