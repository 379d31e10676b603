// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/markdowntext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// How many units of a line's start Markdown would read as a heading, a list or a quotation.
qsizetype blockMarkAt(QStringView line)
{
    const QStringView digits = line.first(std::ranges::find_if_not(line, &isDigit) - line.begin());
    if (!digits.isEmpty() && digits.size() < line.size() &&
        (line[digits.size()] == u'.' || line[digits.size()] == u')'))
        return digits.size() + 1;
    return !line.isEmpty() && QStringView(u"#>+-=").contains(line.front()) ? 1 : 0;
}

} // namespace

QString markdownText(QStringView words)
{
    const QString line = words.toString().simplified();
    const qsizetype blockMark = blockMarkAt(line);
    QString out;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i + 1 == blockMark || QStringView(u"\\`*_[]<~|&").contains(line[i]))
            out += u'\\';
        out += line[i];
    }
    return out;
}

} // namespace Postilla
