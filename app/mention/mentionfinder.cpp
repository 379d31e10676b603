// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/mentionfinder.h"

#include "mention/figureparser.h"
#include "mention/lexiconreader.h"
#include "mention/namefinder.h"
#include "mention/smallwords.h"
#include "mention/wordscan.h"

#include <QCryptographicHash>
#include <QTextBoundaryFinder>

#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

/// Grows with every change of what the grammars find in the same text.
constexpr QByteArrayView engineVersion = "19";

QString revisionOf(const Lexicon &lexicon, const FigureVocabulary &vocabulary)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(engineVersion);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    for (const Entity &entity : lexicon.entities) {
        add(QString::number(int(entity.kind)) + u' ' + QString::number(int(entity.sub)));
        add(entity.canonical);
        for (const Alias &alias : entity.aliases)
            add(alias.text + u'\t' + alias.language + u'\t' + QString::number(int(alias.condition)));
    }
    for (const Nation &nation : lexicon.nations)
        add(nation.country + u'\t' + (nation.names + nation.adjectives + nation.capitals).join(u'\t'));
    for (const ChipSeries &series : lexicon.chips) {
        add(series.maker + u'\t' + series.model + u'\t' +
            (series.prefixes + series.suffixes + series.words).join(u'\t'));
        for (const ChipSeries::Numbers &numbers : series.numbers)
            add(u"%1..%2/%3"_s.arg(numbers.from).arg(numbers.to).arg(numbers.step));
        add(u"%1%2%3%4"_s.arg(series.alone).arg(series.cued).arg(series.elliptic).arg(series.architecture));
    }
    add((lexicon.portfolios + lexicon.chipCues + lexicon.companyTails + lexicon.agencyTails +
         lexicon.pressTails + lexicon.bodyHeads + lexicon.bodyAdjectives + lexicon.bodyTopics +
         lexicon.companyCues + lexicon.smallWords + lexicon.genericWords + lexicon.titles + lexicon.roles +
         lexicon.sayings + lexicon.givenNames + lexicon.familyNames + lexicon.doubtfulFamilyNames +
         lexicon.nameSyllables + lexicon.ignored)
            .join(u'\t'));
    for (const FigureWord &word : vocabulary.words())
        add(u"%1\t%2\t%3\t%4"_s.arg(int(word.role)).arg(word.value).arg(word.code, word.text) +
            u"\t%1\t%2\t%3"_s.arg(word.low).arg(word.high.value_or(-1)).arg(int(word.modifier)));
    return QString::fromLatin1(hash.result().first(8).toHex());
}

bool partsGraphemes(QStringView text, qsizetype at)
{
    constexpr qsizetype window = 32;
    const qsizetype from = std::max<qsizetype>(0, at - window);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.mid(from, 2 * window).toString());
    finder.setPosition(at - from);
    return finder.isAtBoundary();
}

/// Cheap for the letters of European scripts, which make graphemes of their own.
bool onGraphemeBorder(QStringView text, qsizetype at)
{
    constexpr char16_t firstCombining = 0x300;
    return at <= 0 || at >= text.size() ||
           (text[at].unicode() < firstCombining && text[at - 1].unicode() < firstCombining) ||
           partsGraphemes(text, at);
}

/// A quantity without a unit counts the chip that follows it: "4k A800s", "1,5 milioni di H20", "500,000 of
/// its Trainium2".
void countChips(QStringView text, QList<Mention> &mentions, const FigureParser &figures)
{
    constexpr qsizetype farthest = 3;
    for (qsizetype i = 0; i + 1 < mentions.size(); ++i) {
        Mention &figure = mentions[i];
        if (!figure.figure || !figure.figure->unit.isEmpty() || !figure.figure->currency.isEmpty() ||
            (figure.sub != MentionSub::Quantity && figure.sub != MentionSub::Money))
            continue;
        qsizetype at = figure.span.end;
        for (qsizetype next = i + 1; next < mentions.size() && next <= i + farthest; ++next) {
            const Mention &counted = mentions[next];
            if (counted.kind == MentionKind::Cue)
                continue;
            if (counted.span.start < at || !figures.qualifies(text.sliced(at, counted.span.start - at)))
                break;
            if (counted.kind == MentionKind::Chip) {
                figure.figure->unit = counted.canonical.section(u' ', 1);
                figure.sub = MentionSub::Quantity;
                break;
            }
            const QString noun =
                counted.kind == MentionKind::Company ? figures.nounAfter(text, counted.span.end) : QString();
            if (!noun.isEmpty()) {
                figure.figure->unit = noun;
                figure.sub = MentionSub::Quantity;
                break;
            }
            const bool nationality = counted.kind == MentionKind::Place && counted.span.end < text.size() &&
                                     text[counted.span.end] == u'-';
            if (counted.kind != MentionKind::Company && !nationality)
                break;
            at = counted.span.end;
        }
    }
}

} // namespace

struct MentionFinder::Engine
{
    Engine(const Lexicon &lexicon, const FigureVocabulary &vocabulary)
        : names(lexicon)
        , figures(vocabulary)
        , revision(revisionOf(lexicon, vocabulary))
    {
        names.addFirstWords(index);
        figures.addFirstWords(index);
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
    {
    }

    QList<Mention> run()
    {
        constexpr qsizetype unitsAMention = 128;
        m_mentions.reserve(m_text.size() / unitsAMention);
        qsizetype at = 0;
        while (at < m_text.size()) {
            if (m_nextSkip < m_skip.size() && at >= m_skip[m_nextSkip].start)
                at = std::max(at, m_skip[m_nextSkip++].end);
            else
                at = readUntil(m_nextSkip < m_skip.size() ? m_skip[m_nextSkip].start : m_text.size(), at);
        }
        for (const auto &person : m_names.introductions())
            takeBefore(person);
        countChips(m_text, m_mentions, m_parser);
        return std::move(m_mentions);
    }

private:
    /// A headline calls by the surname whom the text names in full below it.
    void takeBefore(const NameFinder::Pass::Introduction &person)
    {
        constexpr qsizetype farthest = 4000;
        constexpr qsizetype shortest = 3;
        const qsizetype length = person.surname.length();
        const QStringView surname = m_text.sliced(person.surname.start, length);
        qsizetype from = std::max<qsizetype>(0, person.surname.start - farthest);
        while (length >= shortest) {
            const qsizetype at = m_text.indexOf(surname, from);
            if (at < 0 || at >= person.surname.start)
                return;
            from = at + length;
            const qsizetype full = from - person.full.size();
            const bool whole =
                full >= 0 && m_text.sliced(full).startsWith(person.full) && startsWord(m_text, full);
            if (startsWord(m_text, at) && endsWord(m_text, from) && (whole || !startsSentence(m_text, at)))
                takeIfFree({{whole ? full : at, from},
                            MentionKind::Person,
                            MentionSub::None,
                            person.full,
                            std::nullopt,
                            MentionRule::Surname});
        }
    }

    void takeIfFree(const Mention &mention)
    {
        const auto overlaps = [&mention](const TextSpan &span) { return mention.span.overlaps(span); };
        const auto place = std::ranges::lower_bound(m_mentions, mention.span, {}, &Mention::span);
        const bool taken = (place != m_mentions.end() && overlaps(place->span)) ||
                           (place != m_mentions.begin() && overlaps(std::prev(place)->span)) ||
                           std::ranges::any_of(m_skip, overlaps);
        if (!taken)
            m_mentions.insert(place, mention);
    }

    /// Takes what starts before the limit; ends there, or behind the last mention.
    qsizetype readUntil(qsizetype limit, qsizetype at)
    {
        limit = std::min(limit, m_text.size());
        m_scan.skipTo(at);
        for (at = m_scan.next(); at < limit; at = m_scan.next()) {
            const quint16 classes = textUnits[m_text[at].unicode()].classes;
            if (classes & TextUnit::Word)
                readWord(m_scan.wordAt(at), classes & TextUnit::Upper);
            else
                m_scan.skipTo(std::max(at + 1, takeFigures(m_figures.at(at, NameTrie::Entry{}))));
        }
        return at;
    }

    void readWord(const TextWord &word, bool capital)
    {
        if (!capital && !m_index.mayKnow(word)) {
            m_beforeChip.reset();
            return;
        }
        const WordIndex::Start start = m_index.at(m_text, word, capital);
        if (start.has(WordIndex::YearCues))
            m_figures.passYearCue(word.end);
        if (capital || (start.readers & ~WordIndex::YearCues))
            m_scan.skipTo(atCandidate(word, start, capital));
        else
            m_beforeChip.reset();
    }

    qsizetype atCandidate(const TextWord &word, WordIndex::Start start, bool capital)
    {
        const bool named = NameFinder::Pass::mayStart(capital, start);
        if (!start.has(WordIndex::Figures))
            return named ? atName(word, start) : word.end;
        const NameTrie::Entry entry = NameTrie::Entry::behind(start.figure, word.end - word.start);
        if (named)
            return atNameOrFigure(word, start, entry);
        FigureParser::Found figures = m_figures.at(word.start, entry);
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

    qsizetype atNameOrFigure(const TextWord &word, WordIndex::Start start, NameTrie::Entry entry)
    {
        std::optional<Mention> name = m_names.at(word, start);
        std::optional<Mention> cue = m_names.takeCue();
        FigureParser::Found figures = m_figures.at(word.start, entry);
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
            dropFrom(name.span.start);
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

    /// A company is recognised by its last word: what its first words were taken for is void.
    void dropFrom(qsizetype start)
    {
        while (!m_mentions.isEmpty() && m_mentions.last().span.end > start)
            m_mentions.removeLast();
    }

    qsizetype takeFigures(FigureParser::Found found)
    {
        for (Mention &figure : found.figures)
            take(std::move(figure));
        return found.next;
    }

    /// Mentions come nearly in order: a number that waited for its chip comes late.
    void take(Mention mention)
    {
        const bool skipped = m_nextSkip < m_skip.size() && mention.span.overlaps(m_skip[m_nextSkip]);
        if (skipped || mention.span.isEmpty() || !onGraphemeBorder(m_text, mention.span.start) ||
            !onGraphemeBorder(m_text, mention.span.end))
            return;
        qsizetype place = m_mentions.size();
        while (place > 0 && mention.span < m_mentions.at(place - 1).span)
            --place;
        if (place == m_mentions.size())
            m_mentions.append(std::move(mention));
        else
            m_mentions.insert(place, std::move(mention));
    }

    QStringView m_text;
    const QList<TextSpan> &m_skip;
    qsizetype m_nextSkip = 0;
    WordScan m_scan;
    const WordIndex &m_index;
    const FigureParser &m_parser;
    NameFinder::Pass m_names;
    FigureParser::Pass m_figures;
    QList<Mention> m_mentions;
    /// The number in words that was read last, if only a chip can make it a figure.
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
