// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote/controllerclient.h"
#include "deploytarget.h"
#include "ui/page.h"

class QBoxLayout;
class QCheckBox;
class QScrollArea;

namespace labcast {

class ConfirmationBox;
class ForecastBox;
class ImageBox;
class OptionFields;
class Preflight;
class PreflightBox;
class SentenceFrame;
class Settings;
class StartBar;
class StartCountdown;
class TargetBox;

/// One deployment from the choice to the button: to whom, which image, how; what will come of it; and the typed
/// confirmation that so many disks will be overwritten.
class DeployPage : public Page
{
    Q_OBJECT
public:
    /// Both outlive the page.
    DeployPage(ControllerClient &client, const Settings &settings, QWidget *parent = nullptr);

    /// What it names is chosen, the rest stays.
    void setTarget(const DeployTarget &target);
    /// To where one begins.
    void focusFirst();
    /// The options begin anew from the settings.
    void takeDefaults();

    void refresh() override;
    DeployRequest request() const;

signals:
    void deployed(const labcast::ControllerClient::Deployed &deployed);
    /// The admin leaves it.
    void cancelled();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpLayout();
    QWidget *choices();
    QWidget *consequences();
    void connectParts();
    void connectClient();
    void showConnection(bool isConnected);
    void choicesChanged();
    void showConsequences();
    void updateDirection();
    void showButton();
    QString summary() const;
    QString whyNot() const;
    int overwrites() const;
    QString whatIsOverwritten() const;
    void deploy();
    void ask();
    void answered(const Result<ControllerClient::Deployed> &result);
    void cancel();
    void showProblem(const QString &headline, const QString &detail);
    void showError(const Error &error);

    ControllerClient &m_client;
    const Settings &m_settings;
    bool m_isDeploying = false; ///< the controller has not answered yet
    Preflight *m_preflight;
    TargetBox *m_target;
    ImageBox *m_image;
    OptionFields *m_options;
    QCheckBox *m_behindRouter;
    QCheckBox *m_wakes;
    PreflightBox *m_findings;
    ForecastBox *m_forecast;
    ConfirmationBox *m_confirmation;
    QScrollArea *m_area;
    QBoxLayout *m_columns;
    StartCountdown *m_countdown;
    DeployRequest m_confirmed; ///< what was confirmed, while it is counted down
    SentenceFrame *m_problem;
    StartBar *m_bar;
};

} // namespace labcast
