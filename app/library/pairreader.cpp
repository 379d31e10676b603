// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/pairreader.h"

#include "claim/proposedfields.h"
#include "claim/statedrecord.h"
#include "library/claimrecords.h"
#include "library/proposals.h"
#include "store/dismissedpairstore.h"
#include "store/documentstore.h"
#include "store/relationstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Of each claim, of what disagrees and of what agrees.
constexpr qsizetype suggestions = 3;
/// Between two questions whether to go on.
constexpr qsizetype stretch = 64;

using Key = std::pair<QString, QString>;

Key keyOf(const QString &one, const QString &other)
{
    return one < other ? Key(one, other) : Key(other, one);
}

/// What disagrees first, each the best first.
bool isBefore(const ClaimPair &one, const ClaimPair &other)
{
    const auto rank = [](const ClaimPair &pair) {
        return std::tuple(!isDisagreement(pair.kind), -pair.score, pair.first, pair.second);
    };
    return rank(one) < rank(other);
}

} // namespace

PairReader::PairReader(Database &database, const LibraryFinder &finder, const Progress &progress)
    : m_database(database)
    , m_finder(finder)
    , m_progress(progress)
{
}

Result<PairList> PairReader::read()
{
    if (const auto ready = readClaims().and_then([this] { return readDecisions(); }); !ready)
        return std::unexpected(ready.error());
    const PairFinder finder(m_claims);
    QList<ClaimPair> pairs;
    for (qsizetype claim = 0; claim < m_claims.size(); ++claim) {
        if (const auto on = goOn(m_claims.size() + claim); !on)
            return std::unexpected(on.error());
        pairs += bestOf(finder, claim);
    }
    std::ranges::sort(pairs, isBefore);
    const auto repeated = std::ranges::unique(pairs, [](const ClaimPair &one, const ClaimPair &other) {
        return one.first == other.first && one.second == other.second;
    });
    pairs.erase(repeated.begin(), repeated.end());
    PairList list{.pairs = {}, .total = pairs.size()};
    for (const ClaimPair &pair : pairs.first(std::min(pairs.size(), PairList::most)))
        list.pairs.append(shown(pair));
    return list;
}

Result<void> PairReader::readClaims()
{
    auto records = readRecords(m_database);
    if (!records)
        return std::unexpected(records.error());
    m_records = *std::move(records);
    for (const ClaimRecord &record : std::as_const(m_records)) {
        if (const auto on = goOn(m_claims.size()); !on)
            return on;
        auto claim = stated(record);
        if (!claim)
            return std::unexpected(claim.error());
        m_claims.append(*std::move(claim));
    }
    return {};
}

Result<StatedClaim> PairReader::stated(const ClaimRecord &record)
{
    return document(record.claim.anchor.documentUuid).transform([&](const Document *article) {
        DocumentVersion quote;
        quote.text = currentQuote(record.claim);
        const QString language = cueLanguage(article->language, quote.text);
        StatedClaim claim = statedRecord(record, m_finder.find(quote), language, article->published);
        claim.document = placeOf(article->uuid);
        m_states.append(comparedState(record, article->published));
        return claim;
    });
}

qsizetype PairReader::placeOf(const QString &documentUuid)
{
    if (!m_places.contains(documentUuid))
        m_places.insert(documentUuid, m_places.size());
    return m_places.value(documentUuid);
}

Result<const Document *> PairReader::document(const QString &uuid)
{
    if (const auto known = m_documents.constFind(uuid); known != m_documents.cend())
        return &*known;
    return DocumentStore(m_database).byUuid(uuid).transform([&](const Document &found) {
        return &std::as_const(*m_documents.insert(uuid, found));
    });
}

Result<void> PairReader::readDecisions()
{
    return RelationStore(m_database)
        .all()
        .and_then([&](const QList<Relation> &relations) {
            for (const Relation &relation : relations)
                m_related.insert(keyOf(relation.from, relation.to));
            return DismissedPairStore(m_database).all();
        })
        .transform([&](const QList<DismissedPair> &dismissed) {
            for (const DismissedPair &pair : dismissed) {
                const bool isInOrder = pair.first < pair.second;
                m_dismissed.insert(keyOf(pair.first, pair.second),
                                   isInOrder ? Key(pair.firstState, pair.secondState)
                                             : Key(pair.secondState, pair.firstState));
            }
        });
}

Result<void> PairReader::goOn(qsizetype done) const
{
    if (done % stretch != 0 || !m_progress || m_progress(done, 2 * m_records.size()))
        return {};
    return std::unexpected(Error(ErrorCode::Cancelled, QCoreApplication::translate("Pairs", "Cancelled")));
}

QList<ClaimPair> PairReader::bestOf(const PairFinder &finder, qsizetype claim) const
{
    QList<ClaimPair> best;
    qsizetype disagreements = 0;
    qsizetype agreements = 0;
    for (const ClaimPair &pair : finder.of(claim)) {
        qsizetype &count = isDisagreement(pair.kind) ? disagreements : agreements;
        if (count >= suggestions || isDecided(pair))
            continue;
        ++count;
        best.append(pair);
    }
    return best;
}

bool PairReader::isDecided(const ClaimPair &pair) const
{
    const QString &first = m_records[pair.first].claim.uuid;
    const QString &second = m_records[pair.second].claim.uuid;
    const Key key = keyOf(first, second);
    const bool isInOrder = first < second;
    const Key states(m_states[isInOrder ? pair.first : pair.second],
                     m_states[isInOrder ? pair.second : pair.first]);
    return m_related.contains(key) || m_dismissed.contains(key, states);
}

PairToLookAt PairReader::shown(const ClaimPair &pair) const
{
    return {.first = side(pair.first),
            .second = side(pair.second),
            .kind = pair.kind,
            .score = pair.score,
            .grounds = groundsOf(pair, m_claims),
            .suggestion = suggestion(pair)};
}

PairSide PairReader::side(qsizetype place) const
{
    const Claim &claim = m_records[place].claim;
    const Document document = m_documents.value(claim.anchor.documentUuid);
    return {.claimUuid = claim.uuid,
            .number = claimNumberText(claim.site, claim.number),
            .documentUuid = document.uuid,
            .span = currentSpan(claim),
            .quote = currentQuote(claim).simplified(),
            .source = claim.source,
            .outlet = document.outlet,
            .title = document.title,
            .documentNumber = document.number,
            .published = document.published,
            .isProposed = hasProposals(m_records[place]),
            .state = m_states[place]};
}

/// The later of the two updates, or bears out, the earlier one.
Relation PairReader::suggestion(const ClaimPair &pair) const
{
    const auto dayOf = [&](qsizetype claim, qsizetype figure) {
        const StatedClaim &stated = m_claims[claim];
        const auto &date = figure >= 0 && stated.figures[figure].measured.asOf
                               ? stated.figures[figure].measured.asOf
                               : stated.date;
        return date ? date->firstDay() : QDate();
    };
    const QDate first = dayOf(pair.first, pair.firstFigure);
    const QDate second = dayOf(pair.second, pair.secondFigure);
    const bool isFirstLater = first.isValid() && second.isValid() && second < first;
    Relation relation;
    relation.from = m_records[isFirstLater ? pair.first : pair.second].claim.uuid;
    relation.to = m_records[isFirstLater ? pair.second : pair.first].claim.uuid;
    relation.kind = suggestedRelation(pair.kind);
    return relation;
}

} // namespace Postilla
