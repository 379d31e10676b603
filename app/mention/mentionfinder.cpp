// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/mentionfinder.h"

#include "mention/countedchips.h"
#include "mention/figureparser.h"
#include "mention/finderrevision.h"
#include "mention/lexiconreader.h"
#include "mention/mentiongatherer.h"
#include "mention/namefinder.h"
#include "mention/smallwords.h"
#include "mention/wordscan.h"

#include <array>

namespace Postilla {

struct MentionFinder::Engine
{
    Engine(const Lexicon &lexicon, const FigureVocabulary &vocabulary)
        : names(lexicon)
        , figures(vocabulary)
        , revision(revisionOf(lexicon, vocabulary))
    {
        names.addFirstWords(index);
        figures.addFirstWords(index);
        index.compile();
    }

    NameFinder names;
    FigureParser figures;
    WordIndex index;
    QString revision;
};

namespace {

/// One find: walks the word starts of a text and gathers mentions.
class Walk
{
public:
    Walk(const NameFinder &names, const FigureParser &figures, const WordIndex &index, QStringView text,
         const QList<TextSpan> &skip, bool italian)
        : m_text(text)
        , m_skip(skip)
        , m_scan(text)
        , m_index(index)
        , m_parser(figures)
        , m_names(names, text, italian)
        , m_figures(figures, text, italian)
        , m_found(text)
    {
    }

    QList<Mention> run()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            if (m_nextSkip < m_skip.size() && at >= m_skip[m_nextSkip].start)
                at = std::max(at, m_skip[m_nextSkip++].end);
            else
                at = readUntil(m_nextSkip < m_skip.size() ? m_skip[m_nextSkip].start : m_text.size(), at);
        }
        for (const auto &person : m_names.introductions())
            m_found.takeBefore(person, m_skip);
        QList<Mention> mentions = m_found.mentions();
        countChips(m_text, mentions, m_parser);
        return mentions;
    }

private:
    /// Takes what starts before the limit; ends there, or behind the last mention.
    qsizetype readUntil(qsizetype limit, qsizetype at)
    {
        limit = std::min(limit, m_text.size());
        m_scan.skipTo(at);
        const auto isNeedless = [&index = m_index](WordKey key) { return !index.mayKnow(key); };
        for (;;) {
            const TextWord word = m_scan.next(isNeedless);
            at = word.start;
            if (at >= limit)
                return at;
            if (word.isEmpty())
                m_scan.skipTo(atSign(at));
            else
                readWord(word, isUpperAt(m_text, at));
        }
    }

    qsizetype atSign(qsizetype at)
    {
        return m_figures.note(at, NameTrie::Entry{}) ? std::max(at + 1, takeFigures(m_figures.at(at)))
                                                     : at + 1;
    }

    void readWord(const TextWord &word, bool capital)
    {
        const WordIndex::Start start = m_index.at(m_text, word, capital);
        if (start.has(WordIndex::YearCues))
            m_figures.passYearCue(word.end);
        if (capital || (start.readers & ~WordIndex::YearCues))
            m_scan.skipTo(atCandidate(word, start, capital));
    }

    qsizetype atCandidate(const TextWord &word, WordIndex::Start start, bool capital)
    {
        const bool named = NameFinder::Pass::mayStart(capital, start);
        const bool counted =
            start.has(WordIndex::Figures) &&
            m_figures.note(word.start, NameTrie::Entry::behind(start.figure, word.end - word.start));
        if (!counted)
            return named ? atName(word, start) : word.end;
        if (named)
            return atNameOrFigure(word, start);
        FigureParser::Found figures = m_figures.at(word.start);
        m_beforeChip = std::move(figures.beforeChip);
        const qsizetype least = figures.figures.isEmpty() ? word.end : word.start + 1;
        return std::max(takeFigures(std::move(figures)), least);
    }

    qsizetype atName(const TextWord &word, WordIndex::Start start)
    {
        std::optional<Mention> name = m_names.at(word, start);
        if (auto cue = m_names.takeCue())
            take(std::move(*cue));
        const auto counting = std::exchange(m_beforeChip, std::nullopt);
        return name ? takeName(std::move(*name), word.start, counting) : word.end;
    }

    qsizetype atNameOrFigure(const TextWord &word, WordIndex::Start start)
    {
        std::optional<Mention> name = m_names.at(word, start);
        std::optional<Mention> cue = m_names.takeCue();
        FigureParser::Found figures = m_figures.at(word.start);
        if (cue && !isPartOfFigure(*cue, figures))
            take(std::move(*cue));
        const auto counting = std::exchange(m_beforeChip, std::move(figures.beforeChip));
        const bool figureWins = !figures.figures.isEmpty() &&
                                (!name || figures.figures.last().span.end > name->span.end) &&
                                !(name && isListedChip(*name, figures.figures.last()));
        if (name && !figureWins)
            return takeName(std::move(*name), word.start, counting);
        return std::max(takeFigures(std::move(figures)), figureWins ? word.start + 1 : word.end);
    }

    /// With the number in words before it, if it is a chip.
    qsizetype takeName(Mention name, qsizetype at, const std::optional<Mention> &counting)
    {
        const qsizetype end = name.span.end;
        if (counting && name.kind == MentionKind::Chip && pastGap(m_text, counting->span.end) == at)
            take(*counting);
        if (name.span.start < at)
            m_found.dropFrom(name.span.start);
        take(std::move(name));
        return end;
    }

    /// "Ascend 950 and 960 chips" counts no chips, nor does "the 910B accelerator"; "910B parameters" does.
    static bool isListedChip(const Mention &name, const Mention &figure)
    {
        constexpr std::array<QStringView, 3> counted{u"param", u"token", u"transistor"};
        return name.kind == MentionKind::Chip && name.span.start == figure.span.start && figure.figure &&
               figure.sub == MentionSub::Quantity && std::ranges::none_of(counted, [&](QStringView noun) {
                   return figure.figure->unit.startsWith(noun);
               });
    }

    /// "nel secondo trimestre" is no "secondo" of a source.
    static bool isPartOfFigure(const Mention &cue, const FigureParser::Found &found)
    {
        return std::ranges::any_of(found.figures,
                                   [&cue](const Mention &figure) { return figure.span.contains(cue.span); });
    }

    qsizetype takeFigures(FigureParser::Found found)
    {
        for (Mention &figure : found.figures)
            take(std::move(figure));
        return found.next;
    }

    void take(Mention mention)
    {
        if (m_nextSkip >= m_skip.size() || !mention.span.overlaps(m_skip[m_nextSkip]))
            m_found.take(std::move(mention));
    }

    QStringView m_text;
    const QList<TextSpan> &m_skip;
    qsizetype m_nextSkip = 0;
    WordScan m_scan;
    const WordIndex &m_index;
    const FigureParser &m_parser;
    NameFinder::Pass m_names;
    FigureParser::Pass m_figures;
    MentionGatherer m_found;
    /// The number in words that was read last, if only a chip right behind it can make it a figure.
    std::optional<Mention> m_beforeChip;
};

} // namespace

MentionFinder::MentionFinder(std::unique_ptr<Engine> engine)
    : m_engine(std::move(engine))
{
}

MentionFinder::~MentionFinder() = default;

Result<std::shared_ptr<const MentionFinder>> MentionFinder::build(const Lexicon &lexicon,
                                                                  const FigureVocabulary &vocabulary)
{
    return std::shared_ptr<const MentionFinder>(
        new MentionFinder(std::make_unique<Engine>(lexicon, vocabulary)));
}

Result<std::shared_ptr<const MentionFinder>> MentionFinder::standard()
{
    static const auto shared = []() -> Result<std::shared_ptr<const MentionFinder>> {
        const auto lexicon = LexiconReader::readShipped();
        if (!lexicon)
            return std::unexpected(lexicon.error());
        const auto vocabulary = FigureVocabulary::shipped();
        if (!vocabulary)
            return std::unexpected(vocabulary.error());
        return build(*lexicon, *vocabulary);
    }();
    return shared;
}

QList<Mention> MentionFinder::find(QStringView text, const QList<TextSpan> &skip) const
{
    return Walk(m_engine->names, m_engine->figures, m_engine->index, text, skip, looksItalian(text)).run();
}

const QString &MentionFinder::revision() const
{
    return m_engine->revision;
}

} // namespace Postilla
