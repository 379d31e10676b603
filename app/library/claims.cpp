// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/claims.h"

#include "claim/anchoring.h"
#include "library/librarycore.h"
#include "library/tagging.h"
#include "store/claimstore.h"
#include "store/documentstore.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
Result<Anchor> anchorIn(const LibraryCore &core, const QString &versionUuid, TextSpan span)
{
    return core.with([&](Database &database) {
        return DocumentStore(database).version(versionUuid).and_then([&](const DocumentVersion &version) {
            return anchorAt(version, span);
        });
    });
}
} // namespace

Claims::Claims(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Result<QList<Claim>> Claims::ofDocument(const QString &documentUuid) const
{
    return m_core->from<ClaimStore>([&](ClaimStore &store) { return store.ofDocument(documentUuid); });
}

Result<QList<Claim>> Claims::all() const
{
    return m_core->from<ClaimStore>([](ClaimStore &store) { return store.all(); });
}

Result<Claim> Claims::claim(const QString &uuid) const
{
    return m_core->from<ClaimStore>([&](ClaimStore &store) { return store.byUuid(uuid); });
}

Result<Claim> Claims::create(const QString &versionUuid, TextSpan span, Claim draft,
                             const QStringList &tagNames)
{
    return anchorIn(*m_core, versionUuid, span).and_then([&](const Anchor &anchor) {
        draft.anchor = anchor;
        draft.madeBy = u"human"_s;
        draft.analyst = m_core->analyst();
        return m_core->write(u"add-claim"_s, [&](Edit &edit) {
            return tagged(edit, draft, tagNames).and_then([&](const Claim &claim) {
                return ClaimStore(edit.database()).insert(edit, claim);
            });
        });
    });
}

Result<Claim> Claims::edit(const Claim &claim, const QStringList &tagNames)
{
    return m_core->write(u"edit-claim"_s, [&](Edit &edit) {
        return tagged(edit, claim, tagNames).and_then([&](const Claim &changed) {
            return ClaimStore(edit.database()).update(edit, changed);
        });
    });
}

Result<Claim> Claims::moveAnchor(const Claim &claim, TextSpan span)
{
    return anchorIn(*m_core, claim.anchor.versionUuid, span).and_then([&](const Anchor &anchor) {
        Claim moved = claim;
        moved.anchor = anchor;
        return edit(moved);
    });
}

Result<void> Claims::remove(const QList<Claim> &claims)
{
    return m_core->write(u"remove-claim"_s, [&](Edit &edit) -> Result<void> {
        for (const Claim &claim : claims) {
            if (const auto removed = ClaimStore(edit.database()).remove(edit, claim); !removed)
                return removed;
        }
        return {};
    });
}

} // namespace Postilla
