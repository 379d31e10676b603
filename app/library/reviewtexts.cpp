// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviewtexts.h"

#include "document/sentences.h"
#include "library/claimproposal.h"
#include "library/librarycore.h"
#include "library/proposals.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Postilla {

namespace {

/// A pair has two.
constexpr qsizetype mostTexts = 3;

QString between(const ReviewText &text, qsizetype at)
{
    if (at < 0 || at >= text.sentences.size())
        return {};
    const TextSpan span = text.sentences[at];
    return text.version.text.sliced(span.start, span.length());
}

} // namespace

ReviewTexts::ReviewTexts(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

ReviewText *ReviewTexts::known(const QString &versionUuid)
{
    const auto text =
        std::ranges::find(m_texts, versionUuid, [](const ReviewText &each) { return each.version.uuid; });
    return text == m_texts.end() ? nullptr : &*text;
}

Result<void> ReviewTexts::renewMarks(const QString &versionUuid)
{
    ReviewText *const text = known(versionUuid);
    if (!text)
        return {}; // they will be read with it
    return m_core->with([&](Database &database) { return mentionsOf(*m_core, database, text->version); })
        .transform([&](const QList<Mention> &mentions) { text->mentions = mentions; });
}

Result<CardPassage> ReviewTexts::passageOf(const Claim &claim)
{
    const TextSpan span = currentSpan(claim);
    return passageOf(currentVersionUuid(claim), span, claim).transform([&](CardPassage passage) {
        passage.claimUuid = claim.uuid;
        passage.claimNumber = claimNumberText(claim.site, claim.number);
        if (passage.quote.isEmpty())
            passage.quote = claim.anchor.quote; // lost: what it said is all there is
        return passage;
    });
}

Result<CardPassage> ReviewTexts::passageOf(const QString &versionUuid, TextSpan span, const Claim &claim)
{
    return passageOf(versionUuid, span).and_then([&](CardPassage passage) {
        return text(versionUuid).transform([&](const ReviewText *text) {
            passage.places = attributionPlaces(text->version.text, span, claim);
            return passage;
        });
    });
}

Result<CardPassage> ReviewTexts::passageOf(const QString &versionUuid, TextSpan span)
{
    return text(versionUuid).transform([&](const ReviewText *text) {
        CardPassage passage{.documentUuid = text->document.uuid,
                            .versionUuid = text->version.uuid,
                            .title = text->document.title,
                            .outlet = text->document.outlet,
                            .documentNumber = text->document.number,
                            .published = text->document.published,
                            .span = span};
        if (span.isEmpty())
            return passage;
        const auto touched = [&](const TextSpan &sentence) { return sentence.overlaps(span); };
        const auto first = std::ranges::find_if(text->sentences, touched);
        const auto last = std::find_if_not(first, text->sentences.cend(), touched);
        passage.before = between(*text, first - text->sentences.cbegin() - 1);
        passage.quote = text->version.text.sliced(span.start, span.length());
        passage.after = between(*text, last - text->sentences.cbegin());
        passage.sentence = first == last ? span : TextSpan{first->start, std::prev(last)->end};
        const bool hasBefore = first != text->sentences.cbegin();
        const bool hasAfter = last != text->sentences.cend();
        passage.context = {std::min(hasBefore ? std::prev(first)->start : passage.sentence.start, span.start),
                           std::max(hasAfter ? last->end : passage.sentence.end, span.end)};
        passage.contextText = text->version.text.sliced(passage.context.start, passage.context.length());
        std::ranges::copy_if(text->mentions, std::back_inserter(passage.mentions),
                             [&](const Mention &mention) { return passage.context.contains(mention.span); });
        return passage;
    });
}

Result<const ReviewText *> ReviewTexts::text(const QString &versionUuid)
{
    if (const ReviewText *const text = known(versionUuid))
        return text;
    return markedVersion(*m_core, versionUuid).transform([&](const MarkedVersion &read) {
        if (m_texts.size() == mostTexts)
            m_texts.removeFirst();
        const auto &[document, version, mentions, corrections] = read;
        m_texts.append({document, version, mentions, cueLanguage(document.language, version.text),
                        sentences(version.text), corrections});
        return &std::as_const(m_texts.last());
    });
}

} // namespace Postilla
