// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/storagenode.h"
#include "ui/settings/settings.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QSpinBox;

namespace labcast {

class WaitSpinBox;

/// How a deployment goes: the waits, the rate limit and what becomes of a silent computer.
class OptionFields : public QWidget
{
    Q_OBJECT
public:
    explicit OptionFields(QWidget *parent = nullptr);

    DeployDefaults values() const;
    void setValues(const DeployDefaults &values);

    /// Whose limit and interface hold where nothing is said.
    void showNode(const StorageNode &node);

    /// More rows can be added.
    QFormLayout *form() { return m_form; }

signals:
    void changed();

private:
    void setUpFields();

    QFormLayout *m_form;
    WaitSpinBox *m_maxWait;
    WaitSpinBox *m_nextWait;
    QSpinBox *m_rate;
    QLabel *m_rateRemark;
    WaitSpinBox *m_tolerateStall;
};

} // namespace labcast
