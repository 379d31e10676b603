// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mentionstore.h"

#include "mention/kindtable.h"
#include "store/correctionstore.h"
#include "store/database.h"
#include "store/figurecorrectionstore.h"
#include "store/markingstore.h"
#include "store/mentionindex.h"
#include "store/select.h"

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

qint64 integerAt(const Statement &row)
{
    return row.integer(0);
}

Result<QString> textAt(Database &database, qint64 id)
{
    return select(
               database, u"SELECT body FROM text WHERE id = ?"_s,
               [](const Statement &row) { return row.text(0); }, id)
        .transform([](const QList<QString> &rows) { return rows.value(0); });
}

/// Adds up mentions by rule, those of entries by name too.
class Tally
{
public:
    void add(const QList<Mention> &mentions)
    {
        for (const Mention &mention : mentions) {
            const QString name = mention.rule == MentionRule::Entry ? mention.canonical : QString();
            const Key key{mention.rule, mention.kind, mention.sub, name};
            ++m_counts[key];
        }
    }
    QList<MentionTally> rows() const
    {
        QList<MentionTally> rows;
        for (const auto &[key, count] : m_counts) {
            const auto &[rule, kind, sub, canonical] = key;
            rows.append({.rule = rule, .kind = kind, .sub = sub, .canonical = canonical, .count = count});
        }
        return rows;
    }

private:
    using Key = std::tuple<MentionRule, MentionKind, MentionSub, QString>;
    std::map<Key, qint64> m_counts;
};

} // namespace

bool isOf(const Mention &mention, const QString &rule, const Naming &naming)
{
    return mention.kind == naming.kind && mention.sub == naming.sub &&
           (naming.canonical.isEmpty() || mention.canonical == naming.canonical) &&
           ruleName(mention.rule, mention.kind, mention.sub) == rule;
}

Result<QList<Mention>> MentionStore::ofVersion(const QString &versionUuid)
{
    return unpackedOf(u"SELECT packed FROM mention WHERE version = (SELECT id FROM version WHERE uuid = ?)"_s,
                      versionUuid)
        .transform([](const FoundMentions &found) { return found.mentions; });
}

Result<QList<Mention>> MentionStore::correctedOfVersion(const QString &versionUuid)
{
    return ofVersion(versionUuid).and_then([&](const QList<Mention> &mentions) {
        return CorrectionStore(m_database)
            .ofVersion(versionUuid)
            .transform(
                [&](const QList<Correction> &corrections) { return corrected(mentions, corrections); });
    });
}

Result<FoundMentions> MentionStore::found(qint64 versionId)
{
    return unpackedOf(u"SELECT packed FROM mention WHERE version = ?"_s, versionId);
}

Result<FoundMentions> MentionStore::unpackedOf(const QString &query, const QVariant &version)
{
    return select(
               m_database, query, [](const Statement &row) { return row.bytes(0); }, version)
        .and_then([](const QList<QByteArray> &rows) {
            return rows.isEmpty() ? FoundMentions() : unpackedMentions(rows.constFirst());
        });
}

Result<FoundMentions> MentionStore::standing(qint64 versionId)
{
    auto found = this->found(versionId);
    const auto corrections = CorrectionStore(m_database).ofVersion(versionId);
    if (!found || !corrections)
        return std::unexpected(found ? corrections.error() : found.error());
    const QList<Mention> mentions = corrected(std::move(found->mentions), *corrections);
    if (mentions.isEmpty())
        return FoundMentions();
    const auto read = MarkingStore(m_database).texts({versionId});
    if (!read)
        return std::unexpected(read.error());
    if (read->isEmpty())
        return FoundMentions{mentions, {}};
    const TextToMark &text = read->constFirst();
    return FigureCorrectionStore(m_database)
        .ofVersion(versionId)
        .transform([&](const QList<FigureCorrection> &said) {
            const auto meanings = figureMeanings(text.version.text, mentions, text.language, text.published);
            return FoundMentions{mentions, corrected(meanings, said)};
        });
}

Result<qint64> MentionStore::lastSeq()
{
    return select(m_database, u"SELECT coalesce(max(seq), 0) FROM marking"_s, integerAt)
        .transform([](const QList<qint64> &rows) { return rows.constFirst(); });
}

Result<QList<MarkedDocument>> MentionStore::markedSince(qint64 seq, int limit)
{
    return select(
        m_database,
        u"SELECT marking.seq, version.document FROM marking JOIN version ON version.id = marking.version "
        "WHERE marking.seq > ? ORDER BY marking.seq LIMIT ?"_s,
        [](const Statement &row) { return MarkedDocument{row.integer(0), row.text(1)}; }, seq, limit);
}

Result<bool> MentionStore::isCorrected(qint64 versionId)
{
    const auto speaks = [](const QString &table) {
        return u"EXISTS (SELECT 1 FROM %1 WHERE version = version.uuid AND NOT removed) OR "
               "EXISTS (SELECT 1 FROM %1 WHERE placed_version = version.uuid AND NOT removed)"_s.arg(table);
    };
    return select(m_database,
                  u"SELECT %1 OR %2 FROM version WHERE id = ?"_s.arg(speaks(u"correction"_s),
                                                                     speaks(u"figure_correction"_s)),
                  integerAt, versionId)
        .transform([](const QList<qint64> &rows) { return rows.value(0) != 0; });
}

Result<void> MentionStore::recount(qint64 versionId)
{
    const auto counted = standing(versionId).and_then(
        [&](const FoundMentions &standing) { return count(versionId, standing.mentions); });
    return counted.and_then([&] { return CurrentText::ofVersion(m_database, versionId); })
        .and_then([&](const std::optional<CurrentText> &text) {
            return text ? MentionIndex(m_database).rebuild(*text) : Result<void>();
        });
}

Result<void> MentionStore::count(qint64 versionId, const QList<Mention> &mentions)
{
    using enum MentionKind;
    const KindCounts counts(mentions);
    return Statement::run(m_database,
                          u"UPDATE marking SET chips = ?, figures = ?, agencies = ?, companies = ?, "
                          "people = ?, places = ?, cues = ? WHERE version = ?"_s,
                          counts[Chip], counts[Figure], counts[Agency], counts[Company], counts[Person],
                          counts[Place], counts[Cue], versionId);
}

Result<QList<MentionTally>> MentionStore::tally()
{
    auto statement = Statement::prepare(
        m_database,
        u"SELECT packed FROM current_text JOIN mention ON mention.version = current_text.version"_s);
    if (!statement)
        return std::unexpected(statement.error());
    Tally tally;
    Result<bool> more = statement->next();
    for (; more && *more; more = statement->next()) {
        const auto found = unpackedMentions(statement->bytes(0));
        if (!found)
            return std::unexpected(found.error());
        tally.add(found->mentions);
    }
    return more.transform([&](bool) { return tally.rows(); });
}

Result<QList<FoundPlace>> MentionStore::places(const QString &rule, const Naming &naming, qsizetype limit)
{
    auto statement = searchedTexts(naming);
    if (!statement)
        return std::unexpected(statement.error());
    QList<FoundPlace> places;
    Result<bool> more = statement->next();
    for (; more && *more && places.size() < limit; more = statement->next()) {
        auto found = unpackedMentions(statement->bytes(3));
        if (!found)
            return std::unexpected(found.error());
        found->mentions.removeIf([&](const Mention &mention) { return !isOf(mention, rule, naming); });
        if (found->mentions.isEmpty())
            continue;
        const auto text = textAt(m_database, statement->integer(2));
        if (!text)
            return std::unexpected(text.error());
        for (const Mention &mention : std::as_const(found->mentions))
            places.append({statement->text(0), statement->text(1), mention.span, *text});
    }
    return more.transform([&](bool) { return places.first(std::min(limit, places.size())); });
}

/// Document, version, text and mentions, newest first, of the texts in which a mention may be named so: its
/// occurrences lead to a name, what has none may be in any of them.
Result<Statement> MentionStore::searchedTexts(const Naming &naming)
{
    const bool isNamed = !naming.canonical.isEmpty();
    const auto entity = m_database.entityIds().find(m_database, naming);
    if (!entity)
        return std::unexpected(entity.error());
    auto statement = Statement::prepare(
        m_database, u"SELECT document.uuid, version.uuid, current_text.text, packed FROM current_text "
                    "JOIN document ON document.id = current_text.document "
                    "JOIN version ON version.id = current_text.version "
                    "JOIN mention ON mention.version = current_text.version %1 "
                    "ORDER BY current_text.document DESC"_s.arg(
                        isNamed ? u"WHERE current_text.document IN "
                                  "(SELECT document FROM occurrence WHERE entity = ?)"_s
                                : QString()));
    if (statement && isNamed)
        statement->bind(*entity);
    return statement;
}

} // namespace Postilla
