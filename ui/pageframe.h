// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QTemporaryDir>
#include <QWidget>

#include <functional>

class QAction;
class QStackedWidget;
class QVBoxLayout;

namespace labcast {

class Navigation;
class NoticeArea;
class Page;

/// The window's inside: the list of pages, the notices and the page itself. A page is made when it is first
/// needed, so that the window is there at once.
class PageFrame : public QWidget
{
    Q_OBJECT
public:
    using MakePage = std::function<Page *()>;

    explicit PageFrame(QWidget *parent = nullptr);

    /// Adds a page below the ones before; returns its number. `menuText` is its title with a mnemonic.
    int addPage(const QString &menuText, QLatin1StringView icon, MakePage make);
    /// Makes it if it is not there yet.
    Page &page(int number);
    int count() const { return int(m_makers.size()); }
    int current() const;
    void showPage(int number);
    void showPage(const Page &page);

    /// One for each page, with its shortcut.
    const QList<QAction *> &pageActions() const { return m_actions; }
    /// Made when it is first needed, too.
    NoticeArea &notices();

    void saveViews() const;
    /// The current page looks again as it did when it was new.
    void resetView();
    /// The keyboard goes on to the next table, chart or text of the page.
    void focusNextPane();

signals:
    /// The window is on the screen for the first time.
    void painted();
    /// A page has been made; it knows nothing of the controller yet.
    void made(labcast::Page &page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showCurrent();
    void showIcons();

    Navigation *m_navigation;
    QStackedWidget *m_pages;
    QVBoxLayout *m_right; ///< the notices above the page
    NoticeArea *m_notices = nullptr;
    QList<QAction *> m_actions;
    QList<QLatin1StringView> m_icons; ///< their names
    QList<MakePage> m_makers;
    QList<Page *> m_made; ///< null until it is
    QTemporaryDir m_folder;
    QSettings m_defaults; ///< every page's view before anything was changed
    bool m_isPainted = false; ///< until then not even the first page is made
};

} // namespace labcast
