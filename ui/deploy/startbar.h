// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace labcast {

/// The row that is always seen at the bottom of a deployment: what would be begun, why it cannot be yet, and the
/// two buttons.
class StartBar : public QWidget
{
    Q_OBJECT
public:
    explicit StartBar(QWidget *parent = nullptr);

    /// The button is on when `whyNot` is empty.
    void showState(const QString &summary, const QString &whyNot, int computers);

signals:
    void pressed();
    void cancelled();

private:
    QLabel *m_summary;
    QLabel *m_whyNot;
    QPushButton *m_cancel;
    QPushButton *m_deploy;
};

} // namespace labcast
