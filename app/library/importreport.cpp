// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/importreport.h"

#include <algorithm>

namespace Postilla {

qsizetype ImportReport::count(ImportOutcome outcome) const
{
    return std::ranges::count(rows, outcome, &ImportRow::outcome);
}

qsizetype ImportReport::stored() const
{
    return count(ImportOutcome::Imported) + count(ImportOutcome::NewVersion) + count(ImportOutcome::Restored);
}

AnchorCounts ImportReport::anchors() const
{
    AnchorCounts all;
    for (const ImportRow &row : rows)
        all += row.anchors;
    return all;
}

} // namespace Postilla
