// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/check/finding.h"
#include "app/fog/image.h"
#include "app/fog/lab.h"
#include "app/fog/protectedthing.h"
#include "app/record/history.h"
#include "app/remote/controllerstatus.h"

class QTextDocument;

namespace labcast {

/// What a colleague who takes a server over must know of it. What is absent could not be found out.
struct HandOver
{
    QString server; ///< its name
    qint64 timeMs = 0; ///< UTC, of the page
    ControllerStatus status {};
    std::optional<QList<Lab>> labs {};
    std::optional<QList<Image>> images {};
    std::optional<QList<ProtectedThing>> protectedThings {};
    std::optional<QList<Finding>> findings {}; ///< of all checks
    std::optional<QList<HistoryEntry>> sessions {}; ///< newest first
};

/// The page as HTML, which QTextDocument can show and browsers too.
QString handOverHtml(const HandOver &facts);

/// The same as a PDF document on A4.
QByteArray handOverPdf(const HandOver &facts);

/// Sets a page up so that it is printed as it is shown.
void fillDocument(QTextDocument &document, const HandOver &facts);

} // namespace labcast
