// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace Postilla {

class Database;

/// Rows of a document and of its current text (DocumentVersion::id).
struct CurrentText
{
    qint64 document = 0;
    qint64 version = 0;

    /// Nothing for a removed document, and for a text that is not the current one.
    static Result<std::optional<CurrentText>> ofDocument(Database &database, const QString &documentUuid);
    static Result<std::optional<CurrentText>> ofVersion(Database &database, qint64 versionId);

    /// Takes a document's text out of everything that is worked out from current texts: search, names,
    /// figures. To be called while title and text are still as they were.
    static Result<void> withdraw(Database &database, const QString &documentUuid);
    /// Puts it in again; does nothing for a removed document.
    static Result<void> add(Database &database, const QString &documentUuid);
};

} // namespace Postilla
