// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/vocabulary.h"

#include "store/database.h"
#include "store/select.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// So many entities are counted; more than a list can show fit to a name of one letter or none.
constexpr qsizetype mostCounted = 500;

struct NamedEntity
{
    qint64 id;
    QString name;
};

void sortByCount(QList<HeldValue> &values)
{
    std::ranges::stable_sort(values, std::greater(), &HeldValue::count);
}

} // namespace

Result<QList<HeldValue>> HeldVocabulary::entities(MentionKind kind, const Fits &fits)
{
    const auto named = select(
        m_database, u"SELECT id, canonical FROM entity WHERE kind = ? ORDER BY id"_s,
        [](const Statement &row) { return NamedEntity{row.integer(0), row.text(1)}; },
        static_cast<int>(kind));
    if (!named)
        return std::unexpected(named.error());
    QList<HeldValue> values;
    for (const NamedEntity &entity : *named) {
        if (!fits(entity.name) || values.size() == mostCounted)
            continue;
        const auto count = select(
            m_database, u"SELECT count(*) FROM (SELECT 1 FROM occurrence WHERE entity = ? LIMIT ?)"_s,
            [](const Statement &row) { return row.integer(0); }, entity.id, highestCount);
        if (!count)
            return std::unexpected(count.error());
        if (count->value(0) > 0)
            values.append({entity.name, count->value(0)});
    }
    sortByCount(values);
    return values;
}

Result<QList<HeldValue>> HeldVocabulary::outlets(const Fits &fits)
{
    return counted(
        u"SELECT outlet, count(*) FROM document WHERE NOT removed AND outlet <> '' GROUP BY outlet"_s, fits);
}

Result<QList<HeldValue>> HeldVocabulary::origins(const Fits &fits)
{
    return counted(
        u"SELECT origin, count(*) FROM document WHERE NOT removed AND origin <> '' GROUP BY origin"_s, fits);
}

Result<QList<HeldValue>> HeldVocabulary::languages(const Fits &fits)
{
    return counted(
        u"SELECT language, count(*) FROM document WHERE NOT removed AND language <> '' GROUP BY language"_s,
        fits);
}

Result<QList<HeldValue>> HeldVocabulary::tags(const Fits &fits)
{
    return counted(u"SELECT name, (SELECT count(*) FROM claim_tag WHERE claim_tag.tag = tag.uuid) FROM tag "
                   "WHERE NOT removed ORDER BY lower(name)"_s,
                   fits);
}

Result<QList<HeldValue>> HeldVocabulary::questions(const Fits &fits)
{
    return counted(u"SELECT text, (SELECT count(*) FROM judgement WHERE judgement.question = question.uuid "
                   "AND NOT judgement.removed) FROM question WHERE NOT removed ORDER BY lower(text)"_s,
                   fits);
}

Result<QList<HeldValue>> HeldVocabulary::counted(const QString &sql, const Fits &fits)
{
    return select(m_database, sql,
                  [](const Statement &row) { return HeldValue{row.text(0), row.integer(1)}; })
        .transform([&](QList<HeldValue> values) {
            values.removeIf([&](const HeldValue &value) { return !fits(value.value); });
            sortByCount(values);
            return values;
        });
}

} // namespace Postilla
