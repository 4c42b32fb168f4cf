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
    m_error->setSeverity(Severity::Error);
    m_error->setTexts(messageText(error.message, QDateTime::currentMSecsSinceEpoch()), error.cause);
    m_error->show();
    m_error->announce();
}

void LibraryView::showDone(const QString &text)
{
    m_error->setSeverity(Severity::Ok);
    m_error->setTexts(text, {});
    m_error->show();
    m_error->announce();
}

void LibraryView::clearError()
{
    m_error->hide();
}

} // namespace labcast
