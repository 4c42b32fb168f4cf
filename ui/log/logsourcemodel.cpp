// SPDX-License-Identifier: GPL-3.0-or-later
#include "logsourcemodel.h"

#include "ui/sessionwords.h"

namespace labcast {

using namespace Qt::StringLiterals;

LogSourceModel::LogSourceModel(QObject *parent)
    : QStandardItemModel(parent)
    , m_sessionGroup(new QStandardItem(tr("Sessions")))
    , m_fogGroup(new QStandardItem(tr("FOG")))
    , m_ownGroup(new QStandardItem(tr("Labcast")))
    , m_fileGroup(new QStandardItem(tr("Files")))
{
    for (QStandardItem *group : groups()) {
        QFont font = group->font();
        font.setWeight(QFont::DemiBold);
        group->setFont(font);
        group->setFlags(Qt::ItemIsEnabled);
        appendRow(group);
    }
}

void LogSourceModel::reset(const QList<LogSource> &sources)
{
    QSet<QString> there;
    for (const LogSource &source : sources) {
        there.insert(source.id);
        update(source);
    }
    for (const QString &id : m_sources.keys()) {
        // The controller does not know of the files that were opened here.
        if (!there.contains(id) && !id.startsWith(fileLogId({})))
            remove(id);
    }
}

void LogSourceModel::remove(const QString &id)
{
    const QModelIndex gone = indexOf(id);
    m_sources.remove(id);
    removeRow(gone.row(), gone.parent());
}

void LogSourceModel::update(const LogSource &source)
{
    m_sources[source.id] = source;
    QStandardItem *item = itemOf(source.id);
    if (item)
        return show(*item, source);
    item = new QStandardItem;
    item->setData(source.id, IdRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    show(*item, source);
    QStandardItem *group = groupOf(source);
    int row = 0;
    while (row < group->rowCount() && find(group->child(row)->data(IdRole).toString())->session > source.session)
        ++row;
    group->insertRow(row, item);
    forgetOldest();
}

void LogSourceModel::forgetOldest()
{
    for (int row = m_sessionGroup->rowCount() - 1; row >= mostSessions; --row) {
        const QString id = m_sessionGroup->child(row)->data(IdRole).toString();
        if (id == m_kept)
            continue;
        m_sources.remove(id);
        m_sessionGroup->removeRow(row);
    }
    while (m_names.size() > 2 * mostSessions)
        m_names.erase(m_names.begin());
}

void LogSourceModel::nameSession(const SessionInfo &session)
{
    const QString name = sessionTitle(session);
    if (m_names.value(session.session.value) == name)
        return;
    m_names[session.session.value] = name;
    forgetOldest();
    for (const LogSource &source : std::as_const(m_sources)) {
        if (source.session == session.session.value)
            show(*itemOf(source.id), source);
    }
}

const LogSource *LogSourceModel::find(const QString &id) const
{
    const auto it = m_sources.constFind(id);
    return it == m_sources.constEnd() ? nullptr : &*it;
}

QStandardItem *LogSourceModel::groupOf(const LogSource &source) const
{
    if (source.id.startsWith(fileLogId({})))
        return m_fileGroup;
    if (source.id.startsWith(serverLogId({})) || source.id == daemonLogId())
        return m_fogGroup;
    return source.session > 0 ? m_sessionGroup : m_ownGroup;
}

QStandardItem *LogSourceModel::itemOf(const QString &id) const
{
    for (QStandardItem *group : groups()) {
        for (int row = 0; row < group->rowCount(); ++row) {
            if (group->child(row)->data(IdRole) == id)
                return group->child(row);
        }
    }
    return nullptr;
}

QModelIndex LogSourceModel::indexOf(const QString &id) const
{
    const QStandardItem *item = itemOf(id);
    return item ? item->index() : QModelIndex();
}

QString LogSourceModel::firstSource() const
{
    for (const QStandardItem *group : groups()) {
        if (group->rowCount() > 0)
            return group->child(0)->data(IdRole).toString();
    }
    return {};
}

QString LogSourceModel::titleOf(const LogSource &source) const
{
    if (source.id == daemonLogId())
        return tr("FOG: multicast.log, kept");
    if (source.id.startsWith(serverLogId({})))
        return source.id.section(u':', 1);
    if (source.id.startsWith(fileLogId({})))
        return source.id.section(u'/', -1);
    if (source.session == 0)
        return source.id == controllerLogId() ? tr("Controller") : source.id;
    const QString name = m_names.value(source.session);
    if (name.isEmpty())
        return tr("Session %1").arg(source.session);
    return u"%1: %2"_s.arg(source.session).arg(name);
}

void LogSourceModel::show(QStandardItem &item, const LogSource &source) const
{
    QStringList facts {titleOf(source)};
    if (source.id.startsWith(fileLogId({})))
        facts << source.id.section(u':', 1);
    if (source.errors > 0)
        facts << tr("%n error(s)", nullptr, int(source.errors));
    if (source.warnings > 0)
        facts << tr("%n warning(s)", nullptr, int(source.warnings));
    item.setText(facts.first());
    item.setToolTip(facts.join(u'\n'));
    item.setData(facts.join(u", "_s), Qt::AccessibleTextRole);
    item.setData(source.warnings, WarningsRole);
    item.setData(source.errors, ErrorsRole);
}

} // namespace labcast
