// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagebox.h"

#include "app/remote/libraryclient.h"
#include "app/units.h"
#include "ui/formrows.h"
#include "ui/library/addimagedialog.h"
#include "ui/table/table.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <numeric>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int sizeRole = Qt::UserRole + 1;
constexpr int mostStreamRows = 6;

RowModel<ImageStream> *makeImageStreamModel(QObject *parent)
{
    const auto word = QCoreApplication::translate("ImageBox", "Present");
    return new RowModel<ImageStream>(
        {{.title = QCoreApplication::translate("ImageBox", "File"),
             .text = [](const ImageStream &stream) { return stream.name; }},
            {.title = QCoreApplication::translate("ImageBox", "Size"),
                .most = u"999.9 GiB"_s,
                .text = [](const ImageStream &stream) { return formatByteCount({stream.size}, QLocale()); },
                .isFigure = true},
            {.title = QCoreApplication::translate("ImageBox", "State"),
                .most = word,
                .text = [word](const ImageStream &) { return word; },
                .icon = [](const ImageStream &) { return severityIcon(Severity::Ok); },
                .severity = [](const ImageStream &) { return Severity::Ok; }}},
        [](const ImageStream &stream) { return QVariant(stream.name); }, parent);
}

} // namespace

ImageBox::ImageBox(ControllerClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_form(makeForm())
    , m_image(new QComboBox)
    , m_remark(remarkLabel())
    , m_addImage(new QPushButton(themeIcon("list-add"_L1), tr("Add Ima&ge…")))
    , m_model(makeImageStreamModel(this))
    , m_table(new Table(tr("Files of the image")))
{
    setUpForm();
    connect(m_image, &QComboBox::currentIndexChanged, this, &ImageBox::fetchStreams);
    connect(m_image, &QComboBox::activated, this, [this] { m_wanted.clear(); });
    connect(m_addImage, &QPushButton::clicked, this, &ImageBox::openAddImage);
    showRemark();
}

void ImageBox::setUpForm()
{
    m_image->setObjectName(u"image"_s);
    m_image->setMinimumContentsLength(20);
    m_image->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_addImage->setObjectName(u"addImage"_s);
    m_table->setObjectName(u"streams"_s);
    m_table->setModel(m_model, -1);
    setLayout(m_form);
    addFormRow(*m_form, tr("I&mage:"), m_image, m_addImage);
    m_form->addRow({}, m_remark);
    m_form->addRow({}, m_table);
    m_remark->setWordWrap(true);
    m_form->setRowVisible(2, false);
}

void ImageBox::refresh()
{
    LibraryClient(m_client).listImages([self = QPointer(this)](const Result<QList<Image>> &images) {
        if (!self)
            return;
        if (images)
            self->showImages(*images);
        else
            emit self->failed(images.error());
    });
}

void ImageBox::select(const QString &image)
{
    m_wanted = image;
    if (const int row = m_image->findData(image); row >= 0)
        m_image->setCurrentIndex(row);
}

QString ImageBox::image() const
{
    return m_image->currentData().toString();
}

qint64 ImageBox::size() const
{
    if (!m_streams || !*m_streams)
        return m_image->currentData(sizeRole).toLongLong();
    const auto add = [](qint64 sum, const ImageStream &stream) { return sum + stream.size; };
    return std::accumulate((*m_streams)->begin(), (*m_streams)->end(), qint64(0), add);
}

void ImageBox::showImages(const QList<Image> &images)
{
    const QString chosen = m_wanted.isEmpty() ? image() : m_wanted;
    {
        const QSignalBlocker blocker(m_image);
        m_image->clear();
        for (const Image &each : images) {
            if (!each.enabled)
                continue;
            m_image->addItem(each.name, each.name);
            m_image->setItemData(m_image->count() - 1, each.serverSize, sizeRole);
        }
        m_image->setCurrentIndex(std::max(m_image->findData(chosen), m_image->count() > 0 ? 0 : -1));
    }
    if (image() == m_wanted)
        m_wanted.clear();
    m_image->setEnabled(m_image->count() > 0);
    fetchStreams();
}

void ImageBox::fetchStreams()
{
    const QString asked = image();
    m_streams.reset();
    showRemark();
    emit changed();
    if (asked.isEmpty())
        return;
    LibraryClient(m_client).listStreams(
        asked, [self = QPointer(this), asked](const Result<QList<ImageStream>> &streams) {
            if (self && self->image() == asked && self->m_client.isConnected())
                self->showStreams(streams);
        });
}

void ImageBox::showStreams(const Result<QList<ImageStream>> &streams)
{
    m_streams = streams;
    showRemark();
    emit changed();
}

void ImageBox::showRemark()
{
    const bool hasFiles = m_streams && *m_streams && !(*m_streams)->isEmpty();
    m_form->setRowVisible(2, hasFiles);
    m_model->setRows(hasFiles ? **m_streams : QList<ImageStream>());
    m_table->showRows(
        std::min(m_model->rowCount(), mostStreamRows), std::min(m_model->rowCount(), mostStreamRows));
    if (m_image->count() == 0)
        m_remark->setText(tr("There is no image yet. Add the directory of a captured disk."));
    else if (m_streams && !*m_streams)
        m_remark->setText(tr("Its files cannot be read; why stands under Pre-flight."));
    else
        m_remark->setText(
            size() > 0 ? formatByteCount({size()}, QLocale()) : tr("Its files are being looked at…"));
}

void ImageBox::openAddImage()
{
    auto *dialog = new AddImageDialog(m_client, m_root, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AddImageDialog::added, this, [this](const Image &image) {
        m_wanted = image.name;
        refresh();
    });
    dialog->open();
}

} // namespace labcast
