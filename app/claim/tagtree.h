// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Postilla {

/// The tags as they stand under each other. A tag whose upper one is gone stands at the top, as does one
/// under itself, which a merge of two libraries can leave.
class TagTree
{
public:
    explicit TagTree(const QList<Tag> &tags);

    /// "Supply / Orders"; empty for a tag that is not there.
    QString path(const QString &uuid) const;
    /// Those of these tags that are there.
    QStringList paths(const QList<QString> &uuids) const;
    /// How many stand above it.
    qsizetype depth(const QString &uuid) const { return above(uuid).size(); }
    /// Whether a tag stands somewhere below another.
    bool isBelow(const QString &uuid, const QString &upper) const { return above(uuid).contains(upper); }
    /// Whether it is one of those tags, or stands somewhere below one.
    bool isIn(const QString &uuid, const QSet<QString> &tags) const;
    /// Each tag right behind the one it stands under, as a tree is read; those side by side in the order
    /// given.
    QList<Tag> inOrder() const;
    /// The question of the tag, or else of the nearest one above it that has any; empty: none has.
    QString questionOf(const QString &uuid) const;

private:
    /// Uuids of those above it, the nearest first.
    QStringList above(const QString &uuid) const;
    void appendBelow(const QString &parent, QList<Tag> &ordered) const;

    QList<Tag> m_tags;
    QHash<QString, qsizetype> m_places;
};

} // namespace Postilla
