// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "mention/kindtable.h"
#include "mention/lexicon.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

template <>
struct Codes<UnderlineShape>
{
    static constexpr auto words =
        codeWords("solid", "dotted", "dashed", "dashdot", "dashdotdot", "wave", "overline");
};

/// A kind of mention of the user's own.
struct LexiconKind
{
    QString uuid;
    /// "law": names the kind in entries and files, never changed. Lower-case letters, digits and "-".
    QString key;
    /// Its MentionKind, FirstOfUser or more; 0 until stored, never given out again.
    int number = 0;
    /// "Law" and, for legends and groups, "Laws".
    QString name;
    QString label;
    /// "#rrggbb".
    QString color;
    UnderlineShape underline = UnderlineShape::Solid;
    int rev = 0;

    MentionKind kind() const { return MentionKind(number); }
    friend bool operator==(const LexiconKind &, const LexiconKind &) = default;
};

/// An entry of the library's lexicon: one that the program ships, or one of the user's own, which may stand
/// in the place of a shipped one.
struct LexiconEntry
{
    /// Empty for a shipped entry that nobody has touched.
    QString uuid;
    /// "chip", "government", "press", "company", "person", "place", "attribution", "hedge", or the key of a
    /// LexiconKind.
    QString kind;
    QString canonical;
    QString note;
    /// Never empty once stored: the canonical name is one of them.
    QList<Alias> aliases;
    /// entryKey() of the shipped entry in whose place this one stands; empty: none.
    QString replaces;
    /// Names nothing any more, but is kept.
    bool retired = false;
    /// Uuid of the entry that has taken its names over; empty: none.
    QString mergedInto;
    int rev = 0;

    bool isShipped() const { return uuid.isEmpty() && !replaces.isEmpty(); }
    /// Neither shipped nor stored yet.
    bool isNew() const { return rev == 0 && replaces.isEmpty(); }
    bool isActive() const { return !retired && mergedInto.isEmpty(); }
    friend bool operator==(const LexiconEntry &, const LexiconEntry &) = default;
};

/// "company/NVIDIA": kind and canonical name.
QString entryKey(const QString &kind, const QString &canonical);

/// The kinds that entries may have, by key.
class EntryKinds
{
public:
    struct Place
    {
        MentionKind kind;
        MentionSub sub;
    };

    explicit EntryKinds(const QList<LexiconKind> &own = {});

    /// Built-in ones in the order of a legend, then the user's by key.
    const QStringList &keys() const { return m_keys; }
    /// What mentions of such an entry are; nothing for a key that is not known.
    std::optional<Place> place(const QString &key) const;
    /// "Chip", "Government body", in the language of the user; the key itself where it is not known.
    QString name(const QString &key) const;
    /// The key of such an entity.
    QString keyOf(MentionKind kind, MentionSub sub) const;

private:
    QStringList m_keys;
    QHash<QString, Place> m_places;
    QHash<QString, QString> m_names;
};

/// The entry with its canonical name among its aliases, as the first of them where it was missing, names
/// simplified and each alias once.
LexiconEntry normalised(LexiconEntry entry);

} // namespace Postilla
