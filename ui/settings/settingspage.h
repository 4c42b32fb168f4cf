// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QComboBox;

namespace labcast {

class OptionFields;
class Settings;

/// What an admin sets for good; every change holds at once and is kept.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    /// `settings` outlives the page.
    explicit SettingsPage(Settings &settings, QWidget *parent = nullptr);

signals:
    void changed();

private:
    void setUpFields();
    void setUpLayout();
    void showSettings();
    void save();
    void restoreDefaults();

    Settings &m_settings;
    OptionFields *m_options;
    QComboBox *m_language;
    bool m_isShowing = false; ///< the fields change because the settings are shown, not because of the admin
};

} // namespace labcast
