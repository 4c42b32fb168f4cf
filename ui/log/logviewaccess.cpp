// SPDX-License-Identifier: GPL-3.0-or-later
#include "logview.h"

#include <QAccessibleWidget>

namespace labcast {

namespace {

/// A log to screen readers: a document whose value is the current line.
class LogViewAccess : public QAccessibleWidget
{
public:
    explicit LogViewAccess(LogView *view)
        : QAccessibleWidget(view, QAccessible::Document)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return static_cast<LogView *>(widget())->spokenLine();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<LogView *>(object);
    return view ? new LogViewAccess(view) : nullptr;
}

} // namespace

void makeLogViewsAccessible()
{
    // Qt installs a factory once, however often it is asked.
    QAccessible::installFactory(accessOf);
}

} // namespace labcast
