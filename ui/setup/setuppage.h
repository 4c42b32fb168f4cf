// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setupreadiness.h"

#include <QWizardPage>

class QLabel;
class QVBoxLayout;

namespace labcast {

/// One page of the setup wizard: Next is enabled when the readiness says so, and a line at the bottom says why
/// it is not.
class SetupPage : public QWizardPage
{
    Q_OBJECT
public:
    /// `readiness` outlives the page.
    SetupPage(SetupReadiness &readiness, SetupStep step, const QString &title, const QString &subtitle);

    bool isComplete() const override;

protected:
    SetupReadiness &readiness() { return m_readiness; }
    QVBoxLayout *body() { return m_body; }
    /// The readiness has changed.
    virtual void showReadiness() { }

    void changeEvent(QEvent *event) override;

private:
    void showWhyNot();

    SetupReadiness &m_readiness;
    const SetupStep m_step;
    QVBoxLayout *m_body;
    QLabel *m_icon;
    QLabel *m_whyNot;
};

} // namespace labcast
