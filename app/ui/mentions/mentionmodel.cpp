// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mentions/mentionmodel.h"

#include "ui/mentions/mentionwords.h"
#include "ui/reader/marktheme.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr qsizetype contextUnits = 28;

// An index keeps in its internal id whose row it is: a kind's, an entity's of kind id - 1, or a mention's of
// entity id - firstMentionId.
constexpr quintptr kindId = 0;
constexpr quintptr firstEntityId = 1;
constexpr quintptr firstMentionId = 1000;

bool isKind(const QModelIndex &index)
{
    return index.internalId() == kindId;
}

bool isEntity(const QModelIndex &index)
{
    return index.internalId() >= firstEntityId && index.internalId() < firstMentionId;
}

int parentRow(const QModelIndex &index)
{
    return static_cast<int>(index.internalId() - (isEntity(index) ? firstEntityId : firstMentionId));
}

} // namespace

void MentionModel::show(const MentionList &mentions, const QString &text, const MarkTheme &theme)
{
    if (shows(mentions, text) && theme.revision() == m_looks)
        return;
    beginResetModel();
    m_mentions = mentions;
    m_text = text;
    m_looks = theme.revision();
    arrange(grouped(), theme);
    endResetModel();
}

bool MentionModel::shows(const MentionList &mentions, const QString &text) const
{
    return mentions.all() == m_mentions.all() && text == m_text;
}

qsizetype MentionModel::placeOf(const Mention &mention) const
{
    const auto same = [&mention](const Mention &other) {
        return other.span == mention.span && other.kind == mention.kind;
    };
    return m_mentions.find(m_mentions.firstFrom(mention.span.start), 1, same);
}

QString MentionModel::key(const QModelIndex &entity) const
{
    const Kind &kind = m_kinds.at(parentRow(entity));
    return QString::number(int(kind.kind)) + u'/' + m_entities.at(kind.firstEntity + entity.row()).name;
}

MentionModel::Groups MentionModel::grouped() const
{
    Groups groups;
    for (qsizetype place = 0; place < m_mentions.size(); ++place) {
        const Mention &mention = m_mentions.at(place);
        const QString name = mention.canonical.isEmpty()
                                 ? m_text.sliced(mention.span.start, mention.span.length())
                                 : mention.canonical;
        groups[mention.kind][name].append(place);
    }
    return groups;
}

void MentionModel::arrange(const Groups &groups, const MarkTheme &theme)
{
    m_kinds.clear();
    m_entities.clear();
    m_places.resize(m_mentions.size());
    for (const auto &[kind, entities] : groups) {
        Kind row{.kind = kind,
                 .label = theme.kind(kind).label,
                 .icon = theme.icon(kind),
                 .firstEntity = static_cast<int>(m_entities.size())};
        for (const auto &[name, mentions] : entities) {
            for (int place = 0; place < mentions.size(); ++place)
                m_places[mentions.at(place)] = {static_cast<int>(m_entities.size()), place};
            m_entities.append({name, static_cast<int>(m_kinds.size()), mentions});
            row.mentionCount += mentions.size();
        }
        row.entityCount = static_cast<int>(m_entities.size()) - row.firstEntity;
        m_kinds.append(row);
    }
}

qsizetype MentionModel::mentionAt(const QModelIndex &index) const
{
    if (!index.isValid() || isKind(index) || isEntity(index))
        return -1;
    return m_entities.at(parentRow(index)).mentions.at(index.row());
}

QModelIndex MentionModel::indexOf(qsizetype mention) const
{
    if (mention < 0 || mention >= m_places.size())
        return {};
    const Place &place = m_places.at(mention);
    return createIndex(place.row, 0, firstMentionId + static_cast<quintptr>(place.entity));
}

QModelIndex MentionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, 0, kindId);
    if (isKind(parent))
        return createIndex(row, 0, firstEntityId + static_cast<quintptr>(parent.row()));
    const int entity = m_kinds.at(parentRow(parent)).firstEntity + parent.row();
    return createIndex(row, 0, firstMentionId + static_cast<quintptr>(entity));
}

QModelIndex MentionModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isKind(index))
        return {};
    if (isEntity(index))
        return createIndex(parentRow(index), 0, kindId);
    const int entity = parentRow(index);
    const int kind = m_entities.at(entity).kind;
    return createIndex(entity - m_kinds.at(kind).firstEntity, 0, firstEntityId + static_cast<quintptr>(kind));
}

int MentionModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_kinds.size());
    if (isKind(parent))
        return m_kinds.at(parent.row()).entityCount;
    if (isEntity(parent)) {
        const Kind &kind = m_kinds.at(parentRow(parent));
        return static_cast<int>(m_entities.at(kind.firstEntity + parent.row()).mentions.size());
    }
    return 0;
}

int MentionModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant MentionModel::data(const QModelIndex &index, int role) const
{
    const bool saysText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (isKind(index)) {
        const Kind &kind = m_kinds.at(index.row());
        if (role == Qt::DecorationRole)
            return kind.icon;
        return saysText ? counted(kind.label, kind.mentionCount, role) : QVariant();
    }
    if (isEntity(index)) {
        if (!saysText)
            return {};
        const Entity &entity = m_entities.at(m_kinds.at(parentRow(index)).firstEntity + index.row());
        return counted(entity.name, entity.mentions.size(), role);
    }
    return mentionData(m_mentions.at(mentionAt(index)), role);
}

/// What a person has decided on stands out from what the machine has found.
QVariant MentionModel::mentionData(const Mention &mention, int role) const
{
    const bool decided = mention.origin != MentionOrigin::Machine;
    QFont bold;
    bold.setBold(true);
    switch (role) {
    case Qt::DisplayRole:
        return inContext(mention);
    case Qt::AccessibleTextRole:
        return decided ? tr("%1, %2", "words in their context, what a person has decided")
                             .arg(inContext(mention), decisionWord(mention.origin))
                       : inContext(mention);
    case Qt::ToolTipRole:
        return decided ? decisionWord(mention.origin) : QVariant();
    case Qt::FontRole:
        return decided ? bold : QVariant();
    case Qt::DecorationRole:
        if (!decided)
            return {};
        return QIcon::fromTheme(mention.origin == MentionOrigin::Confirmed ? u"checkmark"_s
                                                                           : u"document-edit"_s);
    default:
        return {};
    }
}

QString MentionModel::counted(const QString &name, qsizetype count, int role)
{
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %n mention(s)", nullptr, static_cast<int>(count)).arg(name);
    return u"%1  %2"_s.arg(name, QLocale().toString(count));
}

/// The words with some of the text around them, on one line.
QString MentionModel::inContext(const Mention &mention) const
{
    const qsizetype from = std::max<qsizetype>(0, mention.span.start - contextUnits);
    const qsizetype to = std::min(m_text.size(), mention.span.end + contextUnits);
    QString context = m_text.sliced(from, to - from).simplified();
    if (from > 0)
        context.prepend(u'…');
    if (to < m_text.size())
        context.append(u'…');
    return context;
}

} // namespace Postilla
