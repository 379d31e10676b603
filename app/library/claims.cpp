// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/claims.h"

#include "claim/recordproposal.h"
#include "library/claimproposal.h"
#include "library/claimrecords.h"
#include "library/librarycore.h"
#include "library/tagging.h"
#include "store/claimstore.h"

using namespace Qt::StringLiterals;

namespace Postilla {

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

Result<QList<Claim>> Claims::claims(const QStringList &uuids) const
{
    return m_core->from<ClaimStore>([&](ClaimStore &store) { return store.byUuids(uuids); });
}

Result<QList<Claim>> Claims::find(const QString &text) const
{
    constexpr int most = 100; // a person reads no further, and types another word
    return m_core->from<ClaimStore>([&](ClaimStore &store) { return store.find(text, most); });
}

Result<QHash<QString, ClaimStanding>> Claims::standings(const QList<Claim> &claims) const
{
    QStringList uuids;
    for (const Claim &claim : claims)
        uuids.append(claim.uuid);
    return m_core->from<ClaimStore>([&](ClaimStore &store) { return store.standings(uuids); });
}

Result<ClaimRecord> Claims::record(const QString &uuid) const
{
    return m_core->with([&](Database &database) { return readRecord(database, uuid); });
}

Result<QList<ClaimRecord>> Claims::records() const
{
    return m_core->with([](Database &database) { return readRecords(database); });
}

TypedValues Claims::typedValues() const
{
    return TypedValues([core = m_core](const QString &text) {
        return core->finder().transform([&](const LibraryFinder &finder) {
            DocumentVersion typed;
            typed.text = text;
            return finder.find(typed);
        });
    });
}

Result<QList<Candidate>> Claims::candidates(const QString &versionUuid) const
{
    return candidatesIn(*m_core, versionUuid);
}

Result<Claim> Claims::create(const QString &versionUuid, TextSpan span, Claim draft,
                             const QStringList &tagNames)
{
    return proposeClaim(*m_core, versionUuid, span).and_then([&](const ClaimRecord &proposal) {
        draft.anchor = proposal.claim.anchor;
        draft.madeBy = u"human"_s;
        draft.analyst = m_core->analyst();
        ClaimRecord record{.claim = draft, .figures = {}, .entities = {}};
        fillIn(record, proposal);
        return m_core->write(u"add-claim"_s, [&](Edit &edit) {
            return tagged(edit, record.claim, tagNames).and_then([&](const Claim &claim) {
                record.claim = claim;
                return insertPlaced(edit, record);
            });
        });
    });
}

Result<Claim> Claims::edit(const Claim &claim, const QStringList &tagNames)
{
    return m_core->write(u"edit-claim"_s, [&](Edit &edit) {
        return tagged(edit, claim, tagNames).and_then([&](const Claim &changed) {
            return updateClaim(edit, changed);
        });
    });
}

Result<ClaimRecord> Claims::editRecord(const ClaimRecord &record, const QStringList &tagNames)
{
    return m_core->write(u"edit-claim"_s, [&](Edit &edit) {
        return tagged(edit, record.claim, tagNames).and_then([&](const Claim &claim) {
            return updateRecord(edit, {claim, record.figures, record.entities});
        });
    });
}

Result<void> Claims::confirm(const QList<ClaimRecord> &seen)
{
    return m_core->write(u"confirm-claim"_s, [&](Edit &edit) -> Result<void> {
        for (const ClaimRecord &record : seen) {
            if (const auto confirmed = confirmRecord(edit, record); !confirmed)
                return confirmed;
        }
        return {};
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
    return proposeClaim(*m_core, currentVersionUuid(claim), span).and_then([&](const ClaimRecord &proposal) {
        return m_core->write(label, [&](Edit &edit) { return moveRecord(edit, claim, proposal); });
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
