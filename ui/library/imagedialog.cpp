// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagedialog.h"

#include "app/remote/libraryclient.h"
#include "ui/formrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// FOG's image formats by their number.
QStringList formatWords()
{
    return {u"Partclone gzip"_s, u"Partimage"_s, u"Partclone gzip split 200 MiB"_s, u"Partclone uncompressed"_s,
        u"Partclone uncompressed split 200 MiB"_s, u"Partclone zstd"_s, u"Partclone zstd split 200 MiB"_s};
}

/// Its os rows, in that order; 10 and 11 since 1.6.
QList<std::pair<int, QString>> osWords()
{
    return {{1, u"Windows 2000/XP"_s}, {2, u"Windows Vista"_s}, {3, u"Windows 98"_s}, {5, u"Windows 7"_s},
        {6, u"Windows 8"_s}, {7, u"Windows 8.1"_s}, {9, u"Windows 10"_s}, {10, u"Windows 11"_s},
        {11, u"Windows Server"_s}, {4, ImageDialog::tr("Other Windows")}, {8, u"macOS"_s}, {50, u"Linux"_s},
        {51, u"ChromeOS"_s}, {99, ImageDialog::tr("Other")}};
}

/// FOG's partition types: 3 is partition 1.
QString partitionWord(int type)
{
    if (type == 1)
        return ImageDialog::tr("Everything");
    if (type == 2)
        return ImageDialog::tr("Partition table and MBR only");
    return ImageDialog::tr("Partition %1").arg(type - 2);
}

constexpr int lastPartitionType = 12;

} // namespace

QString imageTypeWord(ImageType type)
{
    switch (type) {
    case ImageType::SingleDiskResizable:
        return ImageDialog::tr("Single disk, resizable");
    case ImageType::SingleDiskFixed:
        return ImageDialog::tr("Single disk");
    case ImageType::AllDisksFixed:
        return ImageDialog::tr("All disks");
    case ImageType::Raw:
        return ImageDialog::tr("Raw");
    }
    return QString::number(int(type));
}

QComboBox *makePartitionBox(int partitionType)
{
    auto *box = new QComboBox;
    box->setObjectName(u"partitions"_s);
    for (int type = 1; type <= lastPartitionType; ++type)
        box->addItem(partitionWord(type), type);
    box->setCurrentIndex(box->findData(partitionType));
    return box;
}

QLabel *makeDirectoryRemark()
{
    QLabel *remark = remarkLabel(ImageDialog::tr("A raw image may be a single file instead of a directory."));
    remark->setWordWrap(true);
    return remark;
}

ImageDialog::ImageDialog(ControllerClient &client, const Image &image, QWidget *parent)
    : RequestDialog(client, tr("Edit Image"), tr("&Save"), parent)
    , m_image(image)
    , m_name(new QLineEdit(image.name))
    , m_directory(new QLineEdit(image.path))
    , m_type(new QComboBox)
    , m_format(new QComboBox)
    , m_os(new QComboBox)
    , m_partitions(makePartitionBox(image.partitionType))
    , m_enabled(new QCheckBox(tr("May be &deployed")))
{
    m_name->setObjectName(u"name"_s);
    m_directory->setObjectName(u"directory"_s);
    m_enabled->setObjectName(u"enabled"_s);
    m_name->setMaxLength(40); // FOG's limit
    for (int type = 1; type <= 4; ++type)
        m_type->addItem(imageTypeWord(ImageType(type)), type);
    m_type->setCurrentIndex(m_type->findData(int(image.type)));
    m_format->addItems(formatWords());
    m_format->setCurrentIndex(image.format);
    for (const auto &[number, name] : osWords())
        m_os->addItem(name, number);
    if (m_os->findData(image.osId) < 0)
        m_os->addItem(tr("Number %1 of FOG").arg(image.osId), image.osId);
    m_os->setCurrentIndex(m_os->findData(image.osId));
    m_enabled->setChecked(image.enabled);
    form()->addRow(tr("Na&me:"), m_name);
    form()->addRow(tr("D&irectory below the root:"), m_directory);
    form()->addRow(QString(), makeDirectoryRemark());
    form()->addRow(tr("&Type:"), m_type);
    form()->addRow(tr("&Partitions:"), m_partitions);
    form()->addRow(tr("&Format:"), m_format);
    form()->addRow(tr("&Operating system:"), m_os);
    form()->addRow(QString(), m_enabled);
}

void ImageDialog::send()
{
    ImageChange change {.name = m_name->text(),
        .directory = {},
        .type = ImageType(m_type->currentData().toInt()),
        .format = m_format->currentIndex(),
        .osId = m_os->currentData().toInt(),
        .partitionType = {},
        .enabled = m_enabled->isChecked()};
    if (m_partitions->currentIndex() >= 0) // else a number that FOG does not know, which stays
        change.partitionType = m_partitions->currentData().toInt();
    if (m_directory->text() != m_image.path)
        change.directory = m_directory->text();
    LibraryClient(client()).changeImage(m_image.name, change, answering<Image>());
}

} // namespace labcast
