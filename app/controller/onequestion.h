// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"

#include <QHash>
#include <QList>

namespace labcast {

/// Asks what may take long, or hang, once for all who want to know it meanwhile.
template <typename T>
class OneQuestion
{
public:
    using Question = std::function<void(AnswerTo<T>)>;

    /// `about` tells one question from another.
    void ask(const QString &about, AnswerTo<T> answer, const Question &question)
    {
        m_waiting[about] << std::move(answer);
        if (m_waiting[about].size() > 1)
            return;
        question([this, about](const Result<T> &value) {
            for (const AnswerTo<T> &each : m_waiting.take(about))
                each(value);
        });
    }

private:
    QHash<QString, QList<AnswerTo<T>>> m_waiting;
};

} // namespace labcast
