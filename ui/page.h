// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSettings;
class QToolBar;
class QVBoxLayout;

namespace labcast {

/// One page of the main window: a toolbar at its top and its content below.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    QToolBar *toolBar() { return m_toolBar; }

    /// Asks the controller again for what the page shows.
    virtual void refresh() { }

    /// Goes to where something can be looked for; false where there is nothing to find.
    virtual bool find() { return false; }

    /// Columns, splitters and the like, kept from one start to the next.
    virtual void saveView(QSettings & /*settings*/) const { }
    /// What was not saved is as it was made.
    virtual void restoreView(const QSettings & /*settings*/) { }

signals:
    /// So many things on the page need the admin's eyes.
    void alertsChanged(int alerts);

protected:
    /// On a page narrower than this, in px, the parts go below each other.
    static constexpr int narrowPage = 1000;

    QVBoxLayout *body() { return m_body; }

private:
    QToolBar *m_toolBar;
    QVBoxLayout *m_body;
};

} // namespace labcast
