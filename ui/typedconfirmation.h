// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace labcast {

/// A field in which something must be typed to confirm what cannot be done by a click alone.
class TypedConfirmation : public QWidget
{
    Q_OBJECT
public:
    /// `name` is the field's object name: a page may have several.
    explicit TypedConfirmation(const QString &name, QWidget *parent = nullptr);

    /// `request` asks for it: "T&ype the number to confirm:". Empty `expected`: there is nothing to confirm.
    void setExpected(const QString &request, const QString &expected);
    const QString &expected() const { return m_expected; }

    /// Case and outer spaces do not count.
    bool isConfirmed() const;
    void clear();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMatch();

    QString m_expected;
    QLabel *m_label;
    QLineEdit *m_typed;
    QLabel *m_matchIcon;
    QLabel *m_match;
    QLabel *m_remark;
};

} // namespace labcast
