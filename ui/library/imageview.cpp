// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageview.h"

#include "addimagedialog.h"
#include "app/remote/libraryclient.h"
#include "app/remote/nodeclient.h"
#include "imagedialog.h"
#include "ui/table/recordmodel.h"
#include "ui/table/table.h"

#include <QLocale>
#include <QPointer>

namespace labcast {

using namespace Qt::StringLiterals;

ImageView::ImageView(ControllerClient &client, QWidget *parent)
    : RecordView(client, tr("&Images"),
        {tr("&Add Image…"), tr("&Edit…"), tr("&Remove…"), tr("De&ploy It…"), u"library/images"_s,
            tr("There is no image yet."),
            tr("An image is a directory below the node's image root with the partition files of a captured "
               "disk. Add one to deploy it.")},
        {{tr("Name"), u"Windows 11 Education 24H2"_s}, {tr("Type"), imageTypeWord(ImageType::SingleDiskResizable)},
            {tr("Size"), u"999.9 GiB"_s}, {tr("State"), tr("disabled")}, {tr("Directory")}},
        parent)
{
    table()->setSelectionMode(QAbstractItemView::SingleSelection);
}

void ImageView::refresh()
{
    NodeClient(client()).showNode([self = QPointer(this)](const Result<StorageNode> &node) {
        if (self && node)
            self->m_root = node->root;
    });
    LibraryClient(client()).listImages([self = QPointer(this)](const Result<QList<Image>> &images) {
        if (!self || !images)
            return;
        QList<Record> records;
        self->m_images.clear();
        for (const Image &image : *images) {
            self->m_images.insert(image.name, image);
            records << Record {image.name,
                {image.name, imageTypeWord(image.type), formatByteCount({image.serverSize}, QLocale()),
                    image.enabled ? tr("enabled") : tr("disabled"), image.path},
                {{2, image.serverSize}}, !image.enabled};
        }
        self->showRecords(records);
    });
}

void ImageView::add()
{
    auto *dialog = new AddImageDialog(client(), m_root, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ImageView::edit(const QString &key)
{
    if (m_images.contains(key))
        (new ImageDialog(client(), m_images.value(key), this))->open();
}

RecordView::Question ImageView::questionFor(const QStringList &keys) const
{
    return {tr("Remove Image"),
        tr("Remove the image %1 from the library? Its files stay where they are.").arg(keys.first()),
        tr("&Remove %1").arg(keys.first())};
}

void ImageView::remove(const QStringList &keys)
{
    LibraryClient(client()).removeImage(keys.first(), [self = QPointer(this)](const Result<void> &result) {
        if (self)
            self->removed(result);
    });
}

DeployTarget ImageView::targetOf(const QStringList &keys) const
{
    const bool canDeploy = m_images.value(keys.value(0)).enabled;
    return {{}, {}, canDeploy ? keys.value(0) : QString()};
}

} // namespace labcast
