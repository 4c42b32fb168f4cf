// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../record/recorder.h"
#include "answer.h"

#include <QObject>

namespace labcast {

/// Who asked for what to be changed, when, and what became of it.
class AuditTrail : public QObject
{
    Q_OBJECT
public:
    /// `recorder` outlives it.
    explicit AuditTrail(Recorder &recorder, QObject *parent = nullptr)
        : QObject(parent)
        , m_recorder(recorder)
    {
    }

    /// Kept until it can be written, as everything of the recorder's.
    void add(const RecordedAct &act);
    /// Newest first. Errors: record-failed.
    void list(const ActQuery &query, AnswerTo<ActExcerpt> answer);

signals:
    void grew();

private:
    Recorder &m_recorder;
};

} // namespace labcast
