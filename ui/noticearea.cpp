// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticearea.h"

#include "sentenceframe.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace labcast {

using namespace Qt::StringLiterals;

NoticeArea::NoticeArea(QWidget *parent)
    : QWidget(parent)
    , m_connection(new SentenceFrame)
    , m_record(new SentenceFrame)
    , m_notice(new SentenceFrame)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 0);
    layout->setSpacing(8);
    layout->addWidget(m_connection);
    layout->addWidget(m_record);
    layout->addWidget(m_notice);
    m_connection->setObjectName(u"connectionNotice"_s);
    m_connection->hide();
    m_record->setObjectName(u"recordNotice"_s);
    m_record->hide();
    m_notice->setObjectName(u"notice"_s);
    m_notice->hide();
    auto *dismiss = new QPushButton(tr("D&ismiss"), m_notice);
    connect(dismiss, &QPushButton::clicked, m_notice, [this] {
        m_notice->hide();
        updateVisibility();
    });
    m_notice->addButton(dismiss);
    updateVisibility();
}

void NoticeArea::showConnection(bool isConnected)
{
    m_connection->setVisible(!isConnected);
    if (!isConnected) {
        m_connection->setSeverity(Severity::Warning);
        m_connection->setTexts(tr("The connection to the controller is lost; reconnecting…"),
            tr("As long as the controller runs, its transfers go on without this window. Shown is the state "
               "before."));
        m_connection->announce();
    }
    updateVisibility();
}

bool NoticeArea::showRecordTrouble(const QString &sentence)
{
    const bool wasTold = !m_record->isHidden();
    const bool isNews = !wasTold || sentence != m_record->detail();
    m_record->setVisible(!sentence.isEmpty());
    m_record->setSeverity(Severity::Warning);
    m_record->setTexts(tr("Sessions are not being recorded."), sentence);
    if (isNews && !sentence.isEmpty())
        m_record->announce();
    updateVisibility();
    return wasTold;
}

void NoticeArea::showNotice(Severity severity, const QString &headline, const QString &detail)
{
    m_notice->setSeverity(severity);
    m_notice->setTexts(headline, detail);
    m_notice->show();
    m_notice->announce();
    updateVisibility();
}

void NoticeArea::updateVisibility()
{
    setVisible(!m_connection->isHidden() || !m_record->isHidden() || !m_notice->isHidden());
}

} // namespace labcast
