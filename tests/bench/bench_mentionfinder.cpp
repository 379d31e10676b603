// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The finder beside a bare scan for word starts of the same text, in MB of UTF-8 a second; the same on one
// line without a break, and on four times as much text, where the time may only be about four times as long.

#include "mention/mentionfinder.h"
#include "mention/textunits.h"

#include <QString>

#include <benchmark/benchmark.h>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

/// About one entity in 250 characters.
QString article(qsizetype megabytes, QChar paragraphEnd)
{
    const QString filler =
        u"Le regole sulle esportazioni restano al centro del confronto e nessuno sa ancora quali "
        "modelli potranno partire, né quando gli uffici competenti daranno una risposta alle "
        "domande che le imprese hanno presentato nei mesi scorsi senza esito alcuno. "_s;
    const QString facts =
        u"Secondo Reuters ne partiranno oltre 300 mila. The rules were changed again and the "
        "buyers who had waited for so long were told to look elsewhere for their hardware, "
        "which the ministry of commerce in the capital called a temporary measure. "_s;
    const QString paragraph = filler + facts + paragraphEnd;
    return paragraph.repeated(megabytes * 1000000 / paragraph.toUtf8().size());
}

void find(benchmark::State &state, QChar paragraphEnd)
{
    const QString text = article(state.range(0), paragraphEnd);
    const auto finder = MentionFinder::standard();
    for (auto round : state) {
        Q_UNUSED(round)
        benchmark::DoNotOptimize((*finder)->find(text).size());
    }
    state.SetBytesProcessed(state.iterations() * text.toUtf8().size());
}

void findInLines(benchmark::State &state)
{
    find(state, u'\n');
}

void findInOneLine(benchmark::State &state)
{
    find(state, u' ');
}

void scanWordStarts(benchmark::State &state)
{
    const QString text = article(state.range(0), u'\n');
    for (auto round : state) {
        Q_UNUSED(round)
        qsizetype starts = 0;
        for (qsizetype at = 0; at < text.size(); ++at)
            starts += startsWord(text, at);
        benchmark::DoNotOptimize(starts);
    }
    state.SetBytesProcessed(state.iterations() * text.toUtf8().size());
}

} // namespace

BENCHMARK(scanWordStarts)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(findInLines)->Arg(1)->Arg(4)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(findInOneLine)->Arg(1)->Arg(4)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
