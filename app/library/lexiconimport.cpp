// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/lexiconimport.h"

#include "base/uuid.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// `entry` with what a row of a file says of it. A row that names the shipped entry it replaces means its
/// list of names to the letter.
LexiconEntry joined(LexiconEntry entry, const LexiconEntry &row)
{
    if (!row.replaces.isEmpty() && entry.rev == 0) {
        entry.aliases = row.aliases;
        entry.canonical = row.canonical;
        entry.kind = row.kind;
    } else {
        entry.aliases += row.aliases;
    }
    if (!row.note.isEmpty())
        entry.note = row.note;
    entry.retired = entry.retired || row.retired;
    return normalised(entry);
}

class Import
{
public:
    explicit Import(const QList<LexiconEntry> &entries)
    {
        m_import.change.label = u"import-lexicon"_s;
        for (const LexiconEntry &entry : entries) {
            if (entry.mergedInto.isEmpty())
                m_known.insert(entryKey(entry.kind, entry.canonical), entry);
        }
    }

    void take(const LexiconKind &kind, const QList<LexiconKind> &known)
    {
        LexiconKind stored = kind;
        const auto same = std::ranges::find(known, kind.key, &LexiconKind::key);
        if (same != known.cend()) {
            stored.uuid = same->uuid;
            stored.number = same->number;
            stored.rev = same->rev;
        } else {
            stored.uuid = newUuid();
        }
        if (same == known.cend() || *same != stored)
            m_import.change.kinds.append(stored);
    }

    void take(const LexiconEntry &row)
    {
        const QString key = entryKey(row.kind, row.canonical);
        if (const auto twice = m_taken.constFind(key); twice != m_taken.cend()) {
            m_import.duplicates.append(key);
            LexiconEntry &entry = m_entries[*twice];
            entry = joined(entry, row);
            return;
        }
        m_taken.insert(key, m_entries.size());
        m_entries.append(joined(known(row, key), row));
    }

    LexiconImport finish()
    {
        for (LexiconEntry &entry : m_entries) {
            const auto before = m_known.constFind(entryKey(entry.kind, entry.canonical));
            if (before != m_known.cend() && *before == entry) {
                ++m_import.unchanged;
                continue;
            }
            ++(before == m_known.cend() ? m_import.added : m_import.changed);
            if (entry.uuid.isEmpty())
                entry.uuid = newUuid();
            m_import.change.entries.append(entry);
        }
        return m_import;
    }

private:
    /// The entry that the row speaks of; a new one where there is none.
    LexiconEntry known(const LexiconEntry &row, const QString &key) const
    {
        const auto same = m_known.constFind(key);
        if (same != m_known.cend())
            return *same;
        const auto replaced = m_known.constFind(row.replaces);
        if (replaced != m_known.cend() && replaced->isShipped())
            return *replaced;
        LexiconEntry entry;
        entry.kind = row.kind;
        entry.canonical = row.canonical;
        return entry;
    }

    LexiconImport m_import;
    QHash<QString, LexiconEntry> m_known;
    QHash<QString, qsizetype> m_taken;
    QList<LexiconEntry> m_entries;
};

} // namespace

LexiconImport importTable(const LexiconTable &table, const QList<LexiconEntry> &entries,
                          const QList<LexiconKind> &kinds)
{
    Import import(entries);
    for (const LexiconKind &kind : table.kinds)
        import.take(kind, kinds);
    for (const LexiconEntry &row : table.entries)
        import.take(row);
    return import.finish();
}

} // namespace Postilla
