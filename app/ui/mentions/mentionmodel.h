// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/mentionlist.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QIcon>

#include <map>

namespace Postilla {

class MarkTheme;

/// The mentions of a text as a tree of kind, entity and place, with counts. What a row says is put together
/// when the row is seen, so that ten thousand of them cost no more than their grouping.
class MentionModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// `text` is the stored text that the spans count in. Nothing happens where all three are what is
    /// there already.
    void show(const MentionList &mentions, const QString &text, const MarkTheme &theme);
    bool shows(const MentionList &mentions, const QString &text) const;
    const QString &text() const { return m_text; }
    const Mention &mention(qsizetype place) const { return m_mentions.at(place); }
    /// Place of the mention of that kind at that span, -1 where there is none.
    qsizetype placeOf(const Mention &mention) const;
    /// Names the row of an entity, whatever mentions there are of it.
    QString key(const QModelIndex &entity) const;
    /// The place in the list of mentions that a row stands for; -1 for a kind or an entity.
    qsizetype mentionAt(const QModelIndex &index) const;
    /// The row of the mention at that place of the list; invalid where there is none.
    QModelIndex indexOf(qsizetype mention) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    /// The mentions of one entity, or of the same words where none is known; places in the list.
    struct Entity
    {
        QString name;
        int kind = 0; ///< place among the kinds
        QList<qsizetype> mentions = {};
    };
    /// Its entities follow each other.
    struct Kind
    {
        MentionKind kind;
        QString label;
        QIcon icon;
        int firstEntity = 0;
        int entityCount = 0;
        qsizetype mentionCount = 0;
    };
    /// Of a mention's row, among the entities and in its entity.
    struct Place
    {
        int entity;
        int row;
    };
    using Groups = std::map<MentionKind, std::map<QString, QList<qsizetype>>>;
    Groups grouped() const;
    void arrange(const Groups &groups, const MarkTheme &theme);
    QVariant mentionData(const Mention &mention, int role) const;
    QString inContext(const Mention &mention) const;
    static QString counted(const QString &name, qsizetype count, int role);

    MentionList m_mentions;
    QString m_text;
    int m_looks = 0; ///< revision of the theme that labels and icons are from
    QList<Kind> m_kinds;
    QList<Entity> m_entities;
    QList<Place> m_places;
};

} // namespace Postilla
