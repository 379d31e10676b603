// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/tagtree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

TagTree::TagTree(const QList<Tag> &tags)
    : m_tags(tags)
{
    for (qsizetype place = 0; place < tags.size(); ++place)
        m_places.insert(tags[place].uuid, place);
}

QStringList TagTree::above(const QString &uuid) const
{
    QStringList uppers;
    const auto upperOf = [this](const QString &of) {
        const auto place = m_places.constFind(of);
        return place == m_places.cend() ? QString() : m_tags[*place].parentUuid;
    };
    for (QString upper = upperOf(uuid); m_places.contains(upper); upper = upperOf(upper)) {
        if (upper == uuid || uppers.contains(upper))
            return {};
        uppers.append(upper);
    }
    return uppers;
}

bool TagTree::isIn(const QString &uuid, const QSet<QString> &tags) const
{
    const auto isThere = [&](const QString &each) { return tags.contains(each); };
    return isThere(uuid) || std::ranges::any_of(above(uuid), isThere);
}

QString TagTree::path(const QString &uuid) const
{
    const auto place = m_places.constFind(uuid);
    if (place == m_places.cend())
        return {};
    QStringList names{m_tags[*place].name};
    for (const QString &upper : above(uuid))
        names.prepend(m_tags[m_places.value(upper)].name);
    return names.join(u" / ");
}

QStringList TagTree::paths(const QList<QString> &uuids) const
{
    QStringList paths;
    for (const QString &uuid : uuids) {
        if (m_places.contains(uuid))
            paths.append(path(uuid));
    }
    return paths;
}

QList<Tag> TagTree::inOrder() const
{
    QList<Tag> ordered;
    appendBelow({}, ordered);
    return ordered;
}

void TagTree::appendBelow(const QString &parent, QList<Tag> &ordered) const
{
    for (const Tag &tag : m_tags) {
        const QStringList uppers = above(tag.uuid);
        if (uppers.value(0) != parent)
            continue;
        ordered.append(tag);
        appendBelow(tag.uuid, ordered);
    }
}

QString TagTree::questionOf(const QString &uuid) const
{
    for (const QString &each : QStringList(uuid) + above(uuid)) {
        const auto place = m_places.constFind(each);
        if (place != m_places.cend() && !m_tags[*place].questionUuid.isEmpty())
            return m_tags[*place].questionUuid;
    }
    return {};
}

} // namespace Postilla
