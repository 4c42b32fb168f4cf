// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace labcast {

/// Loads the texts of `language` ("de") or, when it is empty, of the user's, and English where there is none: its
/// plural forms.
void useLanguage(QCoreApplication &application, const QString &language = {});

} // namespace labcast
