// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptypage.h"

#include "ui/theme.h"

#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

EmptyPage::EmptyPage(QWidget *parent)
    : EmptyHint(parent)
    , m_deploy(new QPushButton(themeIcon("document-send"_L1), tr("&Deploy…"), this))
    , m_rehearse(new QPushButton(themeIcon("media-playback-start"_L1), tr("&Rehearse on a Virtual Lab…"), this))
{
    m_deploy->setObjectName(u"emptyDeploy"_s);
    m_deploy->setDefault(true);
    m_rehearse->setObjectName(u"emptyRehearse"_s);
    addButton(m_deploy);
    addButton(m_rehearse);
    connect(m_deploy, &QPushButton::clicked, this, &EmptyPage::deployRequested);
    connect(m_rehearse, &QPushButton::clicked, this, &EmptyPage::rehearseRequested);
    setWaitsForController(true);
}

void EmptyPage::setWaitsForController(bool waits)
{
    m_deploy->setVisible(!waits);
    m_rehearse->setVisible(!waits);
    if (waits)
        return setTexts(tr("Waiting for the controller…"),
            tr("The controller sends the images; this window shows and asks."));
    setTexts(tr("Nothing is running."),
        tr("Choose a lab and an image. The bandwidth chart and every session appear here while "
           "the image is being sent."),
        tr("Ctrl+N deploys. A rehearsal needs no lab and changes nothing on this server."));
}

} // namespace labcast
