// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/lexiconchange.h"

#include "base/uuid.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LexiconChange)
};

std::unexpected<Error> refused(const QString &what, const QString &where, const QString &advice)
{
    return std::unexpected(Error(ErrorCode::BadArgument, what, where, advice));
}

LexiconEntry withUuid(LexiconEntry entry)
{
    if (entry.uuid.isEmpty())
        entry.uuid = newUuid();
    return normalised(entry);
}

LexiconChange ofEntries(const QString &label, const QList<LexiconEntry> &entries)
{
    return {.label = label, .kinds = {}, .entries = entries, .removed = {}, .removedKinds = {}};
}

/// `records` without those that go, and with those that change or come.
template <typename Record>
QList<Record> put(QList<Record> records, const QList<Record> &stored, const QList<Record> &removed)
{
    QHash<QString, qsizetype> places;
    for (qsizetype place = 0; place < records.size(); ++place)
        places.insert(records[place].uuid, place);
    for (const Record &record : stored) {
        const auto known = places.constFind(record.uuid);
        if (known != places.cend())
            records[*known] = record;
        else
            records.append(record);
    }
    QSet<QString> gone;
    for (const Record &record : removed)
        gone.insert(record.uuid);
    records.removeIf([&](const Record &record) { return gone.contains(record.uuid); });
    return records;
}

} // namespace

LexiconChange storeEntry(const LexiconEntry &entry)
{
    return ofEntries(entry.isNew() ? u"add-entry"_s : u"edit-entry"_s, {withUuid(entry)});
}

LexiconChange addAlias(LexiconEntry entry, const Alias &alias)
{
    entry.aliases.append(alias);
    return ofEntries(u"edit-entry"_s, {withUuid(entry)});
}

Result<LexiconChange> mergeEntries(const LexiconEntry &from, const LexiconEntry &into)
{
    if (entryKey(from.kind, from.canonical) == entryKey(into.kind, into.canonical))
        return refused(Words::tr("An entry cannot be merged into itself"), from.canonical,
                       Words::tr("Choose another entry."));
    for (const LexiconEntry &entry : {from, into}) {
        if (!entry.isActive())
            return refused(Words::tr("This entry is retired or merged already"), entry.canonical,
                           Words::tr("Restore it first, or choose another entry."));
    }
    LexiconEntry target = into;
    target.aliases += from.aliases;
    target = withUuid(target);
    LexiconEntry merged = withUuid(from);
    merged.mergedInto = target.uuid;
    return ofEntries(u"merge-entries"_s, {target, merged});
}

Result<LexiconChange> splitEntry(const LexiconEntry &entry, const QStringList &names,
                                 const QString &canonical)
{
    LexiconEntry left = entry;
    LexiconEntry split;
    split.kind = entry.kind;
    split.canonical = canonical;
    left.aliases.clear();
    for (const Alias &alias : entry.aliases)
        (names.contains(alias.text) ? split : left).aliases.append(alias);
    if (split.aliases.isEmpty() || left.aliases.isEmpty() || canonical.simplified().isEmpty())
        return refused(Words::tr("Both entries need a name of their own"), entry.canonical,
                       Words::tr("Choose some of the names, not all."));
    if (names.contains(entry.canonical))
        return refused(Words::tr("The canonical name stays with its entry"), entry.canonical,
                       Words::tr("Choose the other names, or give the entry another canonical name first."));
    return ofEntries(u"split-entry"_s, {withUuid(left), withUuid(split)});
}

LexiconChange retireEntry(const LexiconEntry &entry)
{
    LexiconEntry retired = withUuid(entry);
    retired.retired = true;
    return ofEntries(u"retire-entry"_s, {retired});
}

LexiconChange restoreEntry(const LexiconEntry &entry)
{
    LexiconEntry restored = withUuid(entry);
    restored.retired = false;
    restored.mergedInto.clear();
    return ofEntries(u"restore-entry"_s, {restored});
}

LexiconChange removeEntry(const LexiconEntry &entry)
{
    return {.label = u"remove-entry"_s, .kinds = {}, .entries = {}, .removed = {entry}, .removedKinds = {}};
}

LexiconChange storeKind(const LexiconKind &kind)
{
    LexiconKind stored = kind;
    if (stored.uuid.isEmpty())
        stored.uuid = newUuid();
    return {.label = kind.rev == 0 ? u"add-kind"_s : u"edit-kind"_s,
            .kinds = {stored},
            .entries = {},
            .removed = {},
            .removedKinds = {}};
}

LexiconChange removeKind(const LexiconKind &kind)
{
    return {.label = u"remove-kind"_s, .kinds = {}, .entries = {}, .removed = {}, .removedKinds = {kind}};
}

QList<LexiconEntry> changed(const QList<LexiconEntry> &entries, const LexiconChange &change)
{
    return put(entries, change.entries, change.removed);
}

QList<LexiconKind> changed(const QList<LexiconKind> &kinds, const LexiconChange &change)
{
    QList<LexiconKind> all = put(kinds, change.kinds, change.removedKinds);
    int last = int(MentionKind::FirstOfUser) - 1;
    for (const LexiconKind &kind : std::as_const(all))
        last = std::max(last, kind.number);
    for (LexiconKind &kind : all) {
        if (kind.number == 0)
            kind.number = ++last;
    }
    return all;
}

} // namespace Postilla
