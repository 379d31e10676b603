// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/judgement.h"

#include <QList>
#include <QString>

namespace Postilla {

/// The query that finds the documents with claims of that tag or one below it.
QString queryOf(const Tag &tag);
/// The same for the tags that speak to the question; empty where none does.
QString queryOf(const Question &question, const QList<Tag> &tags);

} // namespace Postilla
