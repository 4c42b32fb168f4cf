// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace labcast {

class SentenceFrame;
class TypedConfirmation;

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
    const QString &expected() const;
    void clear();

signals:
    void changed();

private:
    SentenceFrame *m_frame;
    TypedConfirmation *m_typed;
};

} // namespace labcast
