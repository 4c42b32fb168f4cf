// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "settings.h"
#include "ui/deploy/optionfields.h"
#include "ui/formrows.h"
#include "ui/sectiontitle.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolBar>

namespace labcast {

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Settings &settings, QWidget *parent)
    : Page(tr("Sett&ings"), themeIcon("configure"_L1), parent)
    , m_settings(settings)
    , m_options(new OptionFields)
    , m_language(new QComboBox)
{
    setUpFields();
    setUpLayout();
    showSettings();
    connect(m_options, &OptionFields::changed, this, &SettingsPage::save);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsPage::save);
}

void SettingsPage::setUpFields()
{
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("The system's"), QString());
    // A language is found by those who read no other.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
}

void SettingsPage::setUpLayout()
{
    auto *title = new SectionTitle(windowTitle());
    title->setContentsMargins(8, 4, 8, 4);
    toolBar()->addWidget(title);
    auto *general = makeForm();
    addFormRow(
        *general, tr("&Language:"), m_language, remarkLabel(tr("takes effect when the console starts again")));
    auto *restore = new QPushButton(themeIcon("edit-undo"_L1), tr("Restore &Defaults"));
    restore->setObjectName(u"restoreDefaults"_s);
    connect(restore, &QPushButton::clicked, this, &SettingsPage::restoreDefaults);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(restore);
    bottom->addStretch();
    body()->setSpacing(8);
    body()->addWidget(new SectionTitle(tr("Deployments"), tr("what the page Deploy begins with")));
    body()->addWidget(m_options);
    body()->addSpacing(8);
    body()->addWidget(new SectionTitle(tr("Console")));
    body()->addLayout(general);
    body()->addStretch();
    body()->addLayout(bottom);
    alignLabels({m_options->form(), general});
}

void SettingsPage::showSettings()
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_options->setValues(m_settings.deployment());
    m_language->setCurrentIndex(m_language->findData(m_settings.language()));
}

void SettingsPage::save()
{
    if (m_isShowing)
        return;
    m_settings.setDeployment(m_options->values());
    m_settings.setLanguage(m_language->currentData().toString());
    emit changed();
}

void SettingsPage::restoreDefaults()
{
    m_settings.reset();
    showSettings();
    emit changed();
}

} // namespace labcast
