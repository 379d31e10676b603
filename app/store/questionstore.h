// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/judgement.h"

#include <QList>
#include <QString>

namespace Postilla {

class Database;
class Edit;

/// What the readers want to know.
class QuestionStore
{
public:
    explicit QuestionStore(Database &database)
        : m_database(database)
    {
    }

    /// An empty uuid is made. BadArgument for an empty text and for one that another question has, whatever
    /// its case. Answers with the question as stored.
    Result<Question> insert(Edit &edit, Question question);
    /// Writes what differs. Conflict where the stored rev is not question.rev, BadArgument as above.
    Result<Question> update(Edit &edit, const Question &question);
    /// Takes the question away; tags and judgements under it stay, under none.
    Result<void> remove(Edit &edit, const Question &question);

    /// In the order in which they were made.
    Result<QList<Question>> all();
    /// NotFound.
    Result<Question> byUuid(const QString &uuid);

private:
    Result<void> check(const Question &question);

    Database &m_database;
};

} // namespace Postilla
