// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpage.h"

#include "ui/check/findingwords.h"
#include "ui/check/secondmachinebox.h"
#include "ui/sectiontitle.h"
#include "ui/sentenceframe.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

TestPage::TestPage(SetupReadiness &readiness)
    : SetupPage(readiness, SetupStep::Test, tr("Does multicast work?"),
        tr("A real udp-sender sends 64 MiB through the chosen interface to a real udp-receiver on the same "
           "machine. "
           "It uses an address and ports of its own: no computer of the lab can be hit."))
    , m_test(new QPushButton(themeIcon("media-playback-start"_L1), tr("&Test Multicast")))
    , m_progress(new QProgressBar)
    , m_result(new SentenceFrame)
    , m_skip(new QCheckBox(tr("&Skip the test")))
{
    m_test->setObjectName(u"testMulticast"_s);
    m_skip->setObjectName(u"skipTest"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_test);
    row->addWidget(m_progress, 1);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(m_result);
    body()->addWidget(new SectionTitle(tr("Through the switch"), tr("with a computer of the lab")));
    body()->addWidget(new SecondMachineBox(readiness.tester()));
    body()->addWidget(m_skip);
    body()->addStretch(1);
    connect(m_test, &QPushButton::clicked, &readiness.tester(), &MulticastTester::test);
    connect(m_skip, &QCheckBox::toggled, this, [this](bool skips) { this->readiness().setTestSkipped(skips); });
    showReadiness();
}

void TestPage::showReadiness()
{
    const auto &result = readiness().testResult();
    const bool isTesting = readiness().tester().isTesting();
    m_test->setEnabled(!isTesting && !readiness().node().interface.isEmpty());
    m_test->setText(result ? tr("&Test Again") : tr("&Test Multicast"));
    m_progress->setVisible(isTesting && !readiness().tester().isInviting());
    m_skip->setVisible(!result && !isTesting);
    m_result->setVisible(result.has_value());
    if (result)
        showFinding(*m_result, *result);
}

} // namespace labcast
