// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/lexiconstore.h"

#include "base/uuid.h"
#include "mention/lexicontable.h"
#include "store/database.h"
#include "store/edit.h"
#include "store/lexiconrow.h"
#include "store/operationrow.h"
#include "store/recordname.h"
#include "store/select.h"
#include "store/store.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto entryNoun = "lexicon_entry"_L1;
constexpr auto kindNoun = "lexicon_kind"_L1;

std::unexpected<Error> refused(const QString &what, const QString &where, const QString &advice)
{
    return std::unexpected(Error(ErrorCode::BadArgument, what, where, advice));
}

QString selectEntries(const QString &rest)
{
    return u"SELECT %1 FROM lexicon_entry WHERE NOT removed %2"_s.arg(entryColumnNames(), rest);
}

qint64 integerAt(const Statement &row)
{
    return row.integer(0);
}

/// What the operation left of the record, and what it found.
QList<QJsonObject> sidesOf(const Operation &operation)
{
    return {operation.before, operation.after};
}

} // namespace

Result<void> LexiconStore::put(Edit &edit, const LexiconEntry &entry)
{
    LexiconEntry stored = normalised(entry);
    stored.uuid = stored.uuid.isEmpty() ? newUuid() : stored.uuid;
    return check(stored).and_then([&]() -> Result<void> {
        if (stored.rev == 0)
            return edit.create(entryNoun, stored.uuid, entryColumns(stored));
        return edit.update(entryNoun, stored.uuid, stored.rev, entryColumns(stored)).transform([](int) {});
    });
}

Result<void> LexiconStore::remove(Edit &edit, const LexiconEntry &entry)
{
    const auto merged = select(m_database, selectEntries(u"AND merged_into = ?"_s), entryAt, entry.uuid);
    if (!merged)
        return std::unexpected(merged.error());
    if (!merged->isEmpty())
        return refused(Store::tr("Another entry has been merged into this one"),
                       merged->constFirst().canonical, Store::tr("Restore that entry first."));
    return edit.remove(entryNoun, entry.uuid, entry.rev);
}

Result<void> LexiconStore::put(Edit &edit, const LexiconKind &kind)
{
    LexiconKind stored = kind;
    stored.uuid = stored.uuid.isEmpty() ? newUuid() : stored.uuid;
    if (auto good = check(stored); !good)
        return good;
    if (stored.rev != 0) {
        QJsonObject columns = kindColumns(stored);
        columns.remove("key"_L1);
        columns.remove("number"_L1);
        return edit.update(kindNoun, stored.uuid, stored.rev, columns).transform([](int) {});
    }
    return edit.nextNumber(u"lexicon_kind"_s).and_then([&](int number) {
        stored.number = int(MentionKind::FirstOfUser) + number - 1;
        return edit.create(kindNoun, stored.uuid, kindColumns(stored));
    });
}

Result<void> LexiconStore::remove(Edit &edit, const LexiconKind &kind)
{
    const auto users = select(m_database, selectEntries(u"AND kind = ? LIMIT 1"_s), entryAt, kind.key);
    if (!users)
        return std::unexpected(users.error());
    if (!users->isEmpty())
        return refused(Store::tr("An entry is still of this kind"), users->constFirst().canonical,
                       Store::tr("Give its entries another kind first."));
    return edit.remove(kindNoun, kind.uuid, kind.rev);
}

Result<QList<LexiconEntry>> LexiconStore::entries()
{
    return select(m_database, selectEntries(u"ORDER BY id"_s), entryAt);
}

Result<LexiconEntry> LexiconStore::entry(const QString &uuid)
{
    return firstOf(select(m_database, selectEntries(u"AND uuid = ?"_s), entryAt, uuid), [&] {
        return Error(ErrorCode::NotFound, Store::tr("There is no such entry"),
                     recordName(m_database, entryNoun, uuid), Store::tr("Choose an entry of the list."));
    });
}

Result<QList<LexiconKind>> LexiconStore::kinds()
{
    return select(m_database,
                  u"SELECT %1 FROM lexicon_kind WHERE NOT removed ORDER BY key"_s.arg(kindColumnNames()),
                  kindAt);
}

Result<qint64> LexiconStore::sequence()
{
    const auto last = select(m_database,
                             u"SELECT max(coalesce((SELECT max(seq) FROM operation WHERE noun = "
                             "'lexicon_entry'), 0), coalesce((SELECT max(seq) FROM operation WHERE noun = "
                             "'lexicon_kind'), 0))"_s,
                             integerAt);
    return last.transform([](const QList<qint64> &rows) { return rows.constFirst(); });
}

Result<QList<LexiconEntry>> LexiconStore::statesSince(qint64 seq)
{
    const auto operations = select(m_database,
                                   u"SELECT %1 FROM operation JOIN act ON act.uuid = operation.act WHERE "
                                   "operation.noun = 'lexicon_entry' AND operation.seq > ? ORDER BY "
                                   "operation.seq"_s.arg(operationColumns()),
                                   operationAt, seq);
    if (!operations)
        return std::unexpected(operations.error());
    QList<LexiconEntry> states;
    QSet<QString> records;
    const auto ofKinds =
        select(m_database,
               selectEntries(u"AND kind IN (SELECT key FROM lexicon_kind WHERE uuid IN (SELECT "
                             "record FROM operation WHERE noun = 'lexicon_kind' AND seq > ?))"_s),
               entryAt, seq);
    if (!ofKinds)
        return std::unexpected(ofKinds.error());
    states += *ofKinds;
    for (const Operation &operation : *operations) {
        for (const QJsonObject &side : sidesOf(operation))
            states.append(entryOf(side));
        records.insert(operation.record);
    }
    for (const QString &uuid : std::as_const(records)) {
        const auto now =
            select(m_database, u"SELECT %1 FROM lexicon_entry WHERE uuid = ?"_s.arg(entryColumnNames()),
                   entryAt, uuid);
        if (!now)
            return std::unexpected(now.error());
        states += *now;
    }
    return states;
}

Result<void> LexiconStore::check(const LexiconEntry &entry)
{
    if (entry.canonical.isEmpty())
        return refused(Store::tr("An entry needs a name"), {}, Store::tr("Type a name."));
    const auto own = kinds();
    if (!own)
        return std::unexpected(own.error());
    if (!EntryKinds(*own).place(entry.kind))
        return refused(Store::tr("There is no such kind of entry"), entry.kind,
                       Store::tr("Choose a kind of the list."));
    return checkFree(entry).and_then([&] { return checkMerge(entry); });
}

/// Of one kind and canonical name there is one active entry, and one in the place of a shipped one.
Result<void> LexiconStore::checkFree(const LexiconEntry &entry)
{
    const auto same = select(m_database, selectEntries(u"AND kind = ? AND canonical = ?"_s), entryAt,
                             entry.kind, entry.canonical);
    if (!same)
        return std::unexpected(same.error());
    const bool taken = entry.isActive() && std::ranges::any_of(*same, [&](const LexiconEntry &other) {
                           return other.uuid != entry.uuid && other.isActive();
                       });
    if (taken)
        return refused(Store::tr("There is an entry of that name already"), entry.canonical,
                       Store::tr("Add the name to that entry, or choose another one."));
    if (entry.replaces.isEmpty())
        return {};
    const auto replacing = select(m_database, selectEntries(u"AND replaces = ? AND uuid <> ?"_s), entryAt,
                                  entry.replaces, entry.uuid);
    if (!replacing)
        return std::unexpected(replacing.error());
    if (!replacing->isEmpty())
        return refused(Store::tr("Another entry stands in the place of the shipped one already"),
                       replacing->constFirst().canonical, Store::tr("Change that entry."));
    return {};
}

/// Following the merges from an entry never comes back to it.
Result<void> LexiconStore::checkMerge(const LexiconEntry &entry)
{
    QSet<QString> seen{entry.uuid};
    for (QString next = entry.mergedInto; !next.isEmpty();) {
        if (seen.contains(next))
            return refused(Store::tr("These entries would be merged in a circle"), entry.canonical,
                           Store::tr("Choose another entry to merge it into."));
        seen.insert(next);
        const auto target = this->entry(next);
        if (!target)
            return std::unexpected(target.error());
        next = target->mergedInto;
    }
    return {};
}

Result<void> LexiconStore::check(const LexiconKind &kind)
{
    const auto known = kinds();
    if (!known)
        return std::unexpected(known.error());
    if (!isKindKey(kind.key) || !isColor(kind.color))
        return refused(Store::tr("A kind needs a key of small letters and a colour such as #884400"),
                       kind.key, Store::tr("Correct the two."));
    if (kind.name.trimmed().isEmpty())
        return refused(Store::tr("A kind needs a name"), kind.key, Store::tr("Type a name."));
    for (const LexiconKind &other : *known) {
        if (other.uuid == kind.uuid)
            continue;
        if (other.key == kind.key || other.name.compare(kind.name, Qt::CaseInsensitive) == 0)
            return refused(Store::tr("There is a kind of that name already"), kind.name,
                           Store::tr("Choose another name."));
    }
    return {};
}

} // namespace Postilla
