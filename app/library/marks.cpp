// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/marks.h"

#include "library/librarycore.h"
#include "library/marker.h"
#include "store/mentionstore.h"

namespace Postilla {

Marks::Marks(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Result<QList<Mention>> Marks::ofVersion(const QString &versionUuid) const
{
    return m_core->with(
        [&](Database &database) { return MentionStore(database).correctedOfVersion(versionUuid); });
}

Job<qint64> Marks::catchUp()
{
    return LibraryCore::start<qint64>(m_core, [](LibraryCore &core, const Progress &progress) {
        return core.finder().and_then(
            [&](const LibraryFinder &finder) { return Marker(core, finder).run(progress); });
    });
}

} // namespace Postilla
