// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/image.h"
#include "app/fog/storagenode.h"
#include "app/remote/controllerclient.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace labcast {

class SentenceFrame;
class WaitSpinBox;

/// Asks for one deployment: which image, to how many computers, how long to wait, and the typed confirmation
/// that so many disks will be overwritten. Stays open until the controller has taken it.
class DeployDialog : public QDialog
{
    Q_OBJECT
public:
    /// `client` outlives the dialog.
    explicit DeployDialog(ControllerClient &client, QWidget *parent = nullptr);

    DeployRequest request() const;

signals:
    void deployed(const labcast::ControllerClient::Deployed &deployed);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpFields();
    void setUpLayout();
    QFormLayout *form();
    QWidget *confirmation();
    void connectFields();
    void loadImages(const QString &preferred = {});
    void showImages(const QList<Image> &images, const QString &preferred);
    void showNode(const StorageNode &node);
    void showImageHint();
    void updateConfirmation();
    void openAddImage();
    void deploy();
    void showProblem(const Error &error);

    ControllerClient &m_client;
    bool m_isDeploying = false; ///< the controller has not answered yet
    StorageNode m_node;
    QComboBox *m_image;
    QLabel *m_imageHint;
    QPushButton *m_addImage;
    QSpinBox *m_computers;
    WaitSpinBox *m_maxWait;
    WaitSpinBox *m_nextWait;
    QSpinBox *m_rate;
    QLabel *m_rateHint;
    WaitSpinBox *m_tolerateStall;
    QCheckBox *m_behindRouter;
    SentenceFrame *m_problem;
    SentenceFrame *m_warning;
    QLabel *m_typeLabel;
    QLineEdit *m_typed;
    QPushButton *m_deploy;
    QPushButton *m_cancel;
};

} // namespace labcast
