// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace labcast {

/// Keeps what the service's unit grants labcastd (installer/README.md) from where it has no use: no program that
/// it starts inherits any of it, and its own threads do not read other people's files. Before the first thread.
void restPrivileges();

/// While one lives, its thread reads what only root may, where CAP_DAC_READ_SEARCH was granted. For files whose
/// path is ours to name, never for one that a database or a client names.
class ReadingAsRoot
{
public:
    ReadingAsRoot();
    ~ReadingAsRoot();
    Q_DISABLE_COPY_MOVE(ReadingAsRoot)

private:
    bool m_wasRaised;
};

} // namespace labcast
