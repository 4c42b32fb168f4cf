// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace labcast {

/// How many threads inParallel() uses.
inline int workerCount()
{
    return std::max(1, int(std::thread::hardware_concurrency()));
}

/// Calls `work` with every number below `count`, and with the number of the thread that does it, on as many
/// threads as there are processors, this one among them; returns when all is done.
template <typename Work>
void inParallel(int count, const Work &work)
{
    std::atomic<int> next = 0;
    const auto run = [&](int worker) {
        for (int i = next++; i < count; i = next++)
            work(i, worker);
    };
    std::vector<std::jthread> helpers;
    for (int worker = 1; worker < std::min(count, workerCount()); ++worker)
        helpers.emplace_back(run, worker);
    run(0);
}

} // namespace labcast
