// SPDX-License-Identifier: GPL-3.0-or-later
#include "summarypage.h"

#include "testpage.h"
#include "ui/check/findingwords.h"
#include "ui/messagetext.h"
#include "ui/sectiontitle.h"
#include "ui/sentenceframe.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QFormLayout>
#include <QLabel>

namespace labcast {

SummaryPage::SummaryPage(SetupReadiness &readiness)
    : SetupPage(readiness, SetupStep::Summary, tr("Summary"), tr("This is how the images will be sent."))
    , m_sentence(new SentenceFrame)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    m_interface = addRow(form, tr("Interface:"));
    m_address = addRow(form, tr("Address:"));
    m_root = addRow(form, tr("Image root:"));
    m_rate = addRow(form, tr("Rate limit:"));
    m_test = addRow(form, tr("Multicast test:"));
    auto *next
        = new QLabel(tr("Add your images and computers on the page Library, then press Deploy. All of this can "
                        "be changed there, on the tab Node, or by this wizard again."));
    next->setWordWrap(true);
    body()->addWidget(m_sentence);
    body()->addSpacing(8);
    body()->addLayout(form);
    body()->addSpacing(8);
    body()->addWidget(new SectionTitle(tr("What comes next")));
    body()->addWidget(next);
    body()->addStretch(1);
    showReadiness();
}

QLabel *SummaryPage::addRow(QFormLayout *form, const QString &label)
{
    auto *value = new QLabel;
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setWordWrap(true);
    form->addRow(label, value);
    return value;
}

void SummaryPage::showReadiness()
{
    const StorageNode &node = readiness().node();
    const FindingStatus worst = worstOf(readiness().findings());
    const bool isReady = worst != FindingStatus::Error && worst != FindingStatus::Unknown;
    m_sentence->setSeverity(statusSeverity(worst), statusIcon(worst));
    m_sentence->setTexts(isReady ? tr("This server is ready to send images.")
                                 : tr("Something is still in the way; go back to see what."),
        {});
    m_interface->setText(node.interface);
    m_address->setText(node.address);
    m_root->setText(node.root);
    m_rate->setText(node.maxBitrate ? formatBandwidth(*node.maxBitrate, QLocale()) : tr("none"));
    const auto &test = readiness().testResult();
    m_test->setText(test ? messageText(test->summary, QDateTime::currentMSecsSinceEpoch()) : tr("skipped"));
}

} // namespace labcast
