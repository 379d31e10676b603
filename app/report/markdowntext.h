// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Postilla {

/// One line, with everything that Markdown would read as its own made plain.
QString markdownText(QStringView words);

} // namespace Postilla
