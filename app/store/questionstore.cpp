// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/questionstore.h"

#include "base/uuid.h"
#include "store/edit.h"
#include "store/recordname.h"
#include "store/select.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto questionNoun = "question"_L1;

QJsonObject columnsOf(const Question &question)
{
    return {{u"text"_s, question.text}, {u"note"_s, question.note}};
}

QString selectQuestions(const QString &rest)
{
    return u"SELECT uuid, text, note, rev FROM question WHERE NOT removed %1 ORDER BY id"_s.arg(rest);
}

Question questionAt(const Statement &row)
{
    return {.uuid = row.text(0),
            .text = row.text(1),
            .note = row.text(2),
            .rev = static_cast<int>(row.integer(3))};
}

std::unexpected<Error> refused(const QString &what, const QString &where, const QString &advice)
{
    return std::unexpected(Error(ErrorCode::BadArgument, what, where, advice));
}

/// Sets records of a noun loose that hang under the question.
Result<void> setLoose(Edit &edit, QLatin1StringView noun, const QString &question)
{
    struct Hanging
    {
        QString uuid;
        int rev;
    };
    const auto hanging = select(
        edit.database(),
        u"SELECT uuid, rev FROM %1 WHERE question = ? AND NOT removed ORDER BY id"_s.arg(noun),
        [](const Statement &row) { return Hanging{row.text(0), static_cast<int>(row.integer(1))}; },
        question);
    if (!hanging)
        return std::unexpected(hanging.error());
    for (const Hanging &each : *hanging) {
        if (auto loose = edit.update(noun, each.uuid, each.rev, {{u"question"_s, QJsonValue()}}); !loose)
            return std::unexpected(loose.error());
    }
    return {};
}

} // namespace

Result<Question> QuestionStore::insert(Edit &edit, Question question)
{
    question.uuid = question.uuid.isEmpty() ? newUuid() : question.uuid;
    question.text = question.text.simplified();
    return check(question)
        .and_then([&] { return edit.create(questionNoun, question.uuid, columnsOf(question)); })
        .and_then([&] { return byUuid(question.uuid); });
}

Result<Question> QuestionStore::update(Edit &edit, const Question &question)
{
    Question changed = question;
    changed.text = changed.text.simplified();
    return check(changed)
        .and_then([&] { return edit.update(questionNoun, changed.uuid, changed.rev, columnsOf(changed)); })
        .and_then([&](int) { return byUuid(changed.uuid); });
}

Result<void> QuestionStore::remove(Edit &edit, const Question &question)
{
    return setLoose(edit, "tag"_L1, question.uuid)
        .and_then([&] { return setLoose(edit, "judgement"_L1, question.uuid); })
        .and_then([&] { return edit.remove(questionNoun, question.uuid, question.rev); });
}

Result<QList<Question>> QuestionStore::all()
{
    return select(m_database, selectQuestions({}), questionAt);
}

Result<Question> QuestionStore::byUuid(const QString &uuid)
{
    return firstOf(select(m_database, selectQuestions(u"AND uuid = ?"_s), questionAt, uuid), [&] {
        return Error(ErrorCode::NotFound, Store::tr("There is no such question in the library"),
                     recordName(m_database, questionNoun, uuid), Store::tr("Choose a question of the list."));
    });
}

Result<void> QuestionStore::check(const Question &question)
{
    if (question.text.isEmpty())
        return refused(Store::tr("A question needs words"), {},
                       Store::tr("Type what the reader wants to know."));
    return all().and_then([&](const QList<Question> &questions) -> Result<void> {
        for (const Question &other : questions) {
            if (other.uuid != question.uuid && other.text.compare(question.text, Qt::CaseInsensitive) == 0)
                return refused(Store::tr("There is that question already"), question.text,
                               Store::tr("Choose other words."));
        }
        return {};
    });
}

} // namespace Postilla
