// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/judgement.h"

#include <QString>

namespace Postilla {

/// The query that finds the claims of that tag or one below it, and their documents.
QString queryOf(const Tag &tag);
/// The same for the claims that speak to the question.
QString queryOf(const Question &question);

} // namespace Postilla
