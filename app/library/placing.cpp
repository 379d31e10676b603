// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/placing.h"

#include "claim/reanchorer.h"
#include "store/documentstore.h"
#include "store/edit.h"
#include "store/placementstore.h"

#include <map>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Aligns each earlier text with the current one once.
class Placing
{
public:
    Placing(Edit &edit, DocumentVersion current)
        : m_edit(edit)
        , m_current(std::move(current))
    {
    }

    Result<void> place(const AnchoredRecord &record)
    {
        PlacementStore store(m_edit.database());
        if (record.anchor.versionUuid == m_current.uuid)
            return store.place(m_edit, record, std::nullopt);
        return reanchorer(record.anchor.versionUuid).and_then([&](const Reanchorer *reanchorer) {
            const Placement placement = reanchorer->place(record.anchor);
            (record.noun == "claim"_L1 ? m_counts.claims : m_counts.corrections).add(placement.state);
            return store.place(m_edit, record, placement);
        });
    }

    const AnchorCounts &counts() const { return m_counts; }

private:
    Result<const Reanchorer *> reanchorer(const QString &versionUuid)
    {
        if (const auto known = m_reanchorers.find(versionUuid); known != m_reanchorers.end())
            return &known->second;
        return DocumentStore(m_edit.database())
            .version(versionUuid)
            .transform([&](const DocumentVersion &version) {
                return &std::as_const(
                    m_reanchorers.try_emplace(versionUuid, version, m_current).first->second);
            });
    }

    Edit &m_edit;
    DocumentVersion m_current;
    std::map<QString, Reanchorer> m_reanchorers;
    AnchorCounts m_counts;
};

} // namespace

Result<AnchorCounts> placeAnchors(Edit &edit, const QString &documentUuid)
{
    const auto records = PlacementStore(edit.database()).ofDocument(documentUuid);
    if (!records)
        return std::unexpected(records.error());
    if (records->isEmpty())
        return AnchorCounts();
    const auto current = DocumentStore(edit.database()).currentVersion(documentUuid);
    if (!current)
        return std::unexpected(current.error());
    Placing placing(edit, *current);
    for (const AnchoredRecord &record : *records) {
        if (const auto placed = placing.place(record); !placed)
            return std::unexpected(placed.error());
    }
    return placing.counts();
}

Result<bool> placeIfEarlier(Edit &edit, const QString &documentUuid, const QString &versionUuid)
{
    return DocumentStore(edit.database())
        .currentVersionUuid(documentUuid)
        .and_then([&](const QString &current) -> Result<bool> {
            if (current == versionUuid)
                return false;
            return placeAnchors(edit, documentUuid).transform([](const AnchorCounts &) { return true; });
        });
}

} // namespace Postilla
