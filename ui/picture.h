// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"

#include <QObject>

class QWidget;

namespace labcast {

class ControllerClient;

/// Saves a window as a picture when a session has finished, and ends the program: 0, or 1 when the file could
/// not be written.
class Picture : public QObject
{
    Q_OBJECT
public:
    /// `window` outlives the picture; `file` is a path that ends in .png.
    Picture(ControllerClient &client, QWidget &window, const QString &file, QObject *parent = nullptr);

private:
    void look(const QList<SessionInfo> &sessions);
    void take();

    QWidget &m_window;
    QString m_file;
};

} // namespace labcast
