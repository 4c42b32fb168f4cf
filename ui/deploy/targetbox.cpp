// SPDX-License-Identifier: GPL-3.0-or-later
#include "targetbox.h"

#include "app/naturalorder.h"
#include "app/remote/hostclient.h"
#include "app/session/deployrequest.h"
#include "hostchooser.h"
#include "ui/formrows.h"
#include "ui/library/labdialog.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostComputers = 1024; // udp-sender's own limit
constexpr int kindRole = Qt::UserRole;
constexpr int labRole = Qt::UserRole + 1;
constexpr int shownNames = 5;

enum Row { TargetRow, ChosenRow, NumberRow, AddLabRow };

} // namespace

TargetBox::TargetBox(ControllerClient &client, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_form(makeForm())
    , m_target(new QComboBox)
    , m_remark(remarkLabel())
    , m_choose(new QPushButton(tr("Ch&oose…")))
    , m_chosenRemark(remarkLabel())
    , m_number(new QSpinBox)
    , m_addLab(new QPushButton(themeIcon("list-add"_L1), tr("Add &Lab…")))
{
    setUpFields();
    setUpForm();
    showLabs({});
    connect(m_target, &QComboBox::currentIndexChanged, this, &TargetBox::showKind);
    connect(m_target, &QComboBox::activated, this, [this] { m_wantedLab.clear(); });
    connect(m_number, &QSpinBox::valueChanged, this, &TargetBox::changed);
    connect(m_choose, &QPushButton::clicked, this, &TargetBox::openChooser);
    connect(m_addLab, &QPushButton::clicked, this, &TargetBox::openAddLab);
}

void TargetBox::setUpFields()
{
    m_target->setObjectName(u"target"_s);
    m_target->setMinimumContentsLength(20);
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choose->setObjectName(u"choose"_s);
    m_number->setObjectName(u"computers"_s);
    m_number->setRange(1, mostComputers);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setMinimumWidth(fontMetrics().horizontalAdvance(u"9999 Mbit/s"_s) + 48);
    m_addLab->setObjectName(u"addLab"_s);
}

void TargetBox::setUpForm()
{
    setLayout(m_form);
    addFormRow(*m_form, tr("L&ab:"), m_target, m_remark);
    auto *chosen = new QHBoxLayout;
    chosen->setSpacing(8);
    chosen->addWidget(m_choose);
    chosen->addWidget(m_chosenRemark, 1);
    m_form->addRow({}, chosen);
    addFormRow(
        *m_form, tr("&Number:"), m_number, remarkLabel(tr("computers; starts when all have joined")));
    auto *add = new QHBoxLayout;
    add->setSpacing(8);
    add->addWidget(m_addLab);
    add->addWidget(remarkLabel(tr("A lab keeps the computers of a room together.")), 1);
    m_form->addRow({}, add);
    m_chosenRemark->setWordWrap(true);
}

void TargetBox::refresh()
{
    HostClient(m_client).listLabs([self = QPointer(this)](const Result<QList<Lab>> &labs) {
        if (!self)
            return;
        if (labs)
            self->showLabs(*labs);
        else
            emit self->failed(labs.error());
    });
    HostClient(m_client).listHosts([self = QPointer(this)](const Result<QList<Host>> &hosts) {
        if (self && hosts)
            self->showHosts(*hosts);
    });
}

void TargetBox::setTarget(const DeployTarget &target)
{
    if (!target.hosts.isEmpty()) {
        m_chosen = target.hosts;
        select(Kind::Chosen, {});
    } else if (!target.lab.isEmpty()) {
        m_wantedLab = target.lab;
        select(Kind::Lab, target.lab);
    }
    showKind();
}

TargetBox::Kind TargetBox::kind() const
{
    return Kind(m_target->currentData(kindRole).toInt());
}

QString TargetBox::lab() const
{
    return kind() == Kind::Lab ? m_target->currentData(labRole).toString() : QString();
}

QStringList TargetBox::names() const
{
    if (kind() != Kind::Lab)
        return kind() == Kind::Chosen ? m_chosen : QStringList();
    const auto found = std::ranges::find(m_labs, lab(), &Lab::name);
    return found == m_labs.end() ? QStringList() : found->hosts;
}

int TargetBox::count() const
{
    return kind() == Kind::Any ? m_number->value() : int(names().size());
}

std::optional<QList<Host>> TargetBox::hosts() const
{
    if (kind() == Kind::Any || !m_hosts)
        return std::nullopt;
    const QStringList wanted = names();
    const QSet<QString> set(wanted.begin(), wanted.end());
    QList<Host> hosts;
    std::ranges::copy_if(
        *m_hosts, std::back_inserter(hosts), [&set](const Host &host) { return set.contains(host.name); });
    return hosts;
}

void TargetBox::fill(DeployRequest &request) const
{
    request.lab = lab();
    request.hosts = kind() == Kind::Chosen ? m_chosen : QStringList();
    request.receivers = kind() == Kind::Any ? m_number->value() : 0;
}

void TargetBox::showLabs(const QList<Lab> &labs)
{
    const bool isFirst = m_target->count() == 0;
    const bool hadNone = m_labs.isEmpty() && kind() != Kind::Chosen;
    const Kind wasKind = isFirst ? Kind::Any : kind();
    const QString wanted = m_wantedLab.isEmpty() ? lab() : m_wantedLab;
    m_labs = labs;
    std::ranges::sort(m_labs, NaturalLess(), &Lab::name);
    {
        const QSignalBlocker blocker(m_target);
        fillTargets();
        // Without a lab a number is what remains; once there is one, that is what people mean.
        if (m_labs.isEmpty())
            select(wasKind == Kind::Lab ? Kind::Any : wasKind, {});
        else
            select(hadNone ? Kind::Lab : wasKind, wanted);
    }
    if (lab() == m_wantedLab)
        m_wantedLab.clear();
    showKind();
}

void TargetBox::fillTargets()
{
    m_target->clear();
    const auto add = [this](const QString &text, Kind kind, const QString &lab = {}) {
        m_target->addItem(text, int(kind));
        m_target->setItemData(m_target->count() - 1, lab, labRole);
    };
    for (const Lab &each : m_labs)
        add(each.name, Kind::Lab, each.name);
    if (!m_labs.isEmpty())
        m_target->insertSeparator(m_target->count());
    add(tr("Chosen computers"), Kind::Chosen);
    add(tr("Any computers that join"), Kind::Any);
}

void TargetBox::showHosts(const QList<Host> &hosts)
{
    m_hosts = hosts;
    emit changed();
}

/// The first lab where there is no such one.
void TargetBox::select(Kind kind, const QString &lab)
{
    int first = -1;
    for (int row = 0; row < m_target->count(); ++row) {
        const QVariant rowKind = m_target->itemData(row, kindRole);
        if (!rowKind.isValid() || rowKind.toInt() != int(kind))
            continue;
        first = first < 0 ? row : first;
        if (m_target->itemData(row, labRole).toString() == lab)
            return m_target->setCurrentIndex(row);
    }
    if (first >= 0)
        m_target->setCurrentIndex(first);
}

void TargetBox::showKind()
{
    m_form->setRowVisible(ChosenRow, kind() == Kind::Chosen);
    m_form->setRowVisible(NumberRow, kind() == Kind::Any);
    m_form->setRowVisible(AddLabRow, m_labs.isEmpty());
    m_remark->setText(kind() == Kind::Lab ? tr("%n computer(s)", nullptr, count()) : QString());
    QStringList shown = m_chosen.mid(0, shownNames);
    if (m_chosen.size() > shownNames)
        shown << u"…"_s;
    m_chosenRemark->setText(m_chosen.isEmpty()
            ? tr("None is chosen yet.")
            : tr("%n computer(s): %1", nullptr, int(m_chosen.size())).arg(shown.join(u", "_s)));
    emit changed();
}

void TargetBox::openChooser()
{
    auto *chooser = new HostChooser(m_client, m_chosen, this);
    connect(chooser, &HostChooser::chose, this, [this](const QStringList &names) {
        m_chosen = names;
        showKind();
    });
    chooser->open();
}

void TargetBox::openAddLab()
{
    (new LabDialog(m_client, std::nullopt, this))->open();
}

} // namespace labcast
