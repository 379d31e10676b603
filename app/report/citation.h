// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportwords.h"

namespace Postilla {

/// A claim as one cites it elsewhere: quote, who says it, title, outlet, date, address and number.
struct Citation
{
    QString plain;
    QString markdown;
    QString html;
};

Citation citationOf(const ReportWords &words, const Claim &claim, const Document &document);

} // namespace Postilla
