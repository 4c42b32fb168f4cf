// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthchecks.h"

#include "app/check/servercheck.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QPointer>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

HealthChecks::HealthChecks(ControllerClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&m_client, &ControllerClient::disconnected, this, &HealthChecks::forget);
}

const HealthCheck *HealthChecks::find(const QString &check) const
{
    const auto found = std::ranges::find(m_checks, check, &HealthCheck::check);
    return found == m_checks.end() ? nullptr : &*found;
}

HealthCheck *HealthChecks::entryOf(const QString &check)
{
    const auto found = std::ranges::find(m_checks, check, &HealthCheck::check);
    return found == m_checks.end() ? nullptr : &*found;
}

bool HealthChecks::isRunning() const
{
    return std::ranges::any_of(m_checks, &HealthCheck::isRunning);
}

void HealthChecks::run()
{
    if (!m_client.isConnected())
        return;
    NodeClient(m_client).listChecks([self = QPointer(this)](const Result<QStringList> &ids) {
        if (!self)
            return;
        if (ids)
            self->list(*ids);
        else
            emit self->failed(ids.error());
    });
    readRemedies();
}

/// What was found before stays until the new answer is there.
void HealthChecks::list(const QStringList &ids)
{
    QList<HealthCheck> checks;
    for (const QString &id : ids) {
        const HealthCheck *before = find(id);
        checks << (before ? *before : HealthCheck {.check = id});
    }
    m_checks = checks;
    for (const QString &id : ids)
        run(id);
    emit changed();
}

void HealthChecks::run(const QString &check)
{
    HealthCheck *entry = entryOf(check);
    if (!entry || entry->isRunning || !m_client.isConnected())
        return;
    entry->isRunning = true;
    QElapsedTimer clock;
    clock.start();
    NodeClient(m_client).check({check},
        [self = QPointer(this), check, clock, connection = m_connection](const Result<QList<Finding>> &findings) {
            if (self && self->m_connection == connection)
                self->answered(check, clock.elapsed(), findings);
        });
    emit changed();
}

void HealthChecks::answered(const QString &check, qint64 tookMs, const Result<QList<Finding>> &findings)
{
    HealthCheck *entry = entryOf(check);
    if (!entry)
        return;
    entry->isRunning = false;
    if (!findings) {
        entry->finding = Finding {.check = check, .summary = findings.error().message};
    } else {
        // A check may have nothing to look at: without a node there is no interface to judge.
        entry->finding = findings->value(0, {.check = check, .summary = makeMessage("check-nothing"_L1)});
    }
    entry->checkedMs = QDateTime::currentMSecsSinceEpoch();
    entry->tookMs = tookMs;
    emit changed();
}

void HealthChecks::apply(const QString &check, const Remedy &remedy)
{
    m_isApplying = true;
    NodeClient(m_client).applyRemedy(check, remedy, [self = QPointer(this)](const Result<Finding> &finding) {
        if (self)
            self->ended(finding);
    });
    emit changed();
}

void HealthChecks::undo()
{
    m_isApplying = true;
    NodeClient(m_client).undoRemedy({}, [self = QPointer(this)](const Result<Finding> &finding) {
        if (self)
            self->ended(finding);
    });
    emit changed();
}

void HealthChecks::ended(const Result<Finding> &finding)
{
    m_isApplying = false;
    if (finding)
        emit applied(finding->backup);
    else
        emit failed(finding.error());
    run(); // one value can matter to several checks
    emit changed();
}

void HealthChecks::readRemedies()
{
    NodeClient(m_client).listRemedies([self = QPointer(this)](const Result<QList<RecordedRemedy>> &remedies) {
        if (!self)
            return;
        const QList<RecordedRemedy> known = remedies.value_or(QList<RecordedRemedy>());
        const auto last = std::ranges::find_if(known, &RecordedRemedy::canBeUndone);
        self->m_last = last == known.end() ? std::nullopt : std::optional(*last);
        emit self->changed();
    });
}

/// Nobody knows whether it still holds.
void HealthChecks::forget()
{
    ++m_connection;
    m_checks.clear();
    m_last.reset();
    m_isApplying = false;
    emit changed();
}

} // namespace labcast
