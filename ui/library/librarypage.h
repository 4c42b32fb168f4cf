// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "libraryview.h"
#include "ui/page.h"

#include <QSet>

class QStackedWidget;
class QTabBar;

namespace labcast {

/// What a controller knows: images, computers, labs and the node, each on a tab.
class LibraryPage : public Page
{
    Q_OBJECT
public:
    /// `client` outlives the page.
    explicit LibraryPage(ControllerClient &client, QWidget *parent = nullptr);

    void refresh() override;
    bool find() override;
    void saveView(QSettings &settings) const override;
    void restoreView(const QSettings &settings) override;

    LibraryView *currentView() const;
    QTabBar *tabs() { return m_tabs; }

signals:
    void deployRequested(const labcast::DeployTarget &target);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addView(LibraryView *view);
    void showView();
    void markStale();

    ControllerClient &m_client;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    QSet<LibraryView *> m_stale; ///< what they show may be old
};

} // namespace labcast
