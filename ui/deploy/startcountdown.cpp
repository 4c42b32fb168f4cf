// SPDX-License-Identifier: GPL-3.0-or-later
#include "startcountdown.h"

#include "ui/theme.h"

#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeSeconds = 20;
constexpr int tickMs = 100;

} // namespace

StartCountdown::StartCountdown(QWidget *parent)
    : SentenceFrame(parent)
    , m_undo(new QPushButton(themeIcon("edit-undo"_L1), tr("&Undo")))
{
    setObjectName(u"countdown"_s);
    m_undo->setObjectName(u"undoStart"_s);
    setSeverity(Severity::Warning, themeIcon("drive-harddisk"_L1));
    addButton(m_undo);
    hide();
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &StartCountdown::tick);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        stop();
        emit undone();
    });
}

void StartCountdown::begin(const QString &what)
{
    m_what = what;
    m_secondsLeft = 0;
    m_clock.start();
    m_timer.start();
    tick();
    show();
    announce();
    m_undo->setFocus(Qt::OtherFocusReason); // Enter a second time stops it, never hurries it
}

void StartCountdown::stop()
{
    m_timer.stop();
    hide();
}

void StartCountdown::tick()
{
    const int left = int((wholeSeconds * 1000 - m_clock.elapsed() + 999) / 1000);
    if (left <= 0) {
        stop();
        emit elapsed();
    } else if (left != m_secondsLeft) {
        m_secondsLeft = left;
        setTexts(tr("Starting in %n s: %1.", nullptr, left).arg(m_what),
            tr("Nothing has been done yet. FOG gets the tasks when the time is over."));
    }
}

} // namespace labcast
