// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/record/setupprogress.h"
#include "app/result.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace labcast {

class ControllerClient;
class SetupWizard;

/// Opens the setup wizard: by itself when a server is seen for the first time, later when asked.
class SetupGuide : public QObject
{
    Q_OBJECT
public:
    /// `client` and `window` outlive the guide.
    SetupGuide(ControllerClient &client, QWidget &window, QObject *parent = nullptr);

    /// From now on it opens by itself where nobody has begun yet; never on a rehearsal.
    void offer();
    /// Opens it where it was left.
    void open();

signals:
    void rehearseRequested();
    void otherServerRequested();
    /// The wizard could not be opened.
    void failed(const labcast::Error &reason);

private:
    void offerNow();
    void openAt(const SetupProgress &progress);

    ControllerClient &m_client;
    QWidget &m_window;
    QPointer<SetupWizard> m_wizard;
};

} // namespace labcast
