// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/concordance.h"

#include "library/lexiconnames.h"
#include "library/librarycore.h"
#include "query/queryhits.h"
#include "report/csvwriter.h"
#include "store/documentlist.h"
#include "store/documentstore.h"
#include "store/mentionstore.h"

#include <QBuffer>
#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr qsizetype documentsAtOnce = 100;

QString inOneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text)
        line.append(c.isSpace() ? QChar(u' ') : c);
    return line;
}

/// Off the middle of a word, towards the hit, and never half a surrogate pair; not further than `hit`.
qsizetype atWord(QStringView text, qsizetype at, qsizetype hit)
{
    const int step = at < hit ? 1 : -1;
    const auto isBorder = [&](qsizetype place) {
        return place <= 0 || place >= text.size() || text[step > 0 ? place - 1 : place].isSpace();
    };
    constexpr int furthest = 24; // a script without spaces
    qsizetype moved = at;
    for (int steps = 0; moved != hit && steps < furthest && !isBorder(moved); ++steps)
        moved += step;
    if (isBorder(moved))
        return moved;
    return text[at].isLowSurrogate() ? at + step : at;
}

void appendLines(QList<ConcordanceLine> &lines, const DocumentListRow &row, QStringView text,
                 const QList<TextSpan> &hits)
{
    constexpr qsizetype length = ConcordanceLine::contextLength;
    for (const TextSpan &hit : hits) {
        const qsizetype from = atWord(text, std::max<qsizetype>(hit.start - length, 0), hit.start);
        const qsizetype to = atWord(text, std::min(hit.end + length, text.size()), hit.end);
        lines.append({.documentUuid = row.uuid,
                      .number = row.number,
                      .title = row.title,
                      .outlet = row.outlet,
                      .published = row.published,
                      .span = hit,
                      .left = inOneLine(text.sliced(from, hit.start - from)),
                      .hit = inOneLine(text.sliced(hit.start, hit.length())),
                      .right = inOneLine(text.sliced(hit.end, to - hit.end))});
    }
}

Result<void> readDocument(Database &database, const QueryHits &hits, const DocumentListRow &row,
                          QList<ConcordanceLine> &lines)
{
    const auto version = DocumentStore(database).currentVersion(row.uuid);
    if (!version)
        return version.error().code() == ErrorCode::NotFound ? Result<void>()
                                                             : std::unexpected(version.error());
    const auto mentions = hits.needMentions() ? MentionStore(database).correctedOfVersion(version->uuid)
                                              : Result<QList<Mention>>(QList<Mention>());
    return mentions.transform([&](const QList<Mention> &found) {
        appendLines(lines, row, version->text, hits.find(version->text, found));
    });
}

Result<Concordance> readAll(Database &database, const QueryHits &hits, const QList<ListedDocument> &listed,
                            const Progress &progress)
{
    Concordance concordance;
    for (qsizetype from = 0; from < listed.size() && !concordance.isCut; from += documentsAtOnce) {
        if (progress && !progress(from, listed.size()))
            return std::unexpected(
                Error(ErrorCode::Cancelled, QCoreApplication::translate("Concordance", "Cancelled")));
        QStringList uuids;
        for (const ListedDocument &each : listed.mid(from, documentsAtOnce))
            uuids.append(each.uuid.toString(QUuid::WithoutBraces));
        auto rows = DocumentStore(database).listRows(uuids);
        if (!rows)
            return std::unexpected(rows.error());
        std::ranges::sort(*rows, {}, [&](const DocumentListRow &row) { return uuids.indexOf(row.uuid); });
        for (const DocumentListRow &row : std::as_const(*rows)) {
            if (auto read = readDocument(database, hits, row, concordance.lines); !read)
                return std::unexpected(read.error());
        }
        concordance.isCut = concordance.lines.size() > Concordance::mostLines;
    }
    if (concordance.isCut)
        concordance.lines.resize(Concordance::mostLines);
    return concordance;
}

/// The words before a hit, the nearest first.
QString backwards(const QString &left)
{
    QStringList words = left.split(u' ', Qt::SkipEmptyParts);
    std::ranges::reverse(words);
    return words.join(u' ');
}

QString keyOf(const ConcordanceLine &line, ConcordanceOrder order)
{
    switch (order) {
    case ConcordanceOrder::Left:
        return backwards(line.left);
    case ConcordanceOrder::Hit:
        return line.hit;
    case ConcordanceOrder::Right:
        return line.right.simplified();
    case ConcordanceOrder::Source:
        return line.outlet;
    case ConcordanceOrder::Date:
        break;
    }
    return {};
}

QString dateText(const ConcordanceLine &line)
{
    return line.published ? line.published->text() : QString();
}

} // namespace

Result<Concordance> readConcordance(const LibraryCore &core, const Query &query, const Progress &progress)
{
    return core.with([&](Database &database) -> Result<Concordance> {
        const auto entities = QueryNames(database, lexiconNames(core)).entitiesOf(query);
        const auto listing = DocumentList(database, lexiconNames(core)).find({.search = query});
        if (!entities || !listing)
            return std::unexpected(entities ? listing.error() : entities.error());
        return readAll(database, QueryHits(query, *entities), listing->documents, progress);
    });
}

void sort(QList<ConcordanceLine> &lines, ConcordanceOrder order)
{
    if (order == ConcordanceOrder::Date) {
        std::ranges::stable_sort(lines, std::greater(), dateText);
        return;
    }
    using Keyed = std::pair<QCollatorSortKey, ConcordanceLine>;
    const QCollator collator;
    std::vector<Keyed> keyed;
    keyed.reserve(std::size_t(lines.size()));
    for (ConcordanceLine &line : lines)
        keyed.emplace_back(collator.sortKey(keyOf(line, order)), std::move(line));
    std::ranges::stable_sort(keyed, [](const Keyed &a, const Keyed &b) { return a.first < b.first; });
    lines.clear();
    for (Keyed &each : keyed)
        lines.append(std::move(each.second));
}

QByteArray csvOf(const QList<ConcordanceLine> &lines)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    writer.writeRow(
        {u"document_no"_s, u"title"_s, u"outlet"_s, u"published"_s, u"left"_s, u"hit"_s, u"right"_s});
    for (const ConcordanceLine &line : lines) {
        writer.writeRow({QString::number(line.number), line.title, line.outlet, dateText(line), line.left,
                         line.hit, line.right});
    }
    writer.flush();
    return bytes;
}

QString plainText(const QList<ConcordanceLine> &lines)
{
    QStringList texts;
    for (const ConcordanceLine &line : lines)
        texts.append(
            QStringList{line.left, line.hit, line.right, line.outlet, dateText(line), line.title}.join(
                u'\t'));
    return texts.join(u'\n');
}

} // namespace Postilla
