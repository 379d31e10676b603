// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

namespace Postilla {

class Database;

/// The noun that the records of another are parts of or stand in, and the column that says which record it
/// is.
struct RecordOwner
{
    QLatin1StringView noun;
    QLatin1StringView column;
};

/// Of a claim its document; both parts are empty for what stands by itself.
RecordOwner ownerOf(const QString &noun);

/// What a record goes by of its own, from its columns: the number of a claim, else its name, or what it says.
/// Empty where it has nothing of the kind.
QString ownName(const QString &noun, const QJsonObject &row);

/// What a person calls a record, removed or not: "A-0042", "document 12", the name of a tag, the first words
/// of a judgement; of what belongs to a claim, the claim's number. Empty where it has no such name.
QString recordName(Database &database, const QString &noun, const QString &uuid);

} // namespace Postilla
