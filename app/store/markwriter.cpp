// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/markwriter.h"

#include "store/database.h"
#include "store/lexiconstore.h"
#include "store/mentionindex.h"
#include "store/mentionstore.h"
#include "store/select.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The revision of marks that no finder vouches for: they are behind.
constexpr qint64 noRevision = 0;

qint64 integerAt(const Statement &row)
{
    return row.integer(0);
}

QByteArray packedOf(const Marking &marking)
{
    return marking.packed.isEmpty() ? packedMentions(marking.found) : marking.packed;
}

Result<bool> hasCorrections(Database &database)
{
    return select(database,
                  u"SELECT EXISTS (SELECT 1 FROM correction) OR EXISTS (SELECT 1 FROM figure_correction)"_s,
                  integerAt)
        .transform([](const QList<qint64> &rows) { return rows.constFirst() != 0; });
}

} // namespace

Result<MarkWriter> MarkWriter::begin(Transaction &, Database &database)
{
    const auto last = MentionStore(database).lastSeq();
    const auto lexicon = LexiconStore(database).sequence();
    if (!last || !lexicon)
        return std::unexpected(last ? lexicon.error() : last.error());
    return hasCorrections(database).transform(
        [&](bool corrected) { return MarkWriter(database, *last, *lexicon, corrected); });
}

MarkWriter::MarkWriter(Database &database, qint64 lastSeq, qint64 lexiconSequence, bool hasCorrections)
    : m_database(&database)
    , m_seq(lastSeq)
    , m_lexiconSequence(lexiconSequence)
    , m_hasCorrections(hasCorrections)
{
}

Result<void> MarkWriter::put(qint64 versionId, const Marking &marking)
{
    return keep(versionId, marking).and_then([&](bool same) {
        return same ? Result<void>() : store(versionId, marking);
    });
}

Result<void> MarkWriter::putFirst(CurrentText text, const Marking &marking)
{
    return write(text.version, marking).and_then([&] {
        return MentionIndex(*m_database).replace(text, {}, marking.found);
    });
}

Result<qint64> MarkWriter::revisionRow(const Marking &marking)
{
    if (m_lexiconSequence > marking.lexiconSequence || marking.revision.isEmpty())
        return noRevision;
    if (marking.revision == m_revisionName)
        return m_revision;
    // Not by RETURNING: see DocumentIndex::add().
    const auto known = [&] {
        return select(*m_database, u"SELECT id FROM revision WHERE name = ?"_s, integerAt, marking.revision);
    };
    auto rows = known();
    if (rows && rows->isEmpty())
        rows = Statement::run(*m_database, u"INSERT INTO revision (name) VALUES (?)"_s, marking.revision)
                   .and_then(known);
    return rows.transform([&](const QList<qint64> &ids) {
        m_revisionName = marking.revision;
        return m_revision = ids.constFirst();
    });
}

Result<bool> MarkWriter::keep(qint64 versionId, const Marking &marking)
{
    const auto revision = revisionRow(marking);
    if (!revision)
        return std::unexpected(revision.error());
    const QString isSame = marking.sameAs != 0
                               ? u"seq = ?"_s
                               : u"EXISTS (SELECT 1 FROM mention WHERE mention.version = marking.version "
                                 "AND packed = ?)"_s;
    auto statement = Statement::prepare(
        *m_database, u"UPDATE marking SET revision = ?, unsearchable = ? WHERE version = ? AND "_s + isSame);
    if (!statement)
        return std::unexpected(statement.error());
    statement->bind(*revision, marking.isSearchable ? 0 : 1, versionId,
                    marking.sameAs != 0 ? QVariant(marking.sameAs) : QVariant(packedOf(marking)));
    return statement->run().transform([&] { return statement->changes() > 0; });
}

Result<void> MarkWriter::store(qint64 versionId, const Marking &marking)
{
    MentionStore mentions(*m_database);
    const auto corrected = m_hasCorrections ? mentions.isCorrected(versionId) : Result<bool>(false);
    const auto current = CurrentText::ofVersion(*m_database, versionId);
    if (!corrected || !current)
        return std::unexpected(corrected ? current.error() : corrected.error());
    const auto before = mentions.found(versionId);
    const std::optional<CurrentText> &text = *current;
    if (!*corrected && before) {
        return write(versionId, marking).and_then([&] {
            return text ? MentionIndex(*m_database).replace(*text, *before, marking.found) : Result<void>();
        });
    }
    // What was there cannot be told from what was found: it goes first, and is made anew.
    const auto withdrawn = text ? MentionIndex(*m_database).withdraw(*text) : Result<void>();
    return withdrawn.and_then([&] { return write(versionId, marking); }).and_then([&] {
        return mentions.recount(versionId);
    });
}

Result<void> MarkWriter::write(qint64 versionId, const Marking &marking)
{
    const auto revision = revisionRow(marking);
    if (!revision)
        return std::unexpected(revision.error());
    return Statement::run(*m_database,
                          u"INSERT INTO mention (version, packed) VALUES (?, ?) "
                          "ON CONFLICT DO UPDATE SET packed = excluded.packed"_s,
                          versionId, packedOf(marking))
        .and_then([&] {
            const KindCounts counts(marking.found.mentions);
            return Statement::run(
                *m_database,
                u"INSERT INTO marking (version, seq, revision, unsearchable, chips, figures, agencies, "
                "companies, people, places, cues) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (version) DO UPDATE SET seq = excluded.seq, revision = excluded.revision, "
                "unsearchable = excluded.unsearchable, chips = excluded.chips, figures = excluded.figures, "
                "agencies = excluded.agencies, companies = excluded.companies, people = excluded.people, "
                "places = excluded.places, cues = excluded.cues"_s,
                versionId, ++m_seq, *revision, marking.isSearchable ? 0 : 1, counts[MentionKind::Chip],
                counts[MentionKind::Figure], counts[MentionKind::Agency], counts[MentionKind::Company],
                counts[MentionKind::Person], counts[MentionKind::Place], counts[MentionKind::Cue]);
        });
}

} // namespace Postilla
