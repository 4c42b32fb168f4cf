// SPDX-License-Identifier: GPL-3.0-or-later
#include "service.h"

#include "systemdservice.h"
#include "sysvservice.h"

namespace labcast {

using namespace Qt::StringLiterals;

Service::Service(QString name, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
{
}

void Service::status(std::function<void(const ServiceStatus &)> answer)
{
    SystemdStatus::ask(m_name, [self = QPointer(this), answer = std::move(answer)](const ServiceStatus &status) {
        if (!self)
            return;
        if (status.manager != ServiceStatus::Manager::None)
            return answer(status);
        if (hasInitScript(self->m_name))
            return askInitScript(self->m_name, answer);
        ServiceStatus none {.name = self->m_name};
        none.trouble = makeMessage("service-no-manager"_L1, {{u"name"_s, self->m_name}});
        answer(none);
    });
}

/// Asked first who starts it here, and whether there is such a service at all.
void Service::act(ServiceAct act, Answer<void> answer)
{
    status([this, act, answer = std::move(answer)](const ServiceStatus &status) {
        if (status.manager == ServiceStatus::Manager::None)
            return answer(tl::unexpected(Error {status.trouble, {}}));
        if (status.state == ServiceStatus::State::Missing)
            return answer(failure("service-missing"_L1, {{u"name"_s, m_name}}));
        if (status.manager == ServiceStatus::Manager::Systemd)
            return SystemdAct::run(m_name, act, answer);
        runInitScript(m_name, act, answer);
    });
}

} // namespace labcast
