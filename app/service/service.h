// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicestatus.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace labcast {

/// One service of this machine, whoever starts services here: systemd over the system's D-Bus, or an init script.
/// Lives on the main thread; nothing of it waits.
class Service : public QObject
{
    Q_OBJECT
public:
    template <typename T>
    using Answer = std::function<void(const Result<T> &)>;

    explicit Service(QString name, QObject *parent = nullptr);

    /// Never fails: what cannot be asked has the state Unknown and says why.
    void status(std::function<void(const ServiceStatus &)> answer);

    /// Answers when it is done. Errors: service-missing, service-refused with the command to type, service-failed,
    /// service-slow, service-no-manager.
    void act(ServiceAct act, Answer<void> answer);

private:
    const QString m_name;
};

} // namespace labcast
