// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"

#include <QFrame>

#include <chrono>
#include <memory>

namespace labcast {

/// The live bandwidth of every session over the wall clock: a line each, the selected one thicker. A tick in
/// which nothing was sent is a 0, not a gap. Shows the whole time of what runs, or of the selected session.
class BandwidthChart : public QFrame
{
    Q_OBJECT
public:
    explicit BandwidthChart(QWidget *parent = nullptr);
    ~BandwidthChart() override;

    /// Forgets the lines of all other sessions; names and states are taken over.
    void setSessions(const QList<SessionInfo> &sessions);
    void setSession(const SessionInfo &session);
    /// The controller's history of a session, which may overlap with what was appended meanwhile.
    void setHistory(SessionId session, const QList<Sample> &history);
    void append(const QList<SessionSample> &samples);
    void setSelected(SessionId session);
    /// Shows only the end of the time, that long; zero shows all of it.
    void setRange(std::chrono::seconds range);

    bool hasSamples(SessionId session) const;
    /// What the session's line is drawn from, oldest first.
    QList<Sample> samples(SessionId session) const;
    /// How often it was drawn; a hidden chart is not.
    int replots() const;

    QSize minimumSizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace labcast
