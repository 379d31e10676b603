// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Postilla {

class Database;

/// What a person calls a record, removed or not: "A-0042", "document 12", the name of a tag, the first words
/// of a judgement; of what belongs to a claim, the claim's number. Empty where it has no such name.
QString recordName(Database &database, const QString &noun, const QString &uuid);

} // namespace Postilla
