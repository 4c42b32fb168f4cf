// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundledialog.h"

#include "app/remote/archiveclient.h"
#include "app/remote/historyclient.h"
#include "app/units.h"
#include "ui/messagetext.h"
#include "ui/sentenceframe.h"
#include "ui/table/table.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int offeredSessions = 50;

QString sessionText(const HistoryEntry &entry)
{
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.createdMs), QLocale::ShortFormat);
    return u"%1: %2, %3, %4"_s.arg(
        QString::number(entry.session.value), entry.name.simplified(), entry.image.simplified(), time);
}

} // namespace

BundleDialog::BundleDialog(ControllerClient &client, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_sessions(new QComboBox)
    , m_macs(new QCheckBox(tr("Replace &MAC addresses")))
    , m_names(new QCheckBox(tr("Replace the &names of computers")))
    , m_model(new RowModel<ParcelEntry>(
          {{.title = tr("File"), .most = {}, .text = [](const ParcelEntry &entry) { return entry.name; }},
              {.title = tr("Size"),
                  .most = formatByteCount({999LL << 20}, QLocale()),
                  .text = [](const ParcelEntry &entry) { return formatByteCount({entry.bytes}, QLocale()); },
                  .isFigure = true}},
          [](const ParcelEntry &entry) { return QVariant(entry.name); }, this))
    , m_table(new Table(tr("Contents")))
    , m_sentence(new SentenceFrame)
    , m_save(new QPushButton(tr("&Save…")))
{
    setWindowTitle(tr("Diagnostic Bundle"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_sessions->setObjectName(u"bundleSessions"_s);
    m_macs->setObjectName(u"hideMacs"_s);
    m_names->setObjectName(u"hideNames"_s);
    m_save->setObjectName(u"saveBundle"_s);
    m_sessions->addItem(tr("The latest 5"));
    m_table->setModel(m_model, -1);
    m_table->showRows(8);
    setUpLayout();
    for (const QCheckBox *box : {m_macs, m_names})
        connect(box, &QCheckBox::toggled, this, &BundleDialog::collect);
    connect(m_sessions, &QComboBox::currentIndexChanged, this, &BundleDialog::collect);
    connect(m_save, &QPushButton::clicked, this, &BundleDialog::askWhereToSave);
    fetchSessions();
    collect();
    resize(640, 560);
}

void BundleDialog::setUpLayout()
{
    auto *what
        = new QLabel(tr("Everything that helps somebody else to find a fault, in one file: checks, settings, "
                        "network, logs and the record of sessions. Passwords, tokens and keys are taken out; "
                        "look at what is in it before you hand it on."));
    what->setWordWrap(true);
    auto *choice = new QFormLayout;
    choice->addRow(tr("S&essions:"), m_sessions);
    choice->addRow(QString(), m_macs);
    choice->addRow(QString(), m_names);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Close)->setText(tr("&Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(what);
    layout->addLayout(choice);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(buttons);
}

void BundleDialog::fetchSessions()
{
    HistoryClient(m_client).list({.limit = offeredSessions, .text = {}, .image = {}},
        [self = QPointer(this)](const Result<QList<HistoryEntry>> &entries) {
            if (!self || !entries)
                return;
            for (const HistoryEntry &entry : *entries)
                self->m_sessions->addItem(sessionText(entry), entry.session.value);
        });
}

BundleRequest BundleDialog::request() const
{
    BundleRequest request;
    if (const QVariant session = m_sessions->currentData(); session.isValid())
        request.sessions << session.toLongLong();
    request.redaction = {m_macs->isChecked(), m_names->isChecked()};
    return request;
}

void BundleDialog::collect()
{
    m_parcel.reset();
    showCollecting();
    m_isStale = m_isCollecting;
    if (std::exchange(m_isCollecting, true))
        return; // its answer brings the next
    ArchiveClient(m_client).makeBundle(request(), [self = QPointer(this)](const Result<Parcel> &parcel) {
        if (self)
            self->collected(parcel);
    });
}

void BundleDialog::collected(const Result<Parcel> &parcel)
{
    m_isCollecting = false;
    if (std::exchange(m_isStale, false))
        return collect();
    if (!parcel)
        return showError(parcel.error());
    m_parcel = *parcel;
    m_model->setRows(parcel->contents);
    m_table->setEnabled(true);
    m_save->setEnabled(true);
    m_sentence->setSeverity(Severity::Ok);
    m_sentence->setTexts(tr("%n file(s), %1 as an archive.", nullptr, int(parcel->contents.size()))
                             .arg(formatByteCount({parcel->bytes}, QLocale())),
        {});
}

void BundleDialog::showCollecting()
{
    m_save->setEnabled(false);
    m_table->setEnabled(false);
    m_sentence->setSeverity(Severity::Info);
    m_sentence->setTexts(tr("The controller collects it…"), {});
}

void BundleDialog::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save Diagnostic Bundle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(u"TAR (*.tar.zst)"_s);
    dialog->selectFile(u"labcast-bundle-%1.tar.zst"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &BundleDialog::save);
    dialog->open();
}

void BundleDialog::save(const QString &path)
{
    if (!m_parcel)
        return;
    m_save->setEnabled(false);
    ArchiveClient(m_client).save(*m_parcel, path, [self = QPointer(this), path](const Result<void> &saved) {
        if (!self)
            return;
        self->m_save->setEnabled(self->m_parcel.has_value());
        if (!saved)
            return self->showError(saved.error());
        self->m_sentence->setSeverity(Severity::Ok);
        self->m_sentence->setTexts(tr("Saved."), path);
        self->m_sentence->announce();
    });
}

void BundleDialog::showError(const Error &error)
{
    m_sentence->setSeverity(Severity::Error);
    m_sentence->setTexts(messageText(error.message, QDateTime::currentMSecsSinceEpoch()), error.cause);
    m_sentence->announce();
}

} // namespace labcast
