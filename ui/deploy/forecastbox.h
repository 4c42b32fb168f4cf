// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/units.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace labcast {

/// How long it will take, and with which command.
class ForecastBox : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastBox(QWidget *parent = nullptr);

    /// Of `size` bytes, 0 when that is not known.
    void showTransfer(qint64 size, std::optional<Bandwidth> limit, std::optional<Bandwidth> link);
    /// The program and its arguments, or nothing.
    void showCommand(const QStringList &command);

private:
    void setUpCommand();

    QLabel *m_time;
    QLabel *m_ground;
    QPushButton *m_details;
    QPlainTextEdit *m_command;
};

} // namespace labcast
