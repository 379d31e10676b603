// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringView>

#include <array>

namespace Postilla {

enum class ReportTable { Documents, Mentions, Claims, Figures, ClaimTags, Relations, Decisions };
inline constexpr std::array everyReportTable{
    ReportTable::Documents, ReportTable::Mentions,  ReportTable::Claims,   ReportTable::Figures,
    ReportTable::ClaimTags, ReportTable::Relations, ReportTable::Decisions};

/// "documents", "mentions", "claims", "figures", "claim_tags", "relations", "decisions";
/// ErrorCode::BadArgument for anything else.
Result<ReportTable> parseReportTable(QStringView name);
QString reportTableName(ReportTable table);

} // namespace Postilla
