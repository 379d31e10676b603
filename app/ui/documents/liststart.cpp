// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/liststart.h"

namespace Postilla {

namespace {
/// More than the highest window shows.
constexpr int startOfList = 200;
/// More than most windows show; the list reads the others as they come into view.
constexpr qsizetype firstRows = 64;
} // namespace

ListStart ListStart::read(const Library &library, const DocumentQuery &query)
{
    ListStart start{.query = query};
    start.listed = library.startOfListing(query, startOfList).value_or(QList<ListedDocument>());
    QStringList uuids;
    for (const ListedDocument &listed :
         std::as_const(start.listed).first(std::min(firstRows, start.listed.size())))
        uuids.append(listed.uuid.toString(QUuid::WithoutBraces));
    start.rows = library.documentRows(uuids).value_or(QList<DocumentListRow>());
    return start;
}

} // namespace Postilla
