// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mention/lexicon.h"
#include "mention/rulepacks.h"
#include "store/markingstore.h"
#include "store/markwriter.h"

#include <memory>
#include <mutex>
#include <optional>

namespace Postilla {

class MentionFinder;

/// A finder, the rule packs beside it, and the state of the library's lexicon that they know.
struct LibraryFinder
{
    std::shared_ptr<const MentionFinder> finder;
    /// The user's, with whose mentions those of the finder are joined.
    std::shared_ptr<const RulePacks> packs;
    FinderRevision revision;

    /// What they find in a text.
    QList<Mention> find(const DocumentVersion &version) const;
    /// The same with what the figures mean, as it is stored.
    Marking mark(const TextToMark &text) const;
};

/// The finder for the lexicon as a library has it now: made anew once the lexicon has changed, by whomever.
/// Safe on any thread.
class CurrentFinder
{
public:
    Result<LibraryFinder> get(Database &database);
    /// Hears of rule packs that are switched off, on the thread that was finding. Before the first get().
    void setPackListener(RulePacks::Listener listener) { m_packListener = std::move(listener); }
    /// The next get() makes it anew, with the rule packs as their folder has them then.
    void forget();

private:
    RulePacks::Listener m_packListener;
    std::mutex m_mutex;
    std::optional<LibraryFinder> m_finder;
};

/// The lexicon that the program ships, read once.
Result<Lexicon> shippedLexicon();
/// A finder for any lexicon, with the figures that the program ships.
Result<std::shared_ptr<const MentionFinder>> finderFor(const Lexicon &lexicon);
/// The names, own and shipped, that have changed their meaning after that state of the lexicon.
Result<QStringList> namesTouchedSince(Database &database, qint64 lexiconSequence);

} // namespace Postilla
