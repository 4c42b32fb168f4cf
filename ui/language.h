// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

namespace labcast {

/// Loads the texts of the user's language, and English where there is none: its plural forms.
void useLanguageOfUser(QCoreApplication &application);

} // namespace labcast
