// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"
#include "report/report.h"

#include <QString>
#include <QStringView>

namespace Postilla {

/// One line, with everything that Markdown would read as its own made plain.
QString markdownText(QStringView words);

/// A stretch of the text as one line: the quote in bold, names that are marked in italics, figures as code.
QString markedMarkdown(const MarkedText &text, TextSpan stretch, TextSpan quote);

} // namespace Postilla
