// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/spellout.h"

#include "query/namefold.h"
#include "store/statement.h"

#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Each word is looked up in every segment of the index: from here on gathering takes less time.
constexpr qsizetype few = 64;

/// In order, each by a look-up of its own: reading on would read through all places of a word. Nothing where
/// there are more than few.
Result<std::optional<QStringList>> wordsBeginning(Database &database, const QString &beginning)
{
    auto statement = Statement::prepare(
        database, u"SELECT term FROM document_word WHERE term >= ? ORDER BY term LIMIT 1"_s);
    if (!statement)
        return std::unexpected(statement.error());
    QStringList words;
    QString from = beginning;
    while (words.size() <= few) {
        statement->bind(from);
        const auto found = statement->next();
        if (!found)
            return std::unexpected(found.error());
        const QString word = *found ? statement->text(0) : QString();
        if (!*found || !word.startsWith(beginning))
            return words;
        words.append(word);
        from = word + QChar(1); // no word has it: the next one is behind that
    }
    return std::nullopt;
}

Result<Query> spelledOutCondition(Database &database, const Query &query)
{
    const auto *text = std::get_if<TextCondition>(&query.condition);
    const QStringList typed = text && text->isPrefix ? foldedWords(text->text) : QStringList();
    if (typed.isEmpty())
        return query;
    return wordsBeginning(database, typed.constLast())
        .transform([&](const std::optional<QStringList> &words) {
            if (!words || words->isEmpty())
                return query;
            Query any{.type = Query::Type::Any, .isNegated = query.isNegated, .span = query.span};
            for (const QString &word : *words) {
                const QString phrase = (typed.first(typed.size() - 1) + QStringList{word}).join(u' ');
                any.parts.push_back({.type = Query::Type::Condition,
                                     .condition = TextCondition{.text = phrase},
                                     .span = query.span});
            }
            return any;
        });
}

} // namespace

Result<Query> spelledOut(Database &database, const Query &words)
{
    if (words.type == Query::Type::Condition)
        return spelledOutCondition(database, words);
    Query whole = words;
    for (Query &part : whole.parts) {
        auto made = spelledOut(database, part);
        if (!made)
            return made;
        part = *std::move(made);
    }
    return whole;
}

} // namespace Postilla
