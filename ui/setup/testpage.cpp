// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpage.h"

#include "ui/messagetext.h"
#include "ui/sentenceframe.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTime>
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
    body()->addWidget(m_skip);
    body()->addStretch(1);
    connect(m_test, &QPushButton::clicked, this, [this] { this->readiness().test(); });
    connect(m_skip, &QCheckBox::toggled, this, [this](bool skips) { this->readiness().setTestSkipped(skips); });
    showReadiness();
}

void TestPage::showReadiness()
{
    const auto &result = readiness().testResult();
    m_test->setEnabled(!readiness().isTesting() && !readiness().node().interface.isEmpty());
    m_test->setText(result ? tr("&Test Again") : tr("&Test Multicast"));
    m_progress->setVisible(readiness().isTesting());
    m_skip->setVisible(!result && !readiness().isTesting());
    m_result->setVisible(result.has_value());
    if (result && *result)
        showResult(**result);
    else if (result)
        showFailure(result->error());
}

void TestPage::showResult(const MulticastTestResult &result)
{
    const TestWords words = wordsOf(result);
    m_result->setSeverity(words.isWell ? Severity::Ok : Severity::Warning);
    m_result->setTexts(words.headline, words.detail);
}

void TestPage::showFailure(const Error &error)
{
    m_result->setSeverity(Severity::Error);
    m_result->setTexts(messageText(error.message, QDateTime::currentMSecsSinceEpoch()), error.cause);
}

TestWords wordsOf(const MulticastTestResult &result)
{
    const QLocale locale;
    // The kernel hands the packets to the receiver whether or not the card can send them.
    const bool hasLeft = result.leftBytes >= result.bytes;
    TestWords words {.isWell = hasLeft};
    words.headline = TestPage::tr("%1 came through %2 at %3.")
                         .arg(formatByteCount({result.bytes}, locale), result.interface,
                             formatBandwidth(result.rate, locale));
    words.detail = hasLeft
        ? TestPage::tr("Proved: udp-sender, udp-receiver, multicast on this interface and this machine's "
                       "firewall. The switch is proved by the first computer that joins.")
        : TestPage::tr("But only %1 left the machine by the interface's own counter: there is no cable, or the "
                       "other end is off.")
              .arg(formatByteCount({result.leftBytes}, locale));
    return words;
}

} // namespace labcast
