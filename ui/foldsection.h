// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace labcast {

/// A titled part of a page that can be folded to its title.
class FoldSection : public QWidget
{
    Q_OBJECT
public:
    FoldSection(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setRemark(const QString &remark);
    bool isFolded() const;
    void setFolded(bool isFolded);

private:
    QToolButton *m_title;
    QLabel *m_remark;
    QWidget *m_content;
};

} // namespace labcast
