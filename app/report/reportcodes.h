// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "document/document.h"

#include <QString>

// The values of fixed vocabularies as tables carry them, beside those of claim/claimcodes.h and
// mention/kindtable.h: English, never translated, never changed once released. Empty: none.
namespace Postilla::ReportCode {

QString of(DateKnownBy how);
QString of(ReadState state);
/// "person" for a claim that an analyst made, "machine" for one that a rule proposed.
QString madeBy(const Claim &claim);

} // namespace Postilla::ReportCode
