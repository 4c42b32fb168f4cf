// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/setup/setupwizard.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace labcast {

using namespace Qt::StringLiterals;

/// A console as main() puts it together, with its wizard.
struct SetupDesk : Desk
{
    explicit SetupDesk(const QString &socketPath)
        : Desk(socketPath)
    {
        window.show();
        guide.offer();
        console.connectToController();
    }

    SetupWizard *wizard() const { return window.findChild<SetupWizard *>(); }
    QAbstractButton *next() const { return wizard()->button(QWizard::NextButton); }
    QString whyNot() const { return wizard()->currentPage()->findChild<QLabel *>(u"whyNot"_s)->text(); }
    QPushButton *apply() const { return wizard()->currentPage()->findChild<QPushButton *>(u"applyRemedy"_s); }
    bool isOn(SetupStep step) const { return wizard() && wizard()->currentId() == int(step); }

    /// Presses Next as soon as it can be pressed.
    bool goOn()
    {
        constexpr int patienceMs = 30'000; // the checks may lead through ssh
        if (!wizard() || !QTest::qWaitFor([this] { return next()->isEnabled(); }, patienceMs))
            return false;
        picture();
        QTest::mouseClick(next(), Qt::LeftButton);
        return true;
    }

    bool goTo(SetupStep step)
    {
        while (wizard() && wizard()->currentId() < int(step)) {
            if (isOn(SetupStep::Test))
                wizard()->currentPage()->findChild<QCheckBox *>(u"skipTest"_s)->setChecked(true);
            if (!goOn())
                return false;
        }
        return isOn(step);
    }

    /// For eyes: LABCAST_PICTURES names a folder.
    void picture()
    {
        const QString folder = qEnvironmentVariable("LABCAST_PICTURES");
        if (!folder.isEmpty())
            wizard()->grab().save(u"%1/setup-%2-%3.png"_s.arg(folder,
                QString::fromLatin1(QTest::currentTestFunction()), QString::number(wizard()->currentId())));
    }
};

} // namespace labcast
