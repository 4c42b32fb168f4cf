// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace labcast {

class SentenceFrame;

/// Says what will be overwritten, and takes the typed confirmation: the lab's name, or the number of computers.
class ConfirmationBox : public QWidget
{
    Q_OBJECT
public:
    explicit ConfirmationBox(QWidget *parent = nullptr);

    /// An empty `lab`: the number is to be typed. No computers: there is nothing to confirm.
    void setTarget(const QString &lab, int computers, const QString &image);

    /// Case and outer spaces do not count.
    bool isConfirmed() const;
    /// What is to be typed.
    const QString &expected() const { return m_expected; }
    void clear();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *typedRow();
    void showMatch();

    QString m_expected;
    SentenceFrame *m_frame;
    QLabel *m_label;
    QLineEdit *m_typed;
    QLabel *m_matchIcon;
    QLabel *m_match;
    QLabel *m_remark;
};

} // namespace labcast
