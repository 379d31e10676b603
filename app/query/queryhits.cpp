// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/queryhits.h"

#include "mention/kindtable.h"
#include "query/indexwords.h"
#include "query/namefold.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

bool isOfKind(const Mention &mention, const QString &key)
{
    if (kindName(mention.kind).compare(key, Qt::CaseInsensitive) == 0)
        return true;
    const auto sub = parseSub(key == u"government" ? u"gov"_s : key);
    return sub && *sub != MentionSub::None && mention.sub == *sub;
}

/// Apart from each other: what overlaps becomes one.
QList<TextSpan> joined(QList<TextSpan> spans)
{
    std::ranges::sort(spans);
    QList<TextSpan> apart;
    for (const TextSpan &span : std::as_const(spans)) {
        if (!apart.isEmpty() && span.start < apart.last().end)
            apart.last().end = std::max(apart.last().end, span.end);
        else
            apart.append(span);
    }
    return apart;
}

} // namespace

QString nameKey(const NameCondition &condition)
{
    return kindName(condition.kind) + u'/' + foldedName(condition.name);
}

QueryHits::QueryHits(const Query &query, QueryEntities entities)
    : m_entities(std::move(entities))
{
    gather(query);
}

void QueryHits::gather(const Query &query)
{
    if (query.isNegated)
        return;
    for (const Query &part : query.parts)
        gather(part);
    if (query.type != Query::Type::Condition)
        return;
    if (const auto *text = std::get_if<TextCondition>(&query.condition))
        m_phrases.push_back({foldedWords(text->text), text->isPrefix});
    else if (std::holds_alternative<NameCondition>(query.condition) ||
             std::holds_alternative<FigureCondition>(query.condition) ||
             std::holds_alternative<KindCondition>(query.condition))
        m_mentionConditions.push_back(query.condition);
}

QList<TextSpan> QueryHits::find(QStringView text, const QList<Mention> &mentions) const
{
    QList<TextSpan> hits;
    if (!m_phrases.empty())
        findPhrases(text, hits);
    for (const Mention &mention : mentions) {
        const auto hit = [&](const QueryCondition &condition) { return isHit(condition, mention); };
        if (std::ranges::any_of(m_mentionConditions, hit))
            hits.append(mention.span);
    }
    return joined(std::move(hits));
}

bool QueryHits::isHit(const QueryCondition &condition, const Mention &mention) const
{
    if (const auto *name = std::get_if<NameCondition>(&condition)) {
        const auto known = m_entities.constFind(nameKey(*name));
        return mention.kind == name->kind && known != m_entities.cend() && known->contains(mention.canonical);
    }
    if (const auto *figure = std::get_if<FigureCondition>(&condition))
        return mention.figure && meets(figure->range, *mention.figure, mention.sub);
    const auto *kind = std::get_if<KindCondition>(&condition);
    return kind != nullptr && isOfKind(mention, kind->key);
}

void QueryHits::findPhrases(QStringView text, QList<TextSpan> &hits) const
{
    /// A phrase that the words just before have begun.
    struct Begun
    {
        const Phrase *phrase;
        qsizetype read;
        qsizetype start;
    };
    std::vector<Begun> begun;
    IndexWords words(text);
    while (words.next()) {
        for (const Phrase &phrase : m_phrases) {
            const QString &first = phrase.words.constFirst();
            if (words.folded().startsWith(first.front()))
                begun.push_back({&phrase, 0, words.span().start});
        }
        std::erase_if(begun, [&](Begun &each) {
            const QStringList &wanted = each.phrase->words;
            const bool isLast = each.read + 1 == wanted.size();
            const QString &word = wanted.at(each.read);
            const bool fits =
                isLast && each.phrase->isPrefix ? words.folded().startsWith(word) : words.folded() == word;
            if (fits && isLast)
                hits.append({each.start, words.span().end});
            ++each.read;
            return !fits || isLast;
        });
    }
}

namespace {

/// Where a stretch of that length stands that has the most hits, with some of what is before the first of
/// them.
qsizetype bestStart(const QList<TextSpan> &hits, qsizetype length)
{
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype first = 0, last = 0; first < hits.size(); ++first) {
        while (last < hits.size() && hits.at(last).end <= hits.at(first).start + length * 3 / 4)
            ++last;
        if (last - first > most) {
            most = last - first;
            best = hits.at(first).start;
        }
    }
    return std::max<qsizetype>(best - length / 4, 0);
}

/// Moves a border off the middle of a word, forwards or back, by a few units at most.
qsizetype atWord(QStringView text, qsizetype at, int step)
{
    constexpr int furthest = 24;
    for (int moved = 0; moved < furthest; ++moved, at += step) {
        if (at <= 0 || at >= text.size() || text[at].isSpace() || text[at - 1].isSpace())
            return std::clamp<qsizetype>(at, 0, text.size());
    }
    return text[at].isLowSurrogate() ? at - 1 : at;
}

} // namespace

Snippet snippetOf(QStringView text, const QList<TextSpan> &hits, qsizetype length)
{
    const qsizetype from = std::min(bestStart(hits, length), text.size());
    TextSpan span{from == 0 ? 0 : atWord(text, from, 1), 0};
    span.end = atWord(text, std::min(span.start + length, text.size()), -1);
    while (span.start > 0 && span.start < span.end && text[span.start].isSpace())
        ++span.start;
    while (span.end > span.start && span.end < text.size() && text[span.end - 1].isSpace())
        --span.end;
    span.end = std::max(span.end, span.start);
    Snippet snippet{.text = span.start > 0 ? u"…"_s : QString(), .span = span};
    const qsizetype moved = snippet.text.size() - span.start;
    for (const QChar c : text.sliced(span.start, span.length()))
        snippet.text.append(c.isSpace() ? QChar(u' ') : c);
    for (const TextSpan &hit : hits) {
        if (const TextSpan shown = hit.intersected(span); !shown.isEmpty())
            snippet.hits.append(shown.moved(moved));
    }
    if (span.end < text.size())
        snippet.text.append(u'…');
    return snippet;
}

} // namespace Postilla
