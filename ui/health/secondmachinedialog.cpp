// SPDX-License-Identifier: GPL-3.0-or-later
#include "secondmachinedialog.h"

#include "ui/check/findingwords.h"
#include "ui/check/multicasttester.h"
#include "ui/check/secondmachinebox.h"
#include "ui/sentenceframe.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace labcast {

SecondMachineDialog::SecondMachineDialog(MulticastTester &tester, QWidget *parent)
    : QDialog(parent)
    , m_tester(tester)
    , m_result(new SentenceFrame)
{
    setWindowTitle(tr("Test with a Second Machine"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setText(tr("&Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    auto *what = new QLabel(
        tr("This proves the way through the switch: this server sends, and a second computer receives. "
           "You are told what to type on it."));
    what->setWordWrap(true);
    layout->addWidget(what);
    layout->addWidget(new SecondMachineBox(tester));
    layout->addWidget(m_result);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(&m_tester, &MulticastTester::changed, this, &SecondMachineDialog::showResult);
    showResult();
    resize(720, 260);
}

void SecondMachineDialog::showResult()
{
    const auto &result = m_tester.result();
    m_result->setVisible(result.has_value());
    if (result)
        showFinding(*m_result, *result);
}

void SecondMachineDialog::done(int result)
{
    if (m_tester.isInviting())
        m_tester.stop();
    QDialog::done(result);
}

} // namespace labcast
