// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoverdialog.h"

#include "app/remote/historyclient.h"
#include "app/remote/hostclient.h"
#include "app/remote/libraryclient.h"
#include "app/remote/nodeclient.h"
#include "ui/dashboard/chartexport.h"
#include "ui/sentenceframe.h"
#include "ui/theme.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>

#include <memory>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

/// Enough that most labs have been deployed to among them.
constexpr int fetchedSessions = 500;

} // namespace

HandOverDialog::HandOverDialog(ControllerClient &client, const QString &server, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_facts({.server = server, .timeMs = QDateTime::currentMSecsSinceEpoch()})
    , m_view(new QTextBrowser)
    , m_sentence(new SentenceFrame)
    , m_pdf(new QPushButton(themeIcon("document-save-as"_L1), tr("Save as &PDF…")))
    , m_html(new QPushButton(themeIcon("document-save-as"_L1), tr("Save as &HTML…")))
    , m_print(new QPushButton(themeIcon("document-print"_L1), tr("P&rint…")))
{
    setWindowTitle(tr("Hand-over Page"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setObjectName(u"handOver"_s);
    m_view->setAccessibleName(tr("Hand-over Page"));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // its tables are as wide as it is
    // A sheet of paper, whatever the desktop's colours are.
    m_view->setStyleSheet(u"QTextBrowser { background: white; color: black }"_s);
    m_pdf->setObjectName(u"handOverPdf"_s);
    m_html->setObjectName(u"handOverHtml"_s);
    m_print->setObjectName(u"handOverPrint"_s);
    setUpLayout();
    connect(m_pdf, &QPushButton::clicked, this, [this] { askWhereToSave(true); });
    connect(m_html, &QPushButton::clicked, this, [this] { askWhereToSave(false); });
    connect(m_print, &QPushButton::clicked, this, &HandOverDialog::print);
    resize(760, 680);
    fetch();
}

void HandOverDialog::setUpLayout()
{
    auto *buttons = new QDialogButtonBox;
    for (QPushButton *button : {m_pdf, m_html, m_print}) {
        button->setEnabled(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    }
    buttons->addButton(QDialogButtonBox::Close)->setText(tr("&Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_sentence->setSeverity(Severity::Info);
    m_sentence->setTexts(tr("The controller is asked…"), {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_sentence);
    layout->addWidget(buttons);
}

/// Takes over what is answered; what is refused stays absent.
template <typename T>
std::function<void(const Result<T> &)> HandOverDialog::taking(const std::function<void(const T &)> &take)
{
    ++m_open;
    return [self = QPointer(this), take](const Result<T> &result) {
        if (!self)
            return;
        if (result)
            take(*result);
        self->took();
    };
}

void HandOverDialog::fetch()
{
    m_client.status(taking<ControllerStatus>([this](const ControllerStatus &status) { m_facts.status = status; }));
    HostClient(m_client).listProtected(taking<QList<ProtectedThing>>(
        [this](const QList<ProtectedThing> &things) { m_facts.protectedThings = things; }));
    HostClient(m_client).listLabs(taking<QList<Lab>>([this](const QList<Lab> &labs) { m_facts.labs = labs; }));
    LibraryClient(m_client).listImages(
        taking<QList<Image>>([this](const QList<Image> &images) { m_facts.images = images; }));
    NodeClient(m_client).check(
        {}, taking<QList<Finding>>([this](const QList<Finding> &findings) { m_facts.findings = findings; }));
    HistoryClient(m_client).list({.limit = fetchedSessions, .text = {}, .image = {}},
        taking<QList<HistoryEntry>>([this](const QList<HistoryEntry> &entries) { m_facts.sessions = entries; }));
}

void HandOverDialog::took()
{
    if (--m_open > 0)
        return;
    fillDocument(*m_view->document(), m_facts);
    m_sentence->hide();
    for (QPushButton *button : {m_pdf, m_html, m_print})
        button->setEnabled(true);
}

void HandOverDialog::askWhereToSave(bool isPdf)
{
    const QString suffix = isPdf ? u"pdf"_s : u"html"_s;
    auto *dialog = new QFileDialog(this, tr("Save Hand-over Page"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    dialog->selectFile(u"labcast-%1.%2"_s.arg(QDate::currentDate().toString(Qt::ISODate), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, isPdf](const QString &path) { save(isPdf, path); });
    dialog->open();
}

void HandOverDialog::save(bool isPdf, const QString &path)
{
    const QByteArray content = isPdf ? handOverPdf(m_facts) : handOverHtml(m_facts).toUtf8();
    const QString problem = writeFile(path, content);
    m_sentence->show();
    m_sentence->setSeverity(problem.isEmpty() ? Severity::Ok : Severity::Error);
    if (problem.isEmpty())
        m_sentence->setTexts(tr("Saved."), path);
    else
        m_sentence->setTexts(
            tr("“%1” could not be written. Choose another folder, or make room there.").arg(path), problem);
    m_sentence->announce();
}

void HandOverDialog::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // It keeps the printer as long as it is there itself.
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        QTextDocument document;
        fillDocument(document, m_facts);
        document.print(printer.get());
    });
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

} // namespace labcast
