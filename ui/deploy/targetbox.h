// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/host.h"
#include "app/fog/lab.h"
#include "app/result.h"
#include "deploytarget.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace labcast {

class ControllerClient;
struct DeployRequest;

/// To whom: a lab, chosen computers, or a number of any that join.
class TargetBox : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Lab, Chosen, Any };

    /// `client` outlives the box.
    explicit TargetBox(ControllerClient &client, QWidget *parent = nullptr);

    /// Asks for labs and computers; what is chosen stays.
    void refresh();

    /// Its image is not looked at. A lab that is not known yet is chosen when it comes.
    void setTarget(const DeployTarget &target);

    Kind kind() const;
    QString lab() const; ///< empty when it is for no lab
    int count() const; ///< computers it is for
    /// Whom it is for; absent when it is for any, or not known yet.
    std::optional<QList<Host>> hosts() const;
    /// Fills in lab, hosts or receivers.
    void fill(DeployRequest &request) const;

    QFormLayout *form() { return m_form; }

signals:
    void changed();
    void failed(const labcast::Error &error);

private:
    void setUpFields();
    void setUpForm();
    void fillTargets();
    void showLabs(const QList<Lab> &labs);
    void showHosts(const QList<Host> &hosts);
    void showKind();
    void openChooser();
    void openAddLab();
    void select(Kind kind, const QString &lab);
    QStringList names() const;

    ControllerClient &m_client;
    QList<Lab> m_labs;
    std::optional<QList<Host>> m_hosts; ///< all there are, when they are known
    QStringList m_chosen;
    QString m_wantedLab; ///< to be selected when it comes
    QFormLayout *m_form;
    QComboBox *m_target;
    QLabel *m_remark;
    QPushButton *m_choose;
    QLabel *m_chosenRemark;
    QSpinBox *m_number;
    QPushButton *m_addLab;
};

} // namespace labcast
