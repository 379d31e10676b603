// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claimtags.h"
#include "store/correctionstore.h"
#include "store/currenttext.h"
#include "store/figurecorrectionstore.h"
#include "store/recordtable.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

RecordTable documents()
{
    return {.noun = u"document"_s,
            .table = u"document"_s,
            .columns = {u"number"_s, u"current_version"_s, u"title"_s, u"outlet"_s, u"carrier"_s, u"origin"_s,
                        u"author"_s, u"published"_s, u"published_first"_s, u"published_last"_s,
                        u"published_known_by"_s, u"collected_on"_s, u"url"_s, u"language"_s, u"origin_file"_s,
                        u"state"_s, u"reliability"_s, u"abstract"_s, u"note"_s},
            .watched = {u"title"_s, u"current_version"_s, u"language"_s, u"published"_s},
            .withdraw = &CurrentText::withdraw,
            .derive = &CurrentText::add,
            .neededBy = {{u"claim"_s, u"SELECT uuid FROM claim WHERE document = ? AND NOT removed"_s}}};
}

RecordTable versions()
{
    return {.noun = u"version"_s,
            .table = u"version"_s,
            .columns = {u"document"_s, u"number"_s, u"format"_s, u"content_hash"_s, u"boilerplate"_s,
                        u"origin_file"_s, u"created_at"_s},
            .neededBy = {{u"claim"_s, u"SELECT uuid FROM claim WHERE version = ? AND NOT removed"_s}}};
}

RecordTable tags()
{
    return {.noun = u"tag"_s,
            .table = u"tag"_s,
            .columns = {u"name"_s, u"color"_s, u"description"_s, u"key"_s, u"parent"_s, u"question"_s},
            .neededBy = {{u"claim"_s, u"SELECT claim FROM claim_tag WHERE tag = ?"_s},
                         {u"tag"_s, u"SELECT uuid FROM tag WHERE parent = ? AND NOT removed"_s}}};
}

RecordTable questions()
{
    return {
        .noun = u"question"_s,
        .table = u"question"_s,
        .columns = {u"text"_s, u"note"_s},
        .neededBy = {{u"tag"_s, u"SELECT uuid FROM tag WHERE question = ? AND NOT removed"_s},
                     {u"judgement"_s, u"SELECT uuid FROM judgement WHERE question = ? AND NOT removed"_s}}};
}

RecordTable judgements()
{
    return {.noun = u"judgement"_s,
            .table = u"judgement"_s,
            .columns = {u"question"_s, u"statement"_s, u"likelihood"_s, u"confidence"_s,
                        u"confidence_reason"_s, u"claims_for"_s, u"claims_against"_s, u"analyst"_s,
                        u"judged_at"_s}};
}

RecordTable reports()
{
    return {.noun = u"report"_s,
            .table = u"report"_s,
            .columns = {u"number"_s, u"made_at"_s, u"analyst"_s, u"scope"_s, u"file"_s, u"file_hash"_s,
                        u"replaces"_s, u"claims"_s}};
}

/// Those that name a claim in that list.
QString judgementsOn(const QString &column)
{
    return u"SELECT judgement.uuid FROM judgement, json_each(judgement.%1) AS basis "
           "WHERE basis.value = ? AND NOT judgement.removed"_s.arg(column);
}

RecordTable claims()
{
    return {.noun = u"claim"_s,
            .table = u"claim"_s,
            .columns = {u"site"_s,           u"number"_s,       u"document"_s,     u"version"_s,
                        u"span_start"_s,     u"span_end"_s,     u"quote"_s,        u"prefix"_s,
                        u"suffix"_s,         u"summary"_s,      u"type"_s,         u"source"_s,
                        u"source_kind"_s,    u"cue"_s,          u"reported_via"_s, u"hedge"_s,
                        u"hedge_cue"_s,      u"hedge_scope"_s,  u"polarity"_s,     u"event_from"_s,
                        u"event_to"_s,       u"reliability"_s,  u"credibility"_s,  u"verdict"_s,
                        u"rationale"_s,      u"source_error"_s, u"correct_form"_s, u"note"_s,
                        u"tags"_s,           u"made_by"_s,      u"analyst"_s,      u"created_at"_s,
                        u"placed_version"_s, u"placed_state"_s, u"placed_start"_s, u"placed_end"_s,
                        u"placed_quote"_s,   u"proposed"_s},
            .watched = {u"tags"_s},
            .withdraw = &ClaimTags::withdraw,
            .derive = &ClaimTags::add,
            .neededBy = {{u"relation"_s, u"SELECT uuid FROM relation WHERE from_claim = ? AND NOT removed"_s},
                         {u"relation"_s, u"SELECT uuid FROM relation WHERE to_claim = ? AND NOT removed"_s},
                         {u"judgement"_s, judgementsOn(u"claims_for"_s)},
                         {u"judgement"_s, judgementsOn(u"claims_against"_s)}}};
}

RecordTable claimFigures()
{
    return {.noun = u"claim_figure"_s,
            .table = u"claim_figure"_s,
            .columns = {u"claim"_s, u"text"_s, u"sub"_s, u"value"_s, u"low"_s, u"high"_s, u"unit"_s,
                        u"currency"_s, u"modifier"_s, u"per"_s, u"object"_s, u"measure"_s, u"as_of"_s,
                        u"proposed"_s}};
}

RecordTable entities()
{
    return {.noun = u"claim_entity"_s,
            .table = u"claim_entity"_s,
            .columns = {u"claim"_s, u"kind"_s, u"canonical"_s}};
}

RecordTable relations()
{
    return {.noun = u"relation"_s,
            .table = u"relation"_s,
            .columns = {u"from_claim"_s, u"to_claim"_s, u"kind"_s, u"note"_s, u"analyst"_s}};
}

RecordTable dismissedPairs()
{
    return {.noun = u"dismissed_pair"_s,
            .table = u"dismissed_pair"_s,
            .columns = {u"first_claim"_s, u"second_claim"_s, u"kind"_s, u"first_state"_s, u"second_state"_s,
                        u"analyst"_s}};
}

RecordTable reviewSessions()
{
    return {.noun = u"review_session"_s,
            .table = u"review_session"_s,
            .columns = {u"queue"_s, u"scope"_s, u"scope_values"_s, u"item_order"_s, u"rule"_s, u"kind"_s,
                        u"sub"_s, u"canonical"_s, u"analyst"_s, u"started_at"_s, u"closed"_s},
            .neededBy = {{u"decision"_s, u"SELECT uuid FROM decision WHERE session = ? AND NOT removed"_s}}};
}

RecordTable decisions()
{
    return {.noun = u"decision"_s,
            .table = u"decision"_s,
            .columns = {u"session"_s, u"item"_s, u"ruling"_s, u"rule"_s, u"document"_s, u"gist"_s, u"wrote"_s,
                        u"analyst"_s, u"decided_at"_s}};
}

RecordTable lexiconKinds()
{
    return {.noun = u"lexicon_kind"_s,
            .table = u"lexicon_kind"_s,
            .columns = {u"key"_s, u"number"_s, u"name"_s, u"label"_s, u"color"_s, u"underline"_s}};
}

RecordTable lexiconEntries()
{
    return {.noun = u"lexicon_entry"_s,
            .table = u"lexicon_entry"_s,
            .columns = {u"kind"_s, u"canonical"_s, u"note"_s, u"aliases"_s, u"replaces"_s, u"retired"_s,
                        u"merged_into"_s}};
}

Result<void> keep(Database &, const QString &)
{
    return {};
}

RecordTable corrections()
{
    return {.noun = u"correction"_s,
            .table = u"correction"_s,
            .columns = {u"document"_s,     u"version"_s,
                        u"span_start"_s,   u"span_end"_s,
                        u"quote"_s,        u"prefix"_s,
                        u"suffix"_s,       u"verdict"_s,
                        u"kind"_s,         u"sub"_s,
                        u"canonical"_s,    u"judged_kind"_s,
                        u"judged_sub"_s,   u"judged_canonical"_s,
                        u"judged_rule"_s,  u"analyst"_s,
                        u"created_at"_s,   u"placed_version"_s,
                        u"placed_state"_s, u"placed_start"_s,
                        u"placed_end"_s,   u"placed_quote"_s},
            .watched = {u"placed_version"_s, u"placed_state"_s},
            .withdraw = &keep,
            .derive = &CorrectionStore::recount};
}

RecordTable figureCorrections()
{
    return {.noun = u"figure_correction"_s,
            .table = u"figure_correction"_s,
            .columns = {u"document"_s,       u"version"_s,      u"span_start"_s, u"span_end"_s,
                        u"quote"_s,          u"prefix"_s,       u"suffix"_s,     u"has_object"_s,
                        u"object"_s,         u"has_measure"_s,  u"measure"_s,    u"judged_object"_s,
                        u"judged_measure"_s, u"analyst"_s,      u"created_at"_s, u"placed_version"_s,
                        u"placed_state"_s,   u"placed_start"_s, u"placed_end"_s, u"placed_quote"_s},
            .watched = {u"placed_version"_s, u"placed_state"_s},
            .withdraw = &keep,
            .derive = &FigureCorrectionStore::recount};
}

RecordTable savedSearches()
{
    return {.noun = u"saved_search"_s, .table = u"saved_search"_s, .columns = {u"name"_s, u"query"_s}};
}

} // namespace

const QList<RecordTable> &RecordTable::all()
{
    static const QList<RecordTable> tables = [] {
        QList<RecordTable> made{documents(),      versions(),
                                questions(),      tags(),
                                claims(),         claimFigures(),
                                entities(),       relations(),
                                judgements(),     lexiconKinds(),
                                lexiconEntries(), corrections(),
                                savedSearches(),  figureCorrections(),
                                dismissedPairs(), reviewSessions(),
                                decisions(),      reports()};
        for (RecordTable &table : made) {
            const QString columns = table.columns.join(u", "_s);
            const QString places = QStringList(table.columns.size(), u"?"_s).join(u", "_s);
            table.readSql = u"SELECT rev, removed, %1 FROM %2 WHERE uuid = ?"_s.arg(columns, table.table);
            table.insertSql =
                u"INSERT INTO %1 (uuid, rev, %2) VALUES (?, 1, %3)"_s.arg(table.table, columns, places);
        }
        return made;
    }();
    return tables;
}

} // namespace Postilla
