// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Postilla::Bench {

/// Copies what an import has put into one library into another that is new and empty, by nothing but SQLite's
/// C interface: the same rows of the same tables and of the search index, document by document, in the same
/// commits, with the same settings of the connection. Seconds from the first BEGIN to the last COMMIT,
/// without the time that reading the rows takes, which happens between the commits. Ends the program where
/// SQLite fails.
double insertPlainly(const QString &from, const QString &to);

} // namespace Postilla::Bench
