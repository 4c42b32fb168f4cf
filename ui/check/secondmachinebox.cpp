// SPDX-License-Identifier: GPL-3.0-or-later
#include "secondmachinebox.h"

#include "multicasttester.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

SecondMachineBox::SecondMachineBox(MulticastTester &tester, QWidget *parent)
    : QWidget(parent)
    , m_tester(tester)
    , m_begin(new QPushButton(themeIcon("network-connect"_L1), tr("Test with a Second &Machine")))
    , m_how(new QLabel(tr("Type this line on a computer of the lab: one in a debug task of FOG, or any Linux with "
                          "udpcast. Nothing is written to its disk.")))
    , m_line(new QLineEdit)
    , m_copy(new QPushButton(themeIcon("edit-copy"_L1), tr("&Copy")))
    , m_progress(new QProgressBar)
    , m_state(new QLabel)
    , m_stop(new QPushButton(themeIcon("process-stop"_L1), tr("St&op Waiting")))
    , m_running(new QWidget)
{
    m_begin->setObjectName(u"inviteSecond"_s);
    m_line->setObjectName(u"secondLine"_s);
    m_stop->setObjectName(u"stopSecond"_s);
    m_how->setWordWrap(true);
    m_line->setReadOnly(true);
    m_line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_line->setAccessibleName(tr("Line to type"));
    m_progress->setTextVisible(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_line, 1);
    line->addWidget(m_copy);
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addWidget(m_progress, 1);
    state->addWidget(m_state);
    state->addWidget(m_stop);
    auto *running = new QVBoxLayout(m_running);
    running->setContentsMargins(0, 0, 0, 0);
    running->setSpacing(8);
    running->addWidget(m_how);
    running->addLayout(line);
    running->addLayout(state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_begin, 0, Qt::AlignLeft);
    layout->addWidget(m_running);
    connect(m_begin, &QPushButton::clicked, &m_tester, &MulticastTester::invite);
    connect(m_stop, &QPushButton::clicked, &m_tester, &MulticastTester::stop);
    connect(
        m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_line->text()); });
    connect(&m_tester, &MulticastTester::changed, this, &SecondMachineBox::showTest);
    showTest();
}

void SecondMachineBox::showTest()
{
    const MulticastTestProgress &progress = m_tester.progress();
    const bool isSending = progress.state == MulticastTestProgress::State::Sending;
    m_begin->setVisible(!m_tester.isInviting());
    m_begin->setEnabled(!m_tester.isTesting());
    m_running->setVisible(m_tester.isInviting());
    if (m_line->text() != progress.command) {
        m_line->setText(progress.command);
        m_line->setCursorPosition(0); // what does not fit is its end
    }
    m_progress->setRange(0, isSending ? 100 : 0);
    if (isSending && progress.size > 0)
        m_progress->setValue(int(progress.bytes * 100 / progress.size));
    m_stop->setText(isSending ? tr("St&op") : tr("St&op Waiting"));
    m_state->setText(isSending ? tr("%1 receives").arg(progress.receiver)
                               : tr("waiting, %1 more").arg(formatDuration(progress.secondsLeft, QLocale())));
}

} // namespace labcast
