// SPDX-License-Identifier: GPL-3.0-or-later
#include "privilege.h"

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace labcast {

namespace {

/// Whether this thread may use it from now on, as far as it was granted at all; answers whether it could before.
bool setReading(bool isAllowed)
{
    __user_cap_header_struct header {_LINUX_CAPABILITY_VERSION_3, 0}; // 0: this thread
    __user_cap_data_struct sets[2] {};
    if (::syscall(SYS_capget, &header, sets) != 0)
        return false;
    auto &set = sets[CAP_TO_INDEX(CAP_DAC_READ_SEARCH)];
    const quint32 reading = CAP_TO_MASK(CAP_DAC_READ_SEARCH);
    const bool could = set.effective & reading;
    set.effective = isAllowed ? set.effective | (set.permitted & reading) : set.effective & ~reading;
    ::syscall(SYS_capset, &header, sets);
    return could;
}

} // namespace

void restPrivileges()
{
    ::prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
    setReading(false);
}

ReadingAsRoot::ReadingAsRoot()
    : m_wasRaised(setReading(true))
{
}

ReadingAsRoot::~ReadingAsRoot()
{
    setReading(m_wasRaised);
}

} // namespace labcast
