// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsalmode.h"

#include "../rehearsal/rehearsal.h"
#include "../rehearsal/sampleimage.h"

#include <unistd.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int lingerMs = 3000; // a udp-receiver stays 0.5 s after its last byte

QString hostName(int number)
{
    return u"PC-%1"_s.arg(number);
}

} // namespace

RehearsalMode::RehearsalMode(Daemon &daemon, RehearsalModeOptions options, QObject *parent)
    : QObject(parent)
    , m_daemon(daemon)
    , m_options(std::move(options))
    , m_stdin(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_stdin, &QSocketNotifier::activated, this, [this] {
        char ignored[64];
        if (::read(STDIN_FILENO, ignored, sizeof ignored) > 0)
            return;
        m_stdin.setEnabled(false);
        emit ownerGone();
    });
}

RehearsalMode::~RehearsalMode() = default;

void RehearsalMode::start(AnswerTo<void> answer)
{
    const auto go = [this, answer](const Result<void> &built) {
        if (!built)
            return answer(built);
        m_daemon.load([this, answer](const Result<void> &loaded) {
            if (!loaded)
                return answer(loaded);
            prepareImage(answer);
        });
    };
    if (m_options.isLoopback)
        return go({});
    m_lab = std::make_unique<VirtualLab>(m_options.lab);
    m_lab->build(go);
}

void RehearsalMode::prepareImage(const AnswerTo<void> &answer)
{
    Controller &controller = m_daemon.controller();
    connect(&controller, &Controller::eventHappened, this, &RehearsalMode::happened);
    connect(&controller, &Controller::sampled, this,
        [this](qint64, const QList<SessionSample> &samples) { sampled(samples); });
    const QString folder = m_daemon.imageRoot() + u"/sample"_s;
    if (auto written = writeSampleImage(folder, m_options.imageSize); !written)
        return answer(written);
    controller.library().addImage(
        {.name = rehearsalImageName(), .directory = folder}, [this, answer](const Result<Image> &image) {
            if (!image)
                return answer(tl::unexpected(image.error()));
            prepareHosts(1, answer);
        });
}

int RehearsalMode::computers() const
{
    return m_options.isLoopback ? 1 : m_options.lab.receivers;
}

/// Registers the virtual computers from `number` on.
void RehearsalMode::prepareHosts(int number, const AnswerTo<void> &answer)
{
    if (number > computers())
        return prepareLab(answer);
    const Host host {.id = {},
        .name = hostName(number),
        .macs = {VirtualLab::receiverMac(number)},
        .address = {},
        .description = {},
        .image = {}};
    m_daemon.controller().hostLibrary().addHost(host, [this, number, answer](const Result<Host> &added) {
        if (!added)
            return answer(tl::unexpected(added.error()));
        prepareHosts(number + 1, answer);
    });
}

void RehearsalMode::prepareLab(const AnswerTo<void> &answer)
{
    Lab lab {.id = {}, .name = rehearsalLabName(), .description = {}, .hosts = {}};
    for (int number = 1; number <= computers(); ++number)
        lab.hosts << hostName(number);
    m_daemon.controller().hostLibrary().addLab(lab, [this, answer](const Result<Lab> &added) {
        if (!added)
            return answer(tl::unexpected(added.error()));
        m_daemon.listen(answer);
    });
}

void RehearsalMode::happened(const SessionEvent &event)
{
    if (event.kind == EventKind::State && event.detail[u"state"_s] == "waiting"_L1)
        boot(event.session);
    if (event.kind != EventKind::Verdict)
        return;
    // Whoever still waits would wait for ever: FOG's clients have no time limit.
    QTimer::singleShot(lingerMs, this, [this, session = event.session] { m_computers.erase(session); });
}

void RehearsalMode::boot(SessionId session)
{
    const auto info = m_daemon.controller().session(session);
    if (!info || m_computers.contains(session))
        return;
    auto &booted = m_computers[session];
    for (int number = 1; number <= computers(); ++number) {
        booted.push_back(std::make_unique<VirtualComputer>(m_lab.get(), number));
        booted.back()->boot(info->portbase, int(info->streams.size()));
    }
}

void RehearsalMode::sampled(const QList<SessionSample> &samples)
{
    for (const SessionSample &sample : samples) {
        const auto computers = m_computers.find(sample.session);
        const bool isMidway = sample.sample.acknowledged > m_options.imageSize.bytes / 3;
        if (isMidway && computers != m_computers.end() && m_options.kill > 0)
            computers->second.at(size_t(m_options.kill - 1))->powerOff();
    }
}

} // namespace labcast
