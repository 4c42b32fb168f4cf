// SPDX-License-Identifier: GPL-3.0-or-later
#include "statesdialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QPlainTextEdit>

namespace labcast {

using namespace Qt::StringLiterals;

StatesDialog::StatesDialog(qint64 number, const QStringList &states, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Earlier States of Line %1").arg(number));
    auto *text = new QPlainTextEdit(states.join(u'\n'));
    text->setObjectName(u"states"_s);
    text->setAccessibleName(windowTitle());
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->moveCursor(QTextCursor::End);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    resize(720, 400);
}

} // namespace labcast
