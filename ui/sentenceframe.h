// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace labcast {

/// A sentence that stands on the page: icon, bold headline, plain detail and buttons, in a frame of its
/// severity's colour. The text wraps and is never cut; when it gets narrow the buttons go below it.
class SentenceFrame : public QFrame
{
    Q_OBJECT
public:
    explicit SentenceFrame(QWidget *parent = nullptr);

    void setSeverity(Severity severity, const QIcon &icon);
    void setSeverity(Severity severity);

    /// What is seen. Screen readers hear of it only through announce().
    void setTexts(const QString &headline, const QString &detail);
    void announce();

    void addButton(QPushButton *button);
    /// A widget below the text, inside the frame.
    void addRow(QWidget *row);

    QString headline() const;
    QString detail() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showIcon();
    void updateDirection();

    Severity m_severity = Severity::Neutral;
    QIcon m_icon;
    QLabel *m_iconLabel;
    QLabel *m_headline;
    QLabel *m_detail;
    QBoxLayout *m_texts;
    QBoxLayout *m_content;
    QBoxLayout *m_buttons;
};

} // namespace labcast
