// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

class Database;
class Edit;
class Statement;

/// A claim or a correction, of a mention or of what a figure is about, as far as it is anchored in a text.
struct AnchoredRecord
{
    /// "claim", "correction" or "figure_correction".
    QString noun;
    QString uuid;
    int rev = 0;
    Anchor anchor;
    std::optional<Placement> placement;
};

/// Where what is anchored in one text of a document stands in its current one.
class PlacementStore
{
public:
    explicit PlacementStore(Database &database)
        : m_database(database)
    {
    }

    /// Claims and corrections of a document, removed ones left out.
    Result<QList<AnchoredRecord>> ofDocument(const QString &documentUuid);
    /// The documents in which some record has no place in the current text although it was anchored in
    /// another.
    Result<QStringList> documentsWithUnplaced();
    /// Writes what differs. Nothing: it is anchored in the current text. Conflict where the record has moved
    /// on.
    Result<void> place(Edit &edit, const AnchoredRecord &record, const std::optional<Placement> &placement);

    /// The columns of a placement, NULL where there is none.
    static QJsonObject columns(const std::optional<Placement> &placement);
    /// What placementAt() reads, of a table that is joined with its `document`; seven columns.
    static QString columnNames(const QString &table);
    /// The placement in the document's current text: nothing for what is anchored in it, Lost where it has
    /// not been looked for there.
    static std::optional<Placement> placementAt(const Statement &statement, int column);

private:
    Database &m_database;
};

} // namespace Postilla
