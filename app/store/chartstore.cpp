// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/chartstore.h"

#include "mention/mention.h"
#include "store/searchsql.h"
#include "store/select.h"
#include "store/store.h"
#include "store/uuidlist.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Between two looks at whether to go on.
constexpr qint64 stride = 4096;

struct Kind
{
    MentionKind kind;
    MentionSub sub;
};
constexpr Kind chips{MentionKind::Chip, MentionSub::None};
constexpr Kind bodies{MentionKind::Agency, MentionSub::Government};

/// How often a document names something.
struct Naming
{
    QString name;
    qint64 document = 0;
    qint64 count = 0;
    QString published;
};

Naming namingAt(const Statement &row)
{
    return {
        .name = row.text(0), .document = row.integer(1), .count = row.integer(2), .published = row.text(3)};
}

/// Goes through the index of names, which is in the order of its names, and not of its documents.
class Counter
{
public:
    Counter(Database &database, SqlText scope, const Progress &progress)
        : m_database(database)
        , m_scope(std::move(scope))
        , m_progress(progress)
    {
    }

    Result<ChartCounts> counts()
    {
        return estimate()
            .and_then([&] { return countMentions(); })
            .and_then([&] { return countBodies(); })
            .and_then([&] { return countPairs(); })
            .and_then([&] { return countClaims(); })
            .transform([&] { return m_counts; });
    }

private:
    Result<void> estimate();
    Result<void> countMentions();
    Result<void> countBodies();
    Result<void> countPairs();
    Result<void> countClaims();
    template <typename Take>
    Result<void> each(const Kind &kind, Take take, const QStringList &names = {});
    Result<Statement> namings(const Kind &kind, const QStringList &names);
    bool goesOn(const QString &name);

    Database &m_database;
    SqlText m_scope;
    const Progress &m_progress;
    ChartCounts m_counts;
    /// How many articles name it.
    QHash<QString, qint64> m_chips;
    QHash<QString, qint64> m_bodies;
    qint64 m_rows = 0;
    qint64 m_names = 0;
    qint64 m_allNames = 0;
    QString m_name;
};

Result<void> Counter::estimate()
{
    const auto names = select(
        m_database, u"SELECT count(*) FROM entity WHERE (kind, sub) IN (VALUES (?, ?), (?, ?))"_s,
        [](const Statement &row) { return row.integer(0); }, int(chips.kind), int(chips.sub),
        int(bodies.kind), int(bodies.sub));
    return names.transform([&](const QList<qint64> &count) {
        m_allNames = count.value(0) + mostPairedChips + mostPairedBodies;
    });
}

Result<Statement> Counter::namings(const Kind &kind, const QStringList &names)
{
    const QString ofNames =
        names.isEmpty() ? u"TRUE"_s : u"entity.canonical IN (SELECT value FROM json_each(?))"_s;
    auto statement = Statement::prepare(
        m_database, u"SELECT entity.canonical, occurrence.document, occurrence.count, document.published "
                    "FROM entity CROSS JOIN occurrence ON occurrence.entity = entity.id "
                    "CROSS JOIN document ON document.id = occurrence.document "
                    "WHERE entity.kind = ? AND entity.sub = ? AND %1 AND %2"_s.arg(ofNames, m_scope.sql));
    if (!statement)
        return statement;
    QVariantList values{int(kind.kind), int(kind.sub)};
    if (!names.isEmpty())
        values.append(uuidListText(names));
    values += m_scope.values;
    for (int place = 0; place < values.size(); ++place)
        statement->bindOne(place, values.at(place));
    return statement;
}

bool Counter::goesOn(const QString &name)
{
    const bool isNext = name != m_name;
    if (isNext) {
        m_name = name;
        ++m_names;
    }
    if (!m_progress || (!isNext && ++m_rows % stride != 0))
        return true;
    return m_progress(std::min(m_names, m_allNames), m_allNames);
}

/// Calls `take(Naming)` for each document in scope and each of these names of a kind; of all where none is
/// given.
template <typename Take>
Result<void> Counter::each(const Kind &kind, Take take, const QStringList &names)
{
    auto statement = namings(kind, names);
    if (!statement)
        return std::unexpected(statement.error());
    Result<bool> more = statement->next();
    for (; more && *more; more = statement->next()) {
        const Naming naming = namingAt(*statement);
        if (!goesOn(naming.name))
            return std::unexpected(Error(ErrorCode::Cancelled, Store::tr("Cancelled")));
        take(naming);
    }
    return more.transform([](bool) {});
}

Result<void> Counter::countMentions()
{
    QHash<QString, QHash<QString, qint64>> byName;
    return each(chips,
                [&](const Naming &naming) {
                    ++m_chips[naming.name];
                    if (naming.published.isEmpty())
                        m_counts.undated += naming.count;
                    else
                        byName[naming.name][naming.published] += naming.count;
                })
        .transform([&] {
            CrossTally tally;
            for (const auto &[name, dates] : std::as_const(byName).asKeyValueRange()) {
                for (const auto &[published, count] : dates.asKeyValueRange())
                    tally.add(name, published, count);
            }
            m_counts.mentions = tally.counts();
        });
}

Result<void> Counter::countBodies()
{
    return each(bodies, [&](const Naming &naming) { ++m_bodies[naming.name]; });
}

/// Of each document that names one of the chips, which of them; then, of each that names a body, the same.
Result<void> Counter::countPairs()
{
    const QStringList topChips = mostNamed(m_chips, mostPairedChips);
    const QStringList topBodies = mostNamed(m_bodies, mostPairedBodies);
    if (topChips.isEmpty() || topBodies.isEmpty())
        return {};
    QHash<qint64, quint32> chipsOf;
    std::array<std::array<qint64, mostPairedBodies>, mostPairedChips> met{};
    return each(
               chips,
               [&](const Naming &naming) { chipsOf[naming.document] |= 1U << topChips.indexOf(naming.name); },
               topChips)
        .and_then([&] {
            const auto meet = [&](const Naming &naming) {
                const quint32 here = chipsOf.value(naming.document);
                const qsizetype body = topBodies.indexOf(naming.name);
                for (qsizetype chip = 0; chip < topChips.size(); ++chip)
                    met.at(chip).at(body) += (here >> chip) & 1U;
            };
            return each(bodies, meet, topBodies);
        })
        .transform([&] {
            for (qsizetype chip = 0; chip < topChips.size(); ++chip) {
                for (qsizetype body = 0; body < topBodies.size(); ++body)
                    m_counts.pairs.append({topChips[chip], topBodies[body], met.at(chip).at(body)});
            }
        });
}

Result<void> Counter::countClaims()
{
    return selectWith(
               m_database,
               u"SELECT document.origin, claim.verdict, count(*) FROM claim "
               "JOIN document ON document.uuid = claim.document "
               "WHERE NOT claim.removed AND %1 GROUP BY 1, 2 ORDER BY 1, 2"_s.arg(m_scope.sql),
               m_scope.values,
               [](const Statement &row) { return CrossCount{row.text(0), row.text(1), row.integer(2)}; })
        .transform([&](const QList<CrossCount> &counts) { m_counts.claims = counts; });
}

} // namespace

Result<ChartCounts> ChartStore::counts(const Query &scope, const Progress &progress)
{
    return SearchCompiler(m_database, m_names).plan(scope).and_then([&](const SearchPlan &plan) {
        return Counter(m_database, plan.condition(), progress).counts();
    });
}

} // namespace Postilla
