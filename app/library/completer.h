// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/searches.h"
#include "store/vocabulary.h"

namespace Postilla {

class Database;

/// What a query that is being typed could go on with, by what the library holds.
class Completer
{
public:
    explicit Completer(Database &database)
        : m_database(database)
    {
    }

    Result<QList<Completion>> complete(const QString &typed, qsizetype cursor);

private:
    Result<QList<HeldValue>> held(const QString &field, const HeldVocabulary::Fits &fits);

    Database &m_database;
};

} // namespace Postilla
