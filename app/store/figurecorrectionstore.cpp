// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/figurecorrectionstore.h"

#include "base/uuid.h"
#include "store/anchorrow.h"
#include "store/database.h"
#include "store/edit.h"
#include "store/mentionstore.h"
#include "store/select.h"
#include "store/store.h"
#include "store/storedcode.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto correctionNoun = "figure_correction"_L1;

QJsonObject columnsOf(const FigureCorrection &correction)
{
    QJsonObject columns = anchorColumns(correction.anchor);
    columns.insert(u"has_object"_s, correction.object ? 1 : 0);
    columns.insert(u"object"_s, correction.object.value_or(QString()));
    columns.insert(u"has_measure"_s, correction.measure ? 1 : 0);
    columns.insert(u"measure"_s, codeOf(correction.measure.value_or(Measure::NotStated)));
    columns.insert(u"judged_object"_s, correction.judgedObject);
    columns.insert(u"judged_measure"_s, codeOf(correction.judgedMeasure));
    columns.insert(u"analyst"_s, correction.analyst);
    columns.insert(u"created_at"_s, correction.createdAt);
    return columns;
}

FigureCorrection correctionAt(const Statement &statement)
{
    FigureCorrection correction;
    correction.uuid = statement.text(0);
    correction.anchor = anchorAtRow(statement, 1);
    if (statement.integer(8) != 0)
        correction.object = statement.text(9);
    if (statement.integer(10) != 0)
        correction.measure = storedCode<Measure>(statement.text(11));
    correction.judgedObject = statement.text(12);
    correction.judgedMeasure = storedCode<Measure>(statement.text(13));
    correction.analyst = statement.text(14);
    correction.createdAt = statement.integer(15);
    correction.rev = static_cast<int>(statement.integer(16));
    return correction;
}

/// `anchor`: the columns version, start, end and quote.
QString selectCorrections(const QString &anchor, const QString &condition)
{
    return u"SELECT figure_correction.uuid, figure_correction.document, %1, prefix, suffix, has_object, "
           "object, has_measure, measure, judged_object, judged_measure, figure_correction.analyst, "
           "figure_correction.created_at, figure_correction.rev, figure_correction.id FROM figure_correction "
           "JOIN document ON document.uuid = figure_correction.document "
           "WHERE NOT figure_correction.removed AND NOT document.removed AND %2"_s.arg(anchor, condition);
}

/// As they were made.
QString selectMade(const QString &condition)
{
    return selectCorrections(u"figure_correction.version, span_start, span_end, quote"_s, condition);
}

/// As they count in another text of the document, where the figure is the same.
QString selectPlaced(const QString &condition)
{
    return selectCorrections(u"placed_version, placed_start, placed_end, placed_quote"_s,
                             u"placed_state IN ('exact', 'moved') AND "_s + condition);
}

} // namespace

Result<void> FigureCorrectionStore::insert(Edit &edit, FigureCorrection correction)
{
    const Anchor &anchor = correction.anchor;
    if (anchor.quote.isEmpty() || anchor.quote.size() != anchor.span.length())
        return std::unexpected(Error(ErrorCode::BadSpan, Store::tr("No figure stands there"), anchor.quote,
                                     Store::tr("Choose the figure again.")));
    correction.uuid = correction.uuid.isEmpty() ? newUuid() : correction.uuid;
    correction.createdAt = edit.time();
    return edit.create(correctionNoun, correction.uuid, columnsOf(correction));
}

Result<void> FigureCorrectionStore::remove(Edit &edit, const FigureCorrection &correction)
{
    return edit.remove(correctionNoun, correction.uuid, correction.rev);
}

Result<QList<FigureCorrection>> FigureCorrectionStore::ofVersion(qint64 versionId)
{
    const QString isVersion = u" = (SELECT uuid FROM version WHERE id = ?)"_s;
    return select(m_database,
                  selectMade(u"figure_correction.version"_s + isVersion) + u" UNION ALL "_s +
                      selectPlaced(u"placed_version"_s + isVersion) + u" ORDER BY 4, 18"_s,
                  correctionAt, versionId, versionId);
}

Result<QList<FigureCorrection>> FigureCorrectionStore::all()
{
    return select(m_database, selectMade(u"TRUE"_s) + u" ORDER BY figure_correction.id"_s, correctionAt);
}

Result<void> FigureCorrectionStore::recount(Database &database, const QString &correctionUuid)
{
    const auto versions = versionsUnder(database, correctionNoun, correctionUuid);
    if (!versions)
        return std::unexpected(versions.error());
    for (const qint64 version : *versions) {
        if (auto counted = MentionStore(database).recount(version); !counted)
            return counted;
    }
    return {};
}

} // namespace Postilla
