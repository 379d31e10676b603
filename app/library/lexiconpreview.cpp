// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/lexiconpreview.h"

#include "library/librarycore.h"
#include "mention/effectivelexicon.h"
#include "mention/mentionfinder.h"
#include "store/lexiconstore.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

#include <algorithm>
#include <deque>

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LexiconPreview)
};

constexpr qsizetype textsAtOnce = 50;
/// So many times these may be under way or wait.
constexpr std::size_t mostAhead = 8;
constexpr qsizetype mostDocuments = 200;
constexpr qsizetype mostCases = 20;
/// UTF-16 units of text on each side of a case.
constexpr qsizetype contextUnits = 60;

/// The two finders, and the rows of the texts in which they may find another thing.
struct Comparison
{
    LibraryFinder now;
    LibraryFinder then;
    QList<qint64> versions;
};

Result<Comparison> comparisonFor(LibraryCore &core, const LexiconChange &change)
{
    return core.with([&](Database &database) -> Result<Comparison> {
        LexiconStore store(database);
        const auto entries = store.entries();
        const auto kinds = store.kinds();
        const auto shipped = shippedLexicon();
        if (!entries || !kinds)
            return std::unexpected(entries ? kinds.error() : entries.error());
        if (!shipped)
            return std::unexpected(shipped.error());
        const Lexicon now = effectiveLexicon(*shipped, *entries, EntryKinds(*kinds));
        const Lexicon then =
            effectiveLexicon(*shipped, changed(*entries, change), EntryKinds(changed(*kinds, change)));
        const auto current = core.finder();
        const auto made = finderFor(then);
        if (!current || !made)
            return std::unexpected(current ? made.error() : current.error());
        return MarkingStore(database)
            .holding(changedNames(now, then))
            .transform([&](const QList<qint64> &versions) {
                return Comparison{*current, {*made, current->packs, {}}, versions};
            });
    });
}

Result<Comparison> comparisonFor(LibraryCore &core, const QStringList &packs)
{
    return core.with([&](Database &database) -> Result<Comparison> {
        const auto kinds = LexiconStore(database).kinds();
        const auto versions = MarkingStore(database).all();
        const auto current = core.finder();
        if (!kinds || !versions)
            return std::unexpected(kinds ? versions.error() : kinds.error());
        if (!current)
            return std::unexpected(current.error());
        const auto then = RulePacks::loadFiles(packs, EntryKinds(*kinds));
        return Comparison{*current, {current->finder, then, {}}, *versions};
    });
}

PreviewCase caseOf(QStringView text, const Mention &mention)
{
    const qsizetype from = std::max<qsizetype>(0, mention.span.start - contextUnits);
    PreviewCase made;
    made.span = mention.span;
    made.before = text.mid(from, mention.span.start - from).toString();
    made.quote = text.mid(mention.span.start, mention.span.length()).toString();
    made.after = text.mid(mention.span.end, contextUnits).toString();
    return made;
}

/// The mentions that `others` has not; both sorted by span.
QList<Mention> without(const QList<Mention> &mentions, const QList<Mention> &others)
{
    QList<Mention> left;
    auto at = others.cbegin();
    for (const Mention &mention : mentions) {
        while (at != others.cend() && at->span < mention.span)
            ++at;
        const auto same = std::ranges::find_if(at, others.cend(), [&](const Mention &other) {
            return other.span != mention.span || other == mention;
        });
        if (same == others.cend() || *same != mention)
            left.append(mention);
    }
    return left;
}

/// Walks the mentions of a text by both finders, in the order of the text.
class Difference
{
public:
    Difference(const DocumentVersion &version, const QList<Mention> &now, const QList<Mention> &then)
        : m_text(version.text)
    {
        m_document.documentUuid = version.documentUuid;
        QList<Mention> gone = without(now, then);
        QList<Mention> come = without(then, now);
        for (const Mention &mention : std::as_const(gone)) {
            const auto other = std::ranges::find(come, mention.span, &Mention::span);
            if (other == come.cend()) {
                note(PreviewCase::Effect::Vanishes, mention, {});
                continue;
            }
            note(PreviewCase::Effect::Changes, mention, other->canonical);
            come.erase(other);
        }
        for (const Mention &mention : std::as_const(come))
            note(PreviewCase::Effect::Appears, mention, mention.canonical);
        std::ranges::sort(m_document.cases, {}, &PreviewCase::span);
        m_document.cases = m_document.cases.first(std::min(mostCases, m_document.cases.size()));
    }

    const PreviewDocument &document() const { return m_document; }

private:
    void note(PreviewCase::Effect effect, const Mention &mention, const QString &nameThen)
    {
        using enum PreviewCase::Effect;
        ++(effect == Appears    ? m_document.appear
           : effect == Vanishes ? m_document.vanish
                                : m_document.change);
        PreviewCase made = caseOf(m_text, mention);
        made.effect = effect;
        made.nameNow = effect == Appears ? QString() : mention.canonical;
        made.nameThen = nameThen;
        m_document.cases.append(made);
    }

    QStringView m_text;
    PreviewDocument m_document;
};

void add(LexiconPreview &preview, const PreviewDocument &document)
{
    ++preview.searched;
    if (document.appear + document.vanish + document.change == 0)
        return;
    ++preview.affected;
    preview.appear += document.appear;
    preview.vanish += document.vanish;
    preview.change += document.change;
    if (preview.documents.size() < mostDocuments)
        preview.documents.append(document);
}

/// What the present finder finds, from the library where it has it.
QList<Mention> mentionsNow(const LibraryFinder &finder, const TextToMark &text)
{
    if (text.isUpToDate) {
        if (auto found = unpackedMentions(text.packed))
            return std::move(found->mentions);
    }
    return finder.find(text.version);
}

using Compared = Result<QList<PreviewDocument>>;

Compared compared(const LibraryCore &core, const Comparison &comparison, const QList<qint64> &versions)
{
    const auto texts = core.with(
        [&](Database &database) { return MarkingStore(database).texts(versions, comparison.now.revision); });
    return texts.transform([&](const QList<TextToMark> &read) {
        QList<PreviewDocument> documents;
        for (const TextToMark &text : read) {
            const QList<Mention> then = comparison.then.find(text.version);
            documents.append(Difference(text.version, mentionsNow(comparison.now, text), then).document());
        }
        return documents;
    });
}

/// All cores read and compare, a few dozen texts each at a time.
Result<LexiconPreview> previewOf(LibraryCore &core, const Comparison &comparison, const Progress &progress)
{
    const QList<qint64> &ids = comparison.versions;
    LexiconPreview preview;
    std::deque<QFuture<Compared>> ahead;
    QThreadPool threads;
    for (qsizetype begun = 0, done = 0; done < ids.size(); done += textsAtOnce) {
        for (; begun < ids.size() && ahead.size() < mostAhead; begun += textsAtOnce) {
            ahead.push_back(
                QtConcurrent::run(&threads, [&core, &comparison, versions = ids.mid(begun, textsAtOnce)] {
                    return compared(core, comparison, versions);
                }));
        }
        if (!progress(done, ids.size()))
            return std::unexpected(Error(ErrorCode::Cancelled, Words::tr("Cancelled")));
        const Compared documents = ahead.front().takeResult();
        ahead.pop_front();
        if (!documents)
            return std::unexpected(documents.error());
        for (const PreviewDocument &document : *documents)
            add(preview, document);
    }
    progress(ids.size(), ids.size());
    return preview;
}

Result<void> checked(const RulePacks &packs, const QStringList &files)
{
    for (const RulePackState &state : packs.states()) {
        if (state.trouble && files.contains(state.file))
            return std::unexpected(*state.trouble);
    }
    return {};
}

} // namespace

Result<LexiconPreview> previewChange(LibraryCore &core, const LexiconChange &change, const Progress &progress)
{
    return comparisonFor(core, change).and_then([&](const Comparison &comparison) {
        return previewOf(core, comparison, progress);
    });
}

Result<LexiconPreview> previewPacks(LibraryCore &core, const QStringList &files, const QStringList &newFiles,
                                    const Progress &progress)
{
    const auto comparison = comparisonFor(core, files);
    if (!comparison)
        return std::unexpected(comparison.error());
    const RulePacks &packs = *comparison->then.packs;
    return checked(packs, newFiles)
        .and_then([&] { return previewOf(core, *comparison, progress); })
        .and_then([&](const LexiconPreview &preview) {
            return checked(packs, newFiles).transform([&] { return preview; });
        });
}

} // namespace Postilla
