// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/relations.h"

#include "library/claimrecords.h"
#include "library/librarycore.h"
#include "library/likeclaims.h"
#include "store/claimstore.h"
#include "store/relationstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

Relations::Relations(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Result<QList<RelatedClaim>> Relations::ofClaim(const QString &claimUuid) const
{
    return m_core->with([&](Database &database) -> Result<QList<RelatedClaim>> {
        const auto relations = RelationStore(database).ofClaim(claimUuid);
        if (!relations)
            return std::unexpected(relations.error());
        const auto otherOf = [&](const Relation &relation) {
            return relation.from == claimUuid ? relation.to : relation.from;
        };
        QStringList uuids;
        std::ranges::transform(*relations, std::back_inserter(uuids), otherOf);
        return ClaimStore(database).byUuids(uuids).transform([&](const QList<Claim> &others) {
            QList<RelatedClaim> related;
            for (const Relation &relation : *relations) {
                const auto other = std::ranges::find(others, otherOf(relation), &Claim::uuid);
                if (other != others.end())
                    related.append({relation, *other, relation.from == claimUuid});
            }
            return related;
        });
    });
}

Result<QList<Relation>> Relations::all() const
{
    return m_core->from<RelationStore>([](RelationStore &store) { return store.all(); });
}

Result<QList<Claim>> Relations::candidates(const QString &claimUuid, qsizetype limit) const
{
    return m_core->with([&](Database &database) {
        return readRecord(database, claimUuid).and_then([&](const ClaimRecord &claim) {
            return claimsLike(database, claim, limit);
        });
    });
}

Result<Relation> Relations::create(const Relation &relation)
{
    return m_core->write(u"add-relation"_s, [&](Edit &edit) {
        Relation made = relation;
        made.analyst = m_core->analyst();
        return RelationStore(edit.database()).insert(edit, made);
    });
}

Result<Relation> Relations::edit(const Relation &relation)
{
    return m_core->write(u"edit-relation"_s,
                         [&](Edit &edit) { return RelationStore(edit.database()).update(edit, relation); });
}

Result<void> Relations::remove(const Relation &relation)
{
    return m_core->write(u"remove-relation"_s,
                         [&](Edit &edit) { return RelationStore(edit.database()).remove(edit, relation); });
}

} // namespace Postilla
