// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mentioncheck.h"

#include "store/currenttext.h"
#include "store/database.h"
#include "store/mentionstore.h"
#include "store/select.h"
#include "store/statedfigure.h"
#include "store/store.h"

#include <map>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// How many documents name something, and how often all of them together.
using Sum = std::pair<qint64, qint64>;
using Sums = std::map<std::tuple<QString, qint64, qint64>, Sum>;

/// Adds up what the current texts name, one after the other, and looks at what is kept by document.
class MentionCheck
{
public:
    explicit MentionCheck(Database &database)
        : m_database(database)
    {
    }

    Result<void> take(CurrentText text)
    {
        return MentionStore(m_database).standing(text.version).and_then([&](const FoundMentions &standing) {
            addNames(standing.mentions);
            return isKept(text, standing).transform([&](bool kept) {
                if (!kept)
                    m_differences.append(u"document row %1"_s.arg(text.document));
            });
        });
    }

    /// After all texts.
    Result<QStringList> finish()
    {
        return keptSums().transform([&](const Sums &kept) {
            for (const auto &[name, sum] : m_sums) {
                const auto found = kept.find(name);
                if (found == kept.end() || found->second != sum)
                    m_differences.append(std::get<QString>(name));
            }
            for (const auto &[name, sum] : kept) {
                if (!m_sums.contains(name))
                    m_differences.append(std::get<QString>(name));
            }
            return m_differences;
        });
    }

private:
    void addNames(const QList<Mention> &mentions)
    {
        Sums here;
        for (const Mention &mention : mentions) {
            if (!mention.canonical.isEmpty())
                ++here[{mention.canonical, qint64(mention.kind), qint64(mention.sub)}].second;
        }
        for (const auto &[name, sum] : here) {
            ++m_sums[name].first;
            m_sums[name].second += sum.second;
        }
    }

    /// The counts by kind, and the figures with their values.
    Result<bool> isKept(CurrentText text, const FoundMentions &standing)
    {
        return figuresAreKept(text, standing).and_then([&](bool kept) {
            return kept ? countsAreKept(text, standing) : Result<bool>(false);
        });
    }

    Result<bool> countsAreKept(CurrentText text, const FoundMentions &standing)
    {
        using enum MentionKind;
        const KindCounts counts(standing.mentions);
        // A text that has not been searched yet has no row.
        return select(
                   m_database,
                   u"SELECT chips = ? AND figures = ? AND agencies = ? AND companies = ? AND people = ? AND "
                   "places = ? AND cues = ? FROM marking WHERE version = ?"_s,
                   [](const Statement &row) { return row.integer(0) != 0; }, counts[Chip], counts[Figure],
                   counts[Agency], counts[Company], counts[Person], counts[Place], counts[Cue], text.version)
            .transform([](const QList<bool> &rows) { return !rows.contains(false); });
    }

    Result<bool> figuresAreKept(CurrentText text, const FoundMentions &standing)
    {
        using Row = std::pair<qint64, double>;
        QList<Row> expected;
        for (const StatedFigure &figure : statedFigures(standing))
            expected.append({figure.mention->span.start, figure.sortValue()});
        return select(
                   m_database,
                   u"SELECT span_start, sort_value FROM stated_figure WHERE document = ? "
                   "ORDER BY span_start, span_end"_s,
                   [](const Statement &row) { return Row(row.integer(0), row.real(1)); }, text.document)
            .transform([&](const QList<Row> &rows) { return rows == expected; });
    }

    Result<Sums> keptSums()
    {
        auto statement = Statement::prepare(
            m_database, u"SELECT canonical, kind, sub, count(*), sum(count) FROM occurrence "
                        "LEFT JOIN entity ON entity.id = occurrence.entity GROUP BY occurrence.entity"_s);
        if (!statement)
            return std::unexpected(statement.error());
        Sums sums;
        Result<bool> more = statement->next();
        for (; more && *more; more = statement->next()) {
            sums[{statement->text(0), statement->integer(1), statement->integer(2)}] = {
                statement->integer(3), statement->integer(4)};
        }
        return more.transform([&](bool) { return sums; });
    }

    Database &m_database;
    Sums m_sums;
    QStringList m_differences;
};

} // namespace

Result<QStringList> differencesFromMentions(Database &database, const Progress &progress)
{
    const auto texts =
        select(database, u"SELECT document, version FROM current_text"_s,
               [](const Statement &row) { return CurrentText{row.integer(0), row.integer(1)}; });
    if (!texts)
        return std::unexpected(texts.error());
    MentionCheck check(database);
    for (qsizetype done = 0; done < texts->size(); ++done) {
        if (progress && !progress(done, texts->size()))
            return std::unexpected(Error(ErrorCode::Cancelled, Store::tr("Cancelled")));
        if (const auto taken = check.take(texts->at(done)); !taken)
            return std::unexpected(taken.error());
    }
    return check.finish();
}

} // namespace Postilla
