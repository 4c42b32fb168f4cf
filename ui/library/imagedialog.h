// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/image.h"
#include "ui/requestdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace labcast {

/// Changes what the library says of an image; its files are not touched.
class ImageDialog : public RequestDialog
{
    Q_OBJECT
public:
    ImageDialog(ControllerClient &client, const Image &image, QWidget *parent);

protected:
    void send() override;

private:
    const Image m_image;
    QLineEdit *m_name;
    QLineEdit *m_directory;
    QComboBox *m_type;
    QComboBox *m_format;
    QComboBox *m_os;
    QComboBox *m_partitions;
    QCheckBox *m_enabled;
};

/// FOG's image type in words.
QString imageTypeWord(ImageType type);

/// A choice among FOG's partition types, which are its items' data.
QComboBox *makePartitionBox(int partitionType);

/// What may stand in the field for an image's directory.
QLabel *makeDirectoryRemark();

} // namespace labcast
