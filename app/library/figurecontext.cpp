// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/figurecontext.h"

#include "claim/attribution.h"
#include "document/sentences.h"
#include "library/proposals.h"
#include "store/database.h"
#include "store/documentstore.h"
#include "store/figurecorrectionstore.h"
#include "store/mentionstore.h"

#include <QHash>

#include <algorithm>

namespace Postilla {

namespace {

/// A sentence, and whom it gives as its source; empty where the document itself speaks.
struct Speech
{
    TextSpan sentence;
    QString holder;
};

QList<Speech> speechesOf(const QString &text, const QList<Mention> &mentions, const QString &language)
{
    const QString cues = cueLanguage(language, text);
    const QList<SentenceWords> sentences = allSentenceWords(text, mentions, cues);
    const QList<Attribution> sources = attributions(sentences);
    QList<Speech> speeches;
    for (qsizetype place = 0; place < sentences.size(); ++place)
        speeches.append({sentences.at(place).span, sources.at(place).holder});
    return speeches;
}

QString speakerAt(const QList<Speech> &speeches, qsizetype position)
{
    const auto found = std::ranges::find_if(speeches, [position](const Speech &speech) {
        return speech.sentence.start <= position && position < speech.sentence.end;
    });
    return found == speeches.cend() ? QString() : found->holder;
}

} // namespace

Result<QList<LedgerFigure>> FigureContext::read(const QList<StatedFigureRow> &rows)
{
    QList<LedgerFigure> figures;
    QHash<QString, QList<qsizetype>> byVersion;
    for (const StatedFigureRow &row : rows) {
        byVersion[row.versionUuid].append(figures.size());
        LedgerFigure figure;
        figure.row = row;
        figure.who = row.outlet;
        figures.append(figure);
    }
    for (auto version = byVersion.cbegin(); version != byVersion.cend(); ++version) {
        if (const auto read = readDocument(version.key(), figures, *version); !read)
            return std::unexpected(read.error());
    }
    return figures;
}

Result<void> FigureContext::readDocument(const QString &versionUuid, QList<LedgerFigure> &figures,
                                         const QList<qsizetype> &places)
{
    const auto version = DocumentStore(m_database).version(versionUuid);
    if (!version)
        return std::unexpected(version.error());
    const auto document = DocumentStore(m_database).byUuid(figures.at(places.constFirst()).row.documentUuid);
    const auto mentions = MentionStore(m_database).correctedOfVersion(versionUuid);
    const auto corrections = FigureCorrectionStore(m_database).ofVersion(version->id);
    if (!document || !mentions)
        return std::unexpected(document ? mentions.error() : document.error());
    if (!corrections)
        return std::unexpected(corrections.error());
    const QList<Speech> speeches = speechesOf(version->text, *mentions, document->language);
    for (const qsizetype place : places) {
        LedgerFigure &figure = figures[place];
        const TextSpan stated = figure.row.key.span;
        figure.sentenceSpan = sentenceAt(version->text, stated.start);
        figure.sentence =
            version->text.sliced(figure.sentenceSpan.start, figure.sentenceSpan.length()).simplified();
        if (const QString holder = speakerAt(speeches, stated.start); !holder.isEmpty())
            figure.who = holder;
        figure.isCorrected = correctionOf(stated, *corrections) != nullptr;
    }
    return {};
}

} // namespace Postilla
