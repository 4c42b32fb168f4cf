// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/image.h"
#include "app/image/imageplan.h"
#include "ui/table/rowmodel.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace labcast {

class ControllerClient;
class Table;

/// Which image, how large it is, and which files will be sent.
class ImageBox : public QWidget
{
    Q_OBJECT
public:
    /// `client` outlives the box.
    explicit ImageBox(ControllerClient &client, QWidget *parent = nullptr);

    /// Asks for the images and the chosen one's files; what is chosen stays.
    void refresh();
    /// One that is not known yet is chosen when it comes.
    void select(const QString &image);
    /// The node's image root, below which images are.
    void setRoot(const QString &root) { m_root = root; }

    QString image() const; ///< empty without one
    qint64 size() const; ///< bytes; 0 when not known
    /// The chosen one's files, or why they cannot be read; absent until it is known.
    const std::optional<Result<QList<ImageStream>>> &streams() const { return m_streams; }

    QFormLayout *form() { return m_form; }

signals:
    void changed();
    void failed(const labcast::Error &error);

private:
    void setUpForm();
    void showImages(const QList<Image> &images);
    void fetchStreams();
    void showStreams(const Result<QList<ImageStream>> &streams);
    void showRemark();
    void openAddImage();

    ControllerClient &m_client;
    QString m_root;
    QString m_wanted; ///< to be selected when it comes
    std::optional<Result<QList<ImageStream>>> m_streams;
    QFormLayout *m_form;
    QComboBox *m_image;
    QLabel *m_remark;
    QPushButton *m_addImage;
    RowModel<ImageStream> *m_model;
    Table *m_table;
};

} // namespace labcast
