// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The finder beside ripgrep and Hyperscan on the same 10 MB, in MB of UTF-8 a second of one processor; with
// ten times as many names; on one line without a break; beside a bare scan for word starts; and its building
// beside one find. Fails where ripgrep counts other names.
//
// Both references get the same names and, as regular expressions, figures of the same vocabulary; the finder
// reads more of each figure than they (its value, modifiers, ranges, dates), and cues besides. They are also
// measured with a short list of figures, cut to the words of this very text: the least they could be asked.

#include "figureexpressions.h"
#include "newsmaker.h"
#include "ratioreporter.h"
#include "referencematchers.h"

#include "mention/figurevocabulary.h"
#include "mention/lexiconreader.h"
#include "mention/mentionfinder.h"
#include "mention/textunits.h"

#include <algorithm>
#include <cstdio>

using namespace Postilla;
using namespace Postilla::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype textBytes = 10000000;

/// The shipped lexicon with these names instead of its entities; its cues stay.
Lexicon lexiconOf(const QStringList &names)
{
    Lexicon lexicon = *LexiconReader::readShipped();
    lexicon.entities.removeIf([](const Entity &entity) { return entity.kind != MentionKind::Cue; });
    lexicon.entities += entitiesOf(names);
    return lexicon;
}

const FigureVocabulary &vocabulary()
{
    static const FigureVocabulary shipped = *FigureVocabulary::shipped();
    return shipped;
}

std::shared_ptr<const MentionFinder> finderOf(const Lexicon &lexicon)
{
    return *MentionFinder::build(lexicon, vocabulary());
}

void findIn(benchmark::State &state, const QString &text, const QStringList &names)
{
    const auto finder = finderOf(lexiconOf(names));
    qsizetype mentions = 0;
    for (auto round : state) {
        Q_UNUSED(round)
        mentions = finder->find(text).size();
    }
    state.counters["mentions"] = double(mentions);
    state.SetBytesProcessed(state.iterations() * text.toUtf8().size());
}

void find(benchmark::State &state)
{
    const QStringList names = makeNames(state.range(0));
    findIn(state, makeNews(textBytes, names), names);
}

void findInOneLine(benchmark::State &state)
{
    const QStringList names = makeNames(state.range(0));
    findIn(state, makeNews(textBytes, names).replace(u'\n', u' '), names);
}

void runRipgrep(benchmark::State &state, const QStringList &figures)
{
    const QStringList names = makeNames(state.range(0));
    const QByteArray text = makeNews(textBytes, names).toUtf8();
    const Ripgrep program(names, text, figures);
    Ripgrep::Count count;
    for (auto round : state) {
        Q_UNUSED(round)
        count = program.run();
        state.SetIterationTime(count.seconds);
    }
    if (count.matches < 0)
        state.SkipWithError("rg cannot be run");
    state.counters["matches"] = double(count.matches);
    state.SetBytesProcessed(state.iterations() * text.size());
}

void ripgrep(benchmark::State &state)
{
    runRipgrep(state, figureExpressions(vocabulary()));
}

void ripgrepOfFewFigures(benchmark::State &state)
{
    runRipgrep(state, shortFigureExpressions());
}

void runHyperscan(benchmark::State &state, const QStringList &figures)
{
    const QStringList names = makeNames(state.range(0));
    const QByteArray text = makeNews(textBytes, names).toUtf8();
    const Hyperscan matcher(names, figures);
    qint64 matches = 0;
    for (auto round : state) {
        Q_UNUSED(round)
        matches = matcher.run(text);
    }
    if (matches < 0)
        state.SkipWithError("Hyperscan refuses the expressions");
    state.counters["matches"] = double(matches);
    state.SetBytesProcessed(state.iterations() * text.size());
}

void hyperscan(benchmark::State &state)
{
    runHyperscan(state, figureExpressions(vocabulary()));
}

void hyperscanOfFewFigures(benchmark::State &state)
{
    runHyperscan(state, shortFigureExpressions());
}

void scanWordStarts(benchmark::State &state)
{
    const QString text = makeNews(textBytes, makeNames(state.range(0)));
    for (auto round : state) {
        Q_UNUSED(round)
        qsizetype starts = 0;
        for (qsizetype at = 0; at < text.size(); ++at)
            starts += startsWord(text, at);
        benchmark::DoNotOptimize(starts);
    }
    state.SetBytesProcessed(state.iterations() * text.toUtf8().size());
}

void build(benchmark::State &state)
{
    const Lexicon lexicon = lexiconOf(makeNames(state.range(0)));
    for (auto round : state) {
        Q_UNUSED(round)
        benchmark::DoNotOptimize(finderOf(lexicon));
    }
}

/// Names alone: ours beside ripgrep's, the longest first.
bool countsAgree(qsizetype count)
{
    const QStringList names = makeNames(count);
    const QString text = makeNews(textBytes, names);
    Lexicon lexicon;
    lexicon.entities = entitiesOf(names);
    const QList<Mention> mentions = (*MentionFinder::build(lexicon, FigureVocabulary()))->find(text);
    const auto ours = std::ranges::count_if(
        mentions, [](const Mention &mention) { return mention.kind != MentionKind::Figure; });
    const qint64 theirs = Ripgrep(names, text.toUtf8(), {}).run().matches;
    std::printf("%lld names alone: %lld found, %lld by ripgrep\n", qlonglong(count), qlonglong(ours),
                qlonglong(theirs));
    return ours == theirs;
}

} // namespace

BENCHMARK(scanWordStarts)->Arg(500)->Unit(benchmark::kMillisecond)->Repetitions(5);
BENCHMARK(find)->Arg(500)->Arg(5000)->Arg(50000)->Unit(benchmark::kMillisecond)->Repetitions(5);
BENCHMARK(findInOneLine)->Arg(500)->Unit(benchmark::kMillisecond)->Repetitions(5);
BENCHMARK(ripgrep)->Arg(500)->Unit(benchmark::kMillisecond)->Iterations(1)->Repetitions(5)->UseManualTime();
BENCHMARK(ripgrepOfFewFigures)
    ->Arg(500)
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1)
    ->Repetitions(5)
    ->UseManualTime();
BENCHMARK(hyperscan)->Arg(500)->Unit(benchmark::kMillisecond)->Repetitions(5);
BENCHMARK(hyperscanOfFewFigures)->Arg(500)->Unit(benchmark::kMillisecond)->Repetitions(5);
BENCHMARK(build)->Arg(500)->Arg(5000)->Arg(50000)->Unit(benchmark::kMillisecond)->Repetitions(5);

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    RatioReporter reporter({
        {"500 names beside ripgrep", "find/500", "ripgrep/500", 10},
        {"500 names beside Hyperscan with match starts", "find/500", "hyperscan/500", 1.2},
        {"500 names beside ripgrep with few figures", "find/500", "ripgrepOfFewFigures/500", 0},
        {"500 names beside Hyperscan with few figures", "find/500", "hyperscanOfFewFigures/500", 0},
        {"5,000 names beside 500", "find/5000", "find/500", 0.6},
        {"one line beside many", "findInOneLine/500", "find/500", 0.9},
        {"building from 5,000 names beside one find", "build/5000", "find/5000", 1},
    });
    benchmark::RunSpecifiedBenchmarks(&reporter);
    return countsAgree(500) && countsAgree(5000) ? 0 : 1;
}
