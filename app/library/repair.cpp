// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/repair.h"

#include "library/backups.h"
#include "library/librarycore.h"
#include "library/placing.h"
#include "store/placementstore.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Claims and corrections that nobody has looked for in the new text of their document.
Result<QList<Repair>> placeTheUnplaced(LibraryCore &core)
{
    const auto documents =
        core.from<PlacementStore>([](PlacementStore &store) { return store.documentsWithUnplaced(); });
    if (!documents)
        return std::unexpected(documents.error());
    if (documents->isEmpty())
        return QList<Repair>();
    return core.write(u"place-claims"_s, [&](Edit &edit) -> Result<QList<Repair>> {
        QList<Repair> repairs;
        for (const QString &document : *documents) {
            if (const auto placed = placeAnchors(edit, document); !placed)
                return std::unexpected(placed.error());
            repairs.append({Finding::Kind::Unplaced,
                            Store::tr("Claims and corrections were looked for in the new text"),
                            u"document "_s + document});
        }
        return repairs;
    });
}

} // namespace

Result<RepairReport> repairLibrary(LibraryCore &core, const Progress &progress)
{
    const auto verified = [&] {
        return core.with([&](Database &database) { return Verifier(database).run(progress); });
    };
    const auto found = verified();
    if (!found)
        return std::unexpected(found.error());
    RepairReport report;
    if (found->isEmpty())
        return report;
    const auto backup = writeBackupBeside(core);
    if (!backup)
        return std::unexpected(backup.error());
    report.backup = *backup;
    const auto repaired = core.with([&](Database &database) { return Repairer(database).run(*found); });
    const auto placed = repaired.and_then([&](const auto &) { return placeTheUnplaced(core); });
    if (!placed)
        return std::unexpected(placed.error());
    report.repairs = *repaired + *placed;
    core.tellCommitted();
    return verified().transform([&](const QList<Finding> &left) {
        report.left = left;
        return report;
    });
}

} // namespace Postilla
