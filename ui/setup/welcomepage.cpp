// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepage.h"

#include <QBoxLayout>
#include <QLabel>
#include <QRadioButton>

namespace labcast {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(SetupReadiness &readiness)
    : SetupPage(readiness, SetupStep::Welcome, tr("Welcome to Labcast"),
        tr("Labcast sends one disk image to a whole room of computers at once and shows what happens."))
    , m_setUp(new QRadioButton(tr("&Set up this server")))
    , m_elsewhere(new QRadioButton(tr("Set up an&other server, through ssh")))
    , m_rehearse(new QRadioButton(tr("&Rehearse on a virtual lab first")))
{
    m_setUp->setChecked(true);
    m_setUp->setObjectName(u"chooseSetUp"_s);
    m_elsewhere->setObjectName(u"chooseOtherServer"_s);
    m_rehearse->setObjectName(u"chooseRehearsal"_s);
    body()->addSpacing(8);
    addChoice(m_setUp,
        tr("Choose the network interface, look at the storage node and prove with real packets that multicast "
           "works. Takes about two minutes; it can be left at any page and continued later."));
    addChoice(m_elsewhere,
        tr("For a FOG server that stands elsewhere: this computer needs only the console, the server the package "
           "labcast-controller. The console goes there with your own ssh keys, and this setup goes on there."));
    addChoice(m_rehearse,
        tr("Sends a sample image to four virtual computers on this machine. No lab is needed, no disk is touched, "
           "and nothing of this server is changed. The setup is then under Tools, Set Up."));
    body()->addStretch();
    connect(m_rehearse, &QRadioButton::toggled, this, &WelcomePage::nameButton);
    connect(m_elsewhere, &QRadioButton::toggled, this, &WelcomePage::nameButton);
}

void WelcomePage::addChoice(QRadioButton *choice, const QString &explanation)
{
    QFont font = choice->font();
    font.setWeight(QFont::DemiBold);
    choice->setFont(font);
    choice->setAccessibleDescription(explanation);
    auto *text = new QLabel(explanation);
    text->setWordWrap(true);
    text->setContentsMargins(24, 0, 0, 12);
    body()->addWidget(choice);
    body()->addWidget(text);
}

void WelcomePage::nameButton()
{
    const SetupStart chosen = start();
    setButtonText(QWizard::NextButton,
        chosen == SetupStart::Rehearsal         ? tr("&Rehearse")
            : chosen == SetupStart::OtherServer ? tr("&Connect…")
                                                : tr("&Next"));
}

SetupStart WelcomePage::start() const
{
    if (m_rehearse->isChecked())
        return SetupStart::Rehearsal;
    return m_elsewhere->isChecked() ? SetupStart::OtherServer : SetupStart::ThisServer;
}

} // namespace labcast
