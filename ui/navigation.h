// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace labcast {

/// The list of pages at the window's left; only icons when the window is narrow.
class Navigation : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    /// Rows are counted in the order they were added.
    void addPage(const QString &title, const QKeySequence &keys);
    /// One for each row. Until then they have only their place: reading them takes longer than all the rest.
    void setIcons(const QList<QIcon> &icons);
    /// A number at the row's right; zero is not shown.
    void setAlerts(int row, int alerts);
    void setCompact(bool isCompact);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcons();

    QList<QIcon> m_icons;
    bool m_isCompact = false;
};

} // namespace labcast
