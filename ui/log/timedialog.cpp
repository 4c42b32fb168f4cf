// SPDX-License-Identifier: GPL-3.0-or-later
#include "timedialog.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

TimeDialog::TimeDialog(qint64 timeMs, QWidget *parent)
    : QDialog(parent)
    , m_time(new QDateTimeEdit(QDateTime::fromMSecsSinceEpoch(timeMs)))
{
    setWindowTitle(tr("Jump to Time"));
    m_time->setObjectName(u"time"_s);
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_time->setCalendarPopup(true);
    m_time->setSelectedSection(QDateTimeEdit::HourSection);
    auto *label = new QLabel(tr("&Go to the first line at or after:"));
    label->setBuddy(m_time);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *jump = buttons->addButton(tr("&Jump"), QDialogButtonBox::AcceptRole);
    jump->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_time);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_time->dateTime().toMSecsSinceEpoch());
        accept();
    });
}

} // namespace labcast
