// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/storestatus.h"
#include "app/result.h"
#include "ui/sentenceframe.h"

#include <optional>

namespace labcast {

class ControllerClient;

/// Who starts the senders, FOG's daemon or Labcast, and the button that changes it. Hidden until the controller
/// has told which store it works on.
class SendingBox : public SentenceFrame
{
    Q_OBJECT
public:
    /// `client` outlives it.
    explicit SendingBox(ControllerClient &client, QWidget *parent = nullptr);

signals:
    /// It is another one now: whatever checks found may no longer hold.
    void changed();

private:
    void read();
    void showStore();
    void ask();
    void askForApi();
    void change();
    void answered(const Result<StoreStatus> &store);
    bool isFogs() const;
    static QString watchingDetail(const StoreAddress &store);

    ControllerClient &m_client;
    std::optional<StoreStatus> m_store;
    std::optional<Error> m_error; ///< of the last change
    bool m_isChanging = false;
    QPushButton *m_change;
    QPushButton *m_api;
};

} // namespace labcast
