// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/savedsearchstore.h"

#include "base/uuid.h"
#include "store/database.h"
#include "store/edit.h"
#include "store/recordname.h"
#include "store/select.h"
#include "store/store.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto noun = "saved_search"_L1;

QString selectSearches(const QString &rest)
{
    return u"SELECT uuid, name, query, rev FROM saved_search WHERE NOT removed "_s + rest;
}

SavedSearch searchAt(const Statement &row)
{
    return {.uuid = row.text(0),
            .name = row.text(1),
            .query = row.text(2),
            .rev = static_cast<int>(row.integer(3))};
}

QJsonObject columnsOf(const SavedSearch &search)
{
    return {{u"name"_s, search.name}, {u"query"_s, search.query}};
}

} // namespace

Result<QList<SavedSearch>> SavedSearchStore::all()
{
    return select(m_database, selectSearches({}), searchAt).transform([](QList<SavedSearch> searches) {
        const QCollator collator;
        std::ranges::sort(searches, collator, &SavedSearch::name);
        return searches;
    });
}

Result<SavedSearch> SavedSearchStore::byUuid(const QString &uuid)
{
    return firstOf(select(m_database, selectSearches(u"AND uuid = ?"_s), searchAt, uuid), [&] {
        return Error(ErrorCode::NotFound, Store::tr("There is no such saved search"),
                     recordName(m_database, noun, uuid), Store::tr("Choose one of the list."));
    });
}

Result<SavedSearch> SavedSearchStore::put(Edit &edit, SavedSearch search)
{
    search.name = search.name.simplified();
    if (auto checked = check(search); !checked)
        return std::unexpected(checked.error());
    const bool isNew = search.uuid.isEmpty();
    if (isNew)
        search.uuid = newUuid();
    const auto written =
        isNew ? edit.create(noun, search.uuid, columnsOf(search))
              : edit.update(noun, search.uuid, search.rev, columnsOf(search)).transform([](int) {});
    return written.and_then([&] { return byUuid(search.uuid); });
}

Result<void> SavedSearchStore::remove(Edit &edit, const SavedSearch &search)
{
    return edit.remove(noun, search.uuid, search.rev);
}

Result<void> SavedSearchStore::check(const SavedSearch &search)
{
    if (search.name.isEmpty())
        return std::unexpected(Error(ErrorCode::BadArgument, Store::tr("A saved search needs a name"), {},
                                     Store::tr("Type a name.")));
    return all().and_then([&](const QList<SavedSearch> &searches) -> Result<void> {
        for (const SavedSearch &other : searches) {
            if (other.uuid != search.uuid && other.name.compare(search.name, Qt::CaseInsensitive) == 0)
                return std::unexpected(Error(ErrorCode::BadArgument,
                                             Store::tr("There is a saved search of that name already"),
                                             search.name, Store::tr("Choose another name.")));
        }
        return {};
    });
}

} // namespace Postilla
