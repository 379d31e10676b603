// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/currentfinder.h"

#include "mention/effectivelexicon.h"
#include "mention/figurevocabulary.h"
#include "mention/lexiconreader.h"
#include "mention/mentionfinder.h"
#include "store/documentindex.h"
#include "store/lexiconstore.h"

#include <QSet>

namespace Postilla {

namespace {

Result<LibraryFinder> makeFinder(Database &database, qint64 sequence, const RulePacks::Listener &listener)
{
    const auto standard = MentionFinder::standard();
    if (!standard)
        return std::unexpected(standard.error());
    const QString base = (*standard)->revision();
    LexiconStore store(database);
    const auto entries = store.entries();
    const auto kinds = store.kinds();
    const auto shipped = shippedLexicon();
    if (!entries || !kinds)
        return std::unexpected(entries ? kinds.error() : entries.error());
    if (!shipped)
        return std::unexpected(shipped.error());
    const auto packs = RulePacks::load(RulePacks::folder(), EntryKinds(*kinds), listener);
    const auto with = [&](const std::shared_ptr<const MentionFinder> &finder) {
        const QString rest = packs->revision() + figureMeaningRevision();
        return LibraryFinder{finder, packs, {finder->revision() + rest, base + rest, sequence}};
    };
    if (entries->isEmpty())
        return with(*standard);
    return finderFor(effectiveLexicon(*shipped, *entries, EntryKinds(*kinds))).transform(with);
}

} // namespace

QList<Mention> LibraryFinder::find(const DocumentVersion &version) const
{
    return packs->addTo(finder->find(version.text, version.boilerplate), version.text, version.boilerplate);
}

Marking LibraryFinder::mark(const TextToMark &text) const
{
    const DocumentVersion &version = text.version;
    Marking marking{.revision = revision.revision,
                    .lexiconSequence = revision.lexiconSequence,
                    .isSearchable = DocumentIndex::isSearchable(version.text)};
    marking.found.mentions = find(version);
    marking.found.meanings =
        figureMeanings(version.text, marking.found.mentions, text.language, text.published);
    marking.packed = packedMentions(marking.found);
    return marking;
}

Result<LibraryFinder> CurrentFinder::get(Database &database)
{
    const std::scoped_lock lock(m_mutex);
    // The sequence is read first: entries that come in between make the finder look older than it is, which
    // costs another search and hides nothing.
    const auto sequence = LexiconStore(database).sequence();
    if (!sequence)
        return std::unexpected(sequence.error());
    if (m_finder && m_finder->revision.lexiconSequence == *sequence)
        return *m_finder;
    return makeFinder(database, *sequence, m_packListener).transform([&](const LibraryFinder &made) {
        m_finder = made;
        return made;
    });
}

void CurrentFinder::forget()
{
    const std::scoped_lock lock(m_mutex);
    m_finder.reset();
}

Result<Lexicon> shippedLexicon()
{
    static const auto shipped = LexiconReader::readShipped();
    return shipped;
}

Result<std::shared_ptr<const MentionFinder>> finderFor(const Lexicon &lexicon)
{
    static const auto vocabulary = FigureVocabulary::shipped();
    if (!vocabulary)
        return std::unexpected(vocabulary.error());
    return MentionFinder::build(lexicon, *vocabulary);
}

Result<QStringList> namesTouchedSince(Database &database, qint64 lexiconSequence)
{
    LexiconStore store(database);
    const auto states = store.statesSince(lexiconSequence);
    const auto kinds = store.kinds();
    const auto shipped = shippedLexicon();
    if (!states || !kinds)
        return std::unexpected(states ? kinds.error() : states.error());
    if (!shipped)
        return std::unexpected(shipped.error());
    QSet<QString> names;
    QSet<QString> replaced;
    for (const LexiconEntry &state : *states) {
        replaced.insert(state.replaces);
        for (const Alias &alias : state.aliases)
            names.insert(alias.text);
    }
    for (const LexiconEntry &entry : shippedEntries(*shipped, {}, EntryKinds(*kinds))) {
        if (!replaced.contains(entry.replaces))
            continue;
        for (const Alias &alias : entry.aliases)
            names.insert(alias.text);
    }
    return QStringList(names.cbegin(), names.cend());
}

} // namespace Postilla
