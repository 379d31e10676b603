// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/claims.h"

#include "claim/anchoring.h"
#include "library/librarycore.h"
#include "library/placing.h"
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
            ClaimStore store(edit.database());
            return tagged(edit, draft, tagNames)
                .and_then([&](const Claim &claim) { return store.insert(edit, claim); })
                .and_then([&](const Claim &claim) {
                    return placeIfEarlier(edit, anchor.documentUuid, versionUuid).and_then([&] {
                        return store.byUuid(claim.uuid);
                    });
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
    return anchorAnew(u"edit-claim"_s, claim, span);
}

Result<Claim> Claims::acceptPlace(const Claim &claim)
{
    return anchorAnew(u"place-claim"_s, claim, currentSpan(claim));
}

Result<Claim> Claims::anchorAnew(const QString &label, const Claim &claim, TextSpan span)
{
    return anchorIn(*m_core, currentVersionUuid(claim), span).and_then([&](const Anchor &anchor) {
        Claim moved = claim;
        moved.anchor = anchor;
        moved.placement.reset();
        return m_core->write(label, [&](Edit &edit) {
            ClaimStore store(edit.database());
            return store.update(edit, moved)
                .and_then([&](const Claim &) {
                    return placeIfEarlier(edit, anchor.documentUuid, anchor.versionUuid);
                })
                .and_then([&] { return store.byUuid(claim.uuid); });
        });
    });
}

Result<QList<Claim>> Claims::toLookAt() const
{
    return m_core->from<ClaimStore>([](ClaimStore &store) { return store.toLookAt(); });
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
