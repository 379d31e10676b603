// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/pairs.h"

#include "library/librarycore.h"
#include "library/pairreader.h"
#include "store/dismissedpairstore.h"

using namespace Qt::StringLiterals;

namespace Postilla {

Pairs::Pairs(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Job<PairList> Pairs::toLookAt() const
{
    return LibraryCore::start<PairList>(m_core, [](LibraryCore &core, const Progress &progress) {
        return core.finder().and_then([&](const LibraryFinder &finder) {
            return core.with(
                [&](Database &database) { return PairReader(database, finder, progress).read(); });
        });
    });
}

Result<void> Pairs::dismiss(const PairToLookAt &pair)
{
    return m_core->write(u"dismiss-pair"_s, [&](Edit &edit) {
        return DismissedPairStore(edit.database())
            .insert(edit, {.uuid = {},
                           .first = pair.first.claimUuid,
                           .second = pair.second.claimUuid,
                           .kind = pair.kind,
                           .firstState = pair.first.state,
                           .secondState = pair.second.state,
                           .analyst = m_core->analyst()});
    });
}

} // namespace Postilla
