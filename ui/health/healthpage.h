// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/sessioninfo.h"
#include "healthchecks.h"
#include "ui/check/multicasttester.h"
#include "ui/check/servicemonitor.h"
#include "ui/page.h"

#include <QTimer>

class QAction;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace labcast {

class EmptyHint;
class FindingPanel;
class FindingTree;
class SectionTitle;
class SendingBox;
class ServiceCard;

/// Every check of the server by severity; of the chosen one what it rests on and what would set it right.
class HealthPage : public Page
{
    Q_OBJECT
public:
    /// `client` outlives the page.
    explicit HealthPage(ControllerClient &client, QWidget *parent = nullptr);

    /// Chooses that check, also when the controller has not told of it yet.
    void showCheck(const QString &check);
    /// Checks all again.
    void refresh() override;
    void saveView(QSettings &settings) const override;
    void restoreView(const QSettings &settings) override;

    FindingTree &tree() { return *m_tree; }
    const HealthChecks &checks() const { return *m_checks; }

signals:
    void noticed(labcast::Severity severity, const QString &headline, const QString &detail);
    /// The admin wants to read the log of FOG's daemon.
    void daemonLogRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void divide();
    void setUpToolBar();
    void setUpLayout();
    QWidget *listBox();
    QWidget *detailBox();
    void connectParts();
    void showChecks();
    void chooseWorst();
    void testMulticast();
    void showTest();
    void showChosen();
    void applied(const QString &backup);
    void failed(const Error &error);

    ControllerClient &m_client;
    HealthChecks *m_checks;
    MulticastTester m_tester;
    ServiceMonitor m_service;
    QPushButton *m_again;
    QAction *m_test;
    QAction *m_second;
    QAction *m_undo;
    QAction *m_bundle;
    SectionTitle *m_counts;
    FindingTree *m_tree;
    SectionTitle *m_title;
    FindingPanel *m_panel;
    SendingBox *m_sending;
    ServiceCard *m_card;
    QScrollArea *m_area;
    QSplitter *m_splitter;
    QString m_wanted; ///< the check that is to be shown
    EmptyHint *m_empty;
    QStackedWidget *m_stack;
    std::optional<Qt::Orientation> m_divided; ///< for which the splitter's sizes are
    std::optional<Finding> m_shown; ///< in m_panel
    QTimer m_clock; ///< what is on the screen grows old
    bool m_isChosen = false; ///< by the admin
};

} // namespace labcast
