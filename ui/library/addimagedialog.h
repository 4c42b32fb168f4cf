// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/image.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace labcast {

class ControllerClient;
class SentenceFrame;

/// Makes a directory on the server known as an image.
class AddImageDialog : public QDialog
{
    Q_OBJECT
public:
    /// `client` outlives the dialog; `root` is the node's image root, below which images are.
    AddImageDialog(ControllerClient &client, const QString &root, QWidget *parent = nullptr);

signals:
    void added(const labcast::Image &image);

private:
    void add();

    ControllerClient &m_client;
    QLineEdit *m_name;
    QLineEdit *m_directory;
    QComboBox *m_type;
    QComboBox *m_partitions;
    SentenceFrame *m_error;
    QPushButton *m_add;
};

} // namespace labcast
