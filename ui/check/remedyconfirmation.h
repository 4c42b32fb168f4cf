// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/finding.h"

#include <QWidget>

namespace labcast {

class SentenceFrame;
class TypedConfirmation;

/// What to know before a remedy that a click alone must not start, and the number that is typed for it.
class RemedyConfirmation : public QWidget
{
    Q_OBJECT
public:
    explicit RemedyConfirmation(QWidget *parent = nullptr);

    /// For a remedy that needs none it is not seen.
    void setRemedy(const Remedy *remedy);
    /// Also when there is nothing to confirm.
    bool isConfirmed() const;

signals:
    void changed();

private:
    SentenceFrame *m_frame;
    TypedConfirmation *m_typed;
};

} // namespace labcast
