// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace labcast {

/// The semi-bold title of a group or a table, with a muted remark behind it.
class SectionTitle : public QWidget
{
    Q_OBJECT
public:
    explicit SectionTitle(const QString &title, const QString &remark = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title) { m_title->setText(title); }
    void setRemark(const QString &remark) { m_remark->setText(remark); }

private:
    QLabel *m_title;
    QLabel *m_remark;
};

} // namespace labcast
