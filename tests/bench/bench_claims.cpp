// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_claims [DOCUMENTS]: with five claims a document, by default 100,000 in 20,000: making a claim,
// tagging one and taking that back, each beside the bare SQL that it needs, by turns in one library; what is
// suggested for one claim beside a bare FTS query; and, for their own sake, the timeline and the pairs to
// look at. Exit status 1 where a bar is missed.

#include "claimmaker.h"
#include "library/claims.h"
#include "library/librarycore.h"
#include "library/pairs.h"
#include "library/relations.h"
#include "library/tags.h"
#include "library/timeline.h"
#include "librarymaker.h"
#include "plainclaims.h"
#include "store/claimstore.h"
#include "store/documentstore.h"
#include "store/select.h"
#include "store/undostack.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

constexpr int claimsEach = 5;
constexpr int turns = 200;
constexpr qsizetype pagesRead = 20;
constexpr qsizetype pageLength = 64;
constexpr double sqlBar = 2;
constexpr double ftsBar = 20;

template <typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().message() + result.error().where()));
    return *std::move(result);
}

template <typename Work>
double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

bool tell(const char *what, const std::vector<double> &ours, const std::vector<double> &reference, double bar)
{
    const double ratio = median(ours) / median(reference);
    std::printf("%-22s %8.3f ms, reference %8.3f ms: %5.2f times (bar %.0f)%s\n", what, median(ours),
                median(reference), ratio, bar, ratio <= bar ? "" : " missed");
    return ratio <= bar;
}

/// A version of every hundredth document, and others.
QStringList someVersions(LibraryCore &core, int count)
{
    return need(core.with([&](Database &database) {
        return select(
            database,
            u"SELECT current_version FROM document WHERE NOT removed ORDER BY id * 7919 % 10007 LIMIT ?"_s,
            [](const Statement &row) { return row.text(0); }, count);
    }));
}

QList<Claim> someClaims(LibraryCore &core, int count)
{
    const QStringList uuids = need(core.with([&](Database &database) {
        return select(
            database, u"SELECT uuid FROM claim WHERE NOT removed ORDER BY id * 7919 % 10007 LIMIT ?"_s,
            [](const Statement &row) { return row.text(0); }, count);
    }));
    QList<Claim> claims;
    for (const QString &uuid : uuids)
        claims.append(need(core.from<ClaimStore>([&](ClaimStore &store) { return store.byUuid(uuid); })));
    return claims;
}

bool saving(const std::shared_ptr<LibraryCore> &core, Bench::PlainClaims &plain)
{
    std::vector<double> ours;
    std::vector<double> bare;
    Claims claims(core);
    for (const QString &version : someVersions(*core, turns)) {
        QString made;
        ours.push_back(millisecondsOf([&] { made = need(claims.create(version, {0, 90})).uuid; }));
        const auto writes = plain.saving(made);
        bare.push_back(millisecondsOf([&] { plain.write(writes); }));
    }
    return tell("saving a claim", ours, bare, sqlBar);
}

bool taggingAndUndoing(const std::shared_ptr<LibraryCore> &core, Bench::PlainClaims &plain)
{
    std::vector<double> tagging;
    std::vector<double> bareTagging;
    std::vector<double> undoing;
    std::vector<double> bareUndoing;
    const QString tag = need(Tags(core).create(u"supply"_s)).uuid;
    Claims claims(core);
    const QList<Claim> some = someClaims(*core, 2 * turns);
    for (qsizetype place = 0; place + 1 < some.size(); place += 2) {
        Claim claim = some[place];
        claim.tags = {tag};
        tagging.push_back(millisecondsOf([&] { need(claims.edit(claim)); }));
        const auto tagged = plain.tagging(some[place + 1].uuid, tag);
        bareTagging.push_back(millisecondsOf([&] { plain.write(tagged); }));
        // The bare act stands last in the journal and names the same claim: it is taken back. The window asks
        // first what that is.
        undoing.push_back(millisecondsOf([&] {
            need(core->with([&](Database &database) {
                UndoStack stack(database, core->analyst(), core->clock());
                return stack.nextUndo().and_then([&](const auto &) { return stack.undo(); });
            }));
        }));
        const auto untagged = plain.untagging(some[place + 1].uuid);
        bareUndoing.push_back(millisecondsOf([&] { plain.write(untagged); }));
    }
    const bool isTagging = tell("tagging", tagging, bareTagging, sqlBar);
    return tell("undo", undoing, bareUndoing, sqlBar) && isTagging;
}

bool suggesting(const std::shared_ptr<LibraryCore> &core)
{
    constexpr qsizetype offered = 200;
    std::vector<double> ours;
    std::vector<double> bare;
    const Relations relations(core);
    for (const Claim &claim : someClaims(*core, turns / 4)) {
        ours.push_back(millisecondsOf([&] { need(relations.candidates(claim.uuid, offered)); }));
        const QString words = claim.anchor.quote.section(u' ', 1, 2).remove(u'"');
        bare.push_back(millisecondsOf([&] {
            need(core->with([&](Database &database) {
                return select(
                    database,
                    u"SELECT rowid FROM document_index WHERE document_index MATCH ? ORDER BY rank LIMIT 200"_s,
                    [](const Statement &row) { return row.integer(0); }, u"\"%1\""_s.arg(words));
            }));
        }));
    }
    return tell("suggestions", ours, bare, ftsBar);
}

void timeline(const std::shared_ptr<LibraryCore> &core)
{
    const Timeline timeline(core);
    TimelineKeys keys;
    const double order =
        millisecondsOf([&] { keys = need(timeline.keys(TimelineOrder::Event).future().result()); });
    std::printf("timeline: the order of %lld claims %.0f ms, in the background\n",
                static_cast<long long>(keys.dated.size() + keys.undated.size()), order);
    const auto tellPages = [&](const char *what, auto read) {
        std::vector<double> pages;
        for (qsizetype page = 0; page < pagesRead; ++page) {
            const QList<qint64> rows = keys.dated.mid(page * keys.dated.size() / pagesRead, pageLength);
            pages.push_back(millisecondsOf([&] { need(read(rows).future().result()); }));
        }
        std::printf(
            "timeline: %s, the first page %.1f ms, one of %lld pages %.1f ms, the longest %.1f ms, in "
            "the background\n",
            what, pages.front(), static_cast<long long>(pagesRead), median(pages),
            *std::ranges::max_element(pages));
    };
    tellPages("claims", [&](const QList<qint64> &rows) { return timeline.rows(rows); });
    tellPages("first appearances",
              [&](const QList<qint64> &rows) { return timeline.firstAppearances(rows); });
}

void pairs(const std::shared_ptr<LibraryCore> &core)
{
    qsizetype found = 0;
    const double all = millisecondsOf([&] { found = need(Pairs(core).toLookAt().future().result()).total; });
    std::printf("pairs to look at: %lld in %.1f s, in the background\n", static_cast<long long>(found),
                all / 1000);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int documents = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 20'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.postilla"_s);
    need(Database::create(path));
    const auto core = std::make_shared<LibraryCore>(
        LibraryCore::Setup{path, Database::Mode::ReadWrite, u"Ada"_s, &Clock::system()});
    need(Bench::fillLibrary(*core, documents).transform([] { return true; }));
    need(Bench::addClaims(*core, claimsEach).transform([] { return true; }));
    Bench::PlainClaims plain(path);
    const bool isSaving = saving(core, plain);
    const bool isTagging = taggingAndUndoing(core, plain);
    const bool isSuggesting = suggesting(core);
    timeline(core);
    pairs(core);
    core->close();
    return isSaving && isTagging && isSuggesting ? 0 : 1;
}
