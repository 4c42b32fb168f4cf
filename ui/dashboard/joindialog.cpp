// SPDX-License-Identifier: GPL-3.0-or-later
#include "joindialog.h"

#include "app/remote/controllerclient.h"
#include "ui/messagetext.h"
#include "ui/sentenceframe.h"
#include "ui/sessionwords.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

JoinDialog::JoinDialog(ControllerClient &client, const SessionInfo &session, QWidget *parent)
    : QDialog(parent)
    , m_lines(new QPlainTextEdit)
    , m_error(new SentenceFrame)
    , m_copy(new QPushButton(themeIcon("edit-copy"_L1), tr("C&opy")))
{
    setWindowTitle(tr("Join by Hand: %1").arg(sessionTitle(session)));
    setAttribute(Qt::WA_DeleteOnClose);
    m_lines->setObjectName(u"lines"_s);
    m_lines->setAccessibleName(tr("Lines to type"));
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_error->setObjectName(u"error"_s);
    m_error->hide();
    m_copy->setObjectName(u"copy"_s);
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, &JoinDialog::copy);
    setUpLayout();
    fetch(client, session.session);
}

void JoinDialog::setUpLayout()
{
    auto *how
        = new QLabel(tr("Type these lines on the computer in this order, with the computer's own disk in the "
                        "place of sdX; images of partitions need its partition table restored first."));
    how->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    close->setText(tr("&Close"));
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(how);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(640, 400);
}

void JoinDialog::fetch(ControllerClient &client, SessionId session)
{
    client.fetchJoinCommands(session, [self = QPointer(this)](const Result<QList<JoinCommand>> &commands) {
        if (!self)
            return;
        if (commands)
            self->showCommands(*commands);
        else
            self->showError(commands.error());
    });
}

void JoinDialog::showCommands(const QList<JoinCommand> &commands)
{
    QStringList lines;
    for (const JoinCommand &command : commands)
        lines << u"# %1\n%2"_s.arg(command.stream, command.command);
    m_lines->setPlainText(lines.join(u"\n\n"_s));
    m_copy->setEnabled(!lines.isEmpty());
}

void JoinDialog::showError(const Error &error)
{
    m_error->setSeverity(Severity::Error);
    m_error->setTexts(messageText(error.message, QDateTime::currentMSecsSinceEpoch()), error.cause);
    m_error->show();
    m_error->announce();
}

void JoinDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_lines->toPlainText() + u'\n');
}

bool canJoin(const SessionInfo &session)
{
    const bool isOpen = session.state == SessionState::Waiting || session.state == SessionState::Sending
        || session.state == SessionState::Stalled;
    return isOpen && !session.isObserved;
}

} // namespace labcast
