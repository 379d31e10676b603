// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

namespace Postilla::Test {

/// Absolute path of a file or folder under tests/data.
QString dataPath(const QString &relative);

/// Absolute path of a file or folder of the shared corpus, which lies beside the project; empty where it is
/// missing. Such a test says so: `if (path.isEmpty()) QSKIP(noCorpus);`
QString corpusPath(const QString &relative);
inline constexpr const char *noCorpus =
    "The shared corpus (../shared/corpus) is not here, so nothing was checked";

/// The whole file; fails the running test where it cannot be read.
QByteArray readFile(const QString &path);

} // namespace Postilla::Test

namespace QTest {
template <typename T>
char *toString(const T &);
/// So that a failed comparison of codes prints their numbers.
template <>
inline char *toString(const Postilla::ErrorCode &code)
{
    return qstrdup(QByteArray::number(static_cast<int>(code)).constData());
}
} // namespace QTest
