// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimmaker.h"

#include "library/librarycore.h"

namespace Postilla::Bench {

using namespace Qt::StringLiterals;

namespace {

/// 32 hex digits, in the form of a uuid.
const QString uuidSql = u"(SELECT substr(h, 1, 8) || '-' || substr(h, 9, 4) || '-' || substr(h, 13, 4) || "
                        u"'-' || substr(h, 17, 4) || "
                        "'-' || substr(h, 21) FROM (SELECT lower(hex(randomblob(16))) AS h WHERE %1))"_s;

QString uuidFor(const QString &row)
{
    return uuidSql.arg(row + u" IS NOT NULL"_s); // one each row, and not one for all
}

QString claims(int each)
{
    return u"INSERT INTO claim (uuid, rev, site, number, document, version, span_start, span_end, quote, "
           u"prefix, "
           "suffix, summary, type, source, source_kind, cue, reported_via, hedge, hedge_cue, hedge_scope, "
           "polarity, event_from, "
           "event_to, "
           "reliability, credibility, verdict, rationale, source_error, correct_form, note, tags, made_by, "
           "analyst, "
           "created_at) "
           "WITH RECURSIVE series (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM series WHERE n < %1 - 1) "
           "SELECT %2, 1, 'A', row_number() OVER (), document.uuid, document.current_version, 100 * n, "
           "100 * n + 90, substr(text.body, 100 * n + 1, 90), '', '', '', 'event', 'Reuters', 'named', '', "
           "'', "
           "'none', '', '', 'affirmed', CASE WHEN document.id % 3 THEN document.published_first ELSE '' END, "
           "'', '', "
           "'', "
           "'unverified', '', 0, '', '', '[]', 'human', 'Ada', document.collected_on "
           "FROM current_text JOIN document ON document.id = current_text.document "
           "JOIN text ON text.id = current_text.text, series WHERE length(text.body) > 100 * n + 90"_s
               .arg(each)
               .arg(uuidFor(u"series.n + document.id"_s));
}

QStringList statements(int each)
{
    return {
        claims(each),
        u"INSERT INTO claim_figure (uuid, rev, claim, text, sub, value, unit, currency, modifier, per, "
        u"object, "
        "measure, as_of) SELECT %1, 1, uuid, id * 10 || ' units', 'QUANTITY', id * 10, 'units', '', 'exact', "
        "'', '', "
        "'stock', '' FROM claim"_s.arg(uuidFor(u"claim.id"_s)),
        u"INSERT INTO claim_entity (uuid, rev, claim, kind, canonical) SELECT %1, 1, claim.uuid, 'CHIP', "
        "entity.canonical FROM claim JOIN document ON document.uuid = claim.document "
        "JOIN occurrence ON occurrence.document = document.id JOIN entity ON entity.id = occurrence.entity "
        "WHERE (occurrence.entity + claim.id) % 3 = 0"_s.arg(uuidFor(u"claim.id + entity.id"_s)),
        u"INSERT INTO act (uuid, analyst, label, kind) SELECT 'act-' || id, 'Ada', 'add-claim', 'do' FROM claim"_s,
        u"INSERT INTO operation (uuid, act, site, site_seq, lamport, time, analyst, kind, noun, record, "
        u"before, "
        "after) SELECT 'op-' || claim.id, 'act-' || claim.id, site.uuid, last.seq + claim.id, last.lamport + "
        "claim.id, claim.created_at, 'Ada', 'create', 'claim', claim.uuid, '{}', json_object('quote', "
        "claim.quote, "
        "'document', claim.document, 'version', claim.version, 'analyst', claim.analyst) FROM claim, site, "
        "(SELECT max(site_seq) AS seq, max(lamport) AS lamport FROM operation) AS last"_s,
        u"INSERT INTO counter (series, last) SELECT 'claim/A', count(*) FROM claim"_s,
    };
}

} // namespace

Result<void> addClaims(LibraryCore &core, int claimsEach)
{
    return core.with([&](Database &database) -> Result<void> {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return std::unexpected(transaction.error());
        for (const QString &statement : statements(claimsEach)) {
            if (const auto done = database.execute(statement); !done)
                return done;
        }
        return transaction->commit();
    });
}

} // namespace Postilla::Bench
