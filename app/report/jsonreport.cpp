// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/jsonreport.h"

#include "claim/claimcodes.h"
#include "report/contrasts.h"
#include "report/reportcancelled.h"
#include "report/reportregister.h"
#include "report/tablecells.h"
#include "report/tableshape.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QJsonValue typedCell(const QString &cell, CellType type)
{
    if (cell.isEmpty())
        return QJsonValue::Null;
    if (type == CellType::Integer)
        return cell.toLongLong();
    if (type == CellType::Decimal)
        return cell.toDouble();
    if (type == CellType::Boolean)
        return cell == u"true";
    return cell;
}

QJsonObject typedRow(const TableShape &shape, const QStringList &cells)
{
    QJsonObject row;
    for (qsizetype i = 0; i < shape.columns().size(); ++i) {
        const TableColumn &column = shape.columnOf(i, cells);
        row.insert(column.name, typedCell(cells[i], column.type));
    }
    return row;
}

QJsonArray figuresJson(const ReportDocument &document, const ReportClaim &claim)
{
    static const TableShape shape(ReportTable::Figures, TableProfile::Data);
    QJsonArray figures;
    for (qsizetype place = 0; place < claim.figures.size(); ++place)
        figures.append(typedRow(shape, figureCells(document, claim, place)));
    return figures;
}

/// Null for what stands nowhere.
QJsonValue spanJson(TextSpan span)
{
    if (span.isEmpty())
        return QJsonValue::Null;
    return QJsonArray{qint64(span.start), qint64(span.end)};
}

QJsonArray claimsJson(const ReportDocument &document)
{
    static const TableShape shape(ReportTable::Claims, TableProfile::Data);
    QJsonArray claims;
    for (const ReportClaim &claim : document.claims) {
        QJsonObject json = typedRow(shape, claimCells(document, claim));
        json.insert(u"tags"_s, QJsonArray::fromStringList(claim.tagPaths));
        json.insert(u"figures"_s, figuresJson(document, claim));
        json.insert(u"context"_s, claim.context.text);
        json.insert(u"source_span"_s, spanJson(claim.places.source));
        json.insert(u"cue_span"_s, spanJson(claim.places.cue));
        json.insert(u"hedge_span"_s, spanJson(claim.places.hedge));
        json.insert(u"hedge_scope_span"_s, spanJson(claim.places.hedgeScope));
        claims.append(json);
    }
    return claims;
}

QJsonArray mentionsJson(const ReportDocument &document)
{
    static const TableShape shape(ReportTable::Mentions, TableProfile::Data);
    QJsonArray mentions;
    eachMention(document, [&](const QStringList &cells) {
        mentions.append(typedRow(shape, cells));
        return true;
    });
    return mentions;
}

QJsonObject documentJson(const ReportDocument &document, bool withText)
{
    static const TableShape shape(ReportTable::Documents, TableProfile::Data);
    QJsonObject json = typedRow(shape, documentCells(document));
    json.insert(u"claims"_s, claimsJson(document));
    json.insert(u"mentions"_s, mentionsJson(document));
    if (withText)
        json.insert(u"text"_s, document.version.text);
    return json;
}

QJsonObject judgementJson(const ReportJudgement &reported)
{
    const Judgement &judgement = reported.judgement;
    const auto code = [](const QString &text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    return {{u"judgement_uuid"_s, judgement.uuid},
            {u"statement"_s, judgement.statement},
            {u"likelihood"_s, code(codeOf(judgement.likelihood))},
            {u"confidence"_s, code(codeOf(judgement.confidence))},
            {u"confidence_reason"_s, code(judgement.confidenceReason)},
            {u"claims_for"_s, QJsonArray::fromStringList(reported.claimsFor)},
            {u"claims_against"_s, QJsonArray::fromStringList(reported.claimsAgainst)},
            {u"claims_outside"_s, qint64(reported.outOfScope)},
            {u"judged_by"_s, code(judgement.analyst)},
            {u"judged_on"_s, reported.judgedOn.toString(Qt::ISODate)}};
}

/// The rows of a table that belongs to no document.
QJsonArray rowsJson(const Report &report, ReportTable table)
{
    const TableShape shape(table, TableProfile::Data);
    QJsonArray rows;
    eachRow(report, table, [&](const QStringList &cells) {
        rows.append(typedRow(shape, cells));
        return true;
    });
    return rows;
}

/// Null in the place of the question for judgements under none.
QJsonArray questionsJson(const Report &report)
{
    QJsonArray questions;
    for (const ReportQuestion &question : report.questions) {
        QJsonArray judgements;
        for (const ReportJudgement &judgement : question.judgements)
            judgements.append(judgementJson(judgement));
        const bool isAsked = !question.question.uuid.isEmpty();
        questions.append(QJsonObject{
            {u"question"_s, isAsked ? QJsonValue(question.question.text) : QJsonValue(QJsonValue::Null)},
            {u"claims"_s, QJsonArray::fromStringList(question.claims)},
            {u"judgements"_s, judgements}});
    }
    return questions;
}

QJsonObject headJson(const Report &report)
{
    const auto text = [](const QString &words) {
        return words.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(words);
    };
    const QDateTime madeAt = QDateTime::fromMSecsSinceEpoch(report.madeAt, QTimeZone::UTC);
    return {{u"library"_s, report.request.library},
            {u"scope"_s, text(report.request.scope)},
            {u"analyst"_s, text(report.request.analyst)},
            {u"made_at"_s, madeAt.toString(Qt::ISODate)},
            {u"number"_s, text(report.number)},
            {u"replaces"_s, text(replacedNumber(report))},
            {u"language"_s, ReportLanguage(report.request.locale).code()},
            {u"layout"_s, codeOf(report.request.layout)}};
}

QJsonObject countsJson(const ReportCounts &counts)
{
    QJsonObject verdicts;
    for (std::size_t i = 0; i < counts.byVerdict.size(); ++i)
        verdicts.insert(codeOf(static_cast<Verdict>(i)), qint64(counts.byVerdict[i]));
    return {{u"documents"_s, qint64(counts.documents)},
            {u"claims"_s, qint64(counts.claims)},
            {u"undated"_s, qint64(counts.undated)},
            {u"origins"_s, counts.origins ? QJsonValue(qint64(*counts.origins)) : QJsonValue::Null},
            {u"verdicts"_s, verdicts}};
}

QJsonArray contrastsJson(const Report &report)
{
    QJsonArray contrasts;
    for (const Contrast &contrast : contrastsOf(ReportWords(ReportLanguage(report.request.locale)), report))
        contrasts.append(
            QJsonObject{{u"claims"_s, QJsonArray{contrast.one.claim->number, contrast.other.claim->number}},
                        {u"kind"_s, contrast.kind},
                        {u"why"_s, contrast.why},
                        {u"proposed"_s, contrast.isProposed}});
    return contrasts;
}

} // namespace

Result<QByteArray> renderJson(const Report &report, const Progress &progress)
{
    QJsonArray documents;
    for (qsizetype i = 0; i < report.documents.size(); ++i) {
        if (progress && !progress(i, report.documents.size()))
            return std::unexpected(reportCancelled());
        documents.append(documentJson(report.documents[i], report.request.fullText));
    }
    const QJsonObject json{{u"$schema"_s, u"urn:postilla:report:1"_s},
                           {u"format"_s, u"postilla-report"_s},
                           {u"version"_s, 1},
                           {u"report"_s, headJson(report)},
                           {u"counts"_s, countsJson(report.counts)},
                           {u"questions"_s, questionsJson(report)},
                           {u"documents"_s, documents},
                           {u"relations"_s, rowsJson(report, ReportTable::Relations)},
                           {u"contrasts"_s, contrastsJson(report)},
                           {u"decisions"_s, rowsJson(report, ReportTable::Decisions)}};
    return QJsonDocument(json).toJson();
}

} // namespace Postilla
