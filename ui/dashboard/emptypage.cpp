// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptypage.h"

#include "ui/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

EmptyPage::EmptyPage(QWidget *parent)
    : QFrame(parent)
    , m_title(addLabel(1.4, QFont::DemiBold))
    , m_text(addLabel(1, QFont::Normal))
    , m_hint(addLabel(1, QFont::Normal))
    , m_deploy(new QPushButton(themeIcon("document-send"_L1), tr("&Deploy…"), this))
    , m_rehearse(
          new QPushButton(themeIcon("media-playback-start"_L1), tr("&Rehearse on a Virtual Lab…"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_deploy->setObjectName(u"emptyDeploy"_s);
    m_deploy->setDefault(true);
    m_rehearse->setObjectName(u"emptyRehearse"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_deploy);
    buttons->addWidget(m_rehearse);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addWidget(m_hint);
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch(1);
    layout->addLayout(column, 2);
    layout->addStretch(1);

    connect(m_deploy, &QPushButton::clicked, this, &EmptyPage::deployRequested);
    connect(m_rehearse, &QPushButton::clicked, this, &EmptyPage::rehearseRequested);
    setWaitsForController(true);
}

void EmptyPage::setWaitsForController(bool waits)
{
    m_deploy->setVisible(!waits);
    m_rehearse->setVisible(!waits);
    m_title->setText(waits ? tr("Connecting to the controller…") : tr("Nothing is running."));
    m_text->setText(waits ? tr("The controller sends the images; this window shows and asks.")
                          : tr("Choose an image and the number of computers. The bandwidth chart and every "
                               "session appear here "
                               "while the image is being sent."));
    m_hint->setText(waits
            ? QString()
            : tr("Ctrl+N deploys. A rehearsal needs no lab and changes nothing on this server."));
}

QLabel *EmptyPage::addLabel(double size, int weight)
{
    auto *label = new QLabel(this);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setWeight(QFont::Weight(weight));
    label->setFont(font);
    return label;
}

} // namespace labcast
