// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/fakecontroller.h"

namespace labcast::scenes {

// Moments of a lab's afternoon, as a controller tells them.

inline constexpr qint64 noon = 1'795'348'800'000; ///< UTC ms of the first sample

void addImages(FakeController &controller);
/// A session with ten minutes behind it, one that waits and one that is complete.
void addSending(FakeController &controller, qint64 nowMs);
void stall(FakeController &controller, qint64 nowMs);
void addWaiting(FakeController &controller, qint64 nowMs);
/// A session that comes when another has ended.
void addQueued(FakeController &controller, qint64 nowMs);
void finish(FakeController &controller, qint64 nowMs);
/// The sender's output of session 3, which stalls, and others'.
void addLogs(FakeController &controller, qint64 nowMs);

/// So many past sessions, one a day, of all outcomes; the newest is partial.
void addHistory(FakeController &controller, qint64 nowMs, int count);

/// So many acts, one every two hours; the newest is a deployment.
void addActs(FakeController &controller, qint64 nowMs, int count);

/// A diagnostic bundle that can be made and fetched.
void addBundle(FakeController &controller);

/// A FOG server whose node names an interface that it does not have, and what else its checks find.
void addFindings(FakeController &controller);

/// What stuck multicasts have left behind on such a server: a stuck session with 40 rows, and two senders.
void addLeftovers(FakeController &controller);

/// Thirty computers in two labs.
void addHosts(FakeController &controller);

} // namespace labcast::scenes
