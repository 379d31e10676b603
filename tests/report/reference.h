// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace Postilla::Test {

/// Fails the running test where the bytes are not those of that file under tests/data, and leaves them in the
/// folder the test runs in, under the file's name, to be looked at.
void compareWithReference(const QByteArray &bytes, const QString &relative);

/// The same of a picture of a page; a little may differ, see differenceFromAfar().
void compareWithReference(const QImage &page, const QString &relative);

} // namespace Postilla::Test
