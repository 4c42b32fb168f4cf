// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <initializer_list>
#include <optional>
#include <thread>

/// What `act` answers on a thread that never had these capabilities.
template <typename Act>
auto withoutCapability(std::initializer_list<int> capabilities, Act act)
{
    std::optional<decltype(act())> answer;
    std::thread([&] {
        __user_cap_header_struct header {_LINUX_CAPABILITY_VERSION_3, 0};
        __user_cap_data_struct sets[2] {};
        ::syscall(SYS_capget, &header, sets);
        for (const int capability : capabilities) {
            auto &set = sets[CAP_TO_INDEX(capability)];
            set.permitted &= ~CAP_TO_MASK(capability);
            set.effective &= ~CAP_TO_MASK(capability);
        }
        if (::syscall(SYS_capset, &header, sets) == 0)
            answer.emplace(act());
    }).join();
    return answer.value();
}
