// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QDateTimeEdit;

namespace labcast {

/// Asks for a moment.
class TimeDialog : public QDialog
{
    Q_OBJECT
public:
    /// Begins with `timeMs` (UTC).
    explicit TimeDialog(qint64 timeMs, QWidget *parent = nullptr);

signals:
    void chosen(qint64 timeMs);

private:
    QDateTimeEdit *m_time;
};

} // namespace labcast
