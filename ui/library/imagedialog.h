// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fog/image.h"
#include "librarydialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace labcast {

/// Changes what the library says of an image; its files are not touched.
class ImageDialog : public LibraryDialog
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
    QCheckBox *m_enabled;
};

/// FOG's image type in words.
QString imageTypeWord(ImageType type);

} // namespace labcast
