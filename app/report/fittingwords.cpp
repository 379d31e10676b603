// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/fittingwords.h"

#include "report/textparts.h"

namespace Postilla {

QString fittingWords(const QString &words, int lines, const std::function<Block(const QString &)> &blockOf)
{
    QString shown = words;
    for (qsizetype kept = words.size(); kept > 1;) {
        const Block block = blockOf(shown);
        const Paragraph &paragraph = block.cells.back().paragraph;
        if (paragraph.lineCount() <= lines)
            break;
        const qsizetype tooMany = paragraph.text()->words.text.size() - paragraph.lineSpan(lines - 1).end;
        kept = std::max<qsizetype>(kept - std::max<qsizetype>(tooMany, 1), 1);
        shown = cutShort(words, kept);
        kept = std::min(kept, shown.size());
    }
    return shown;
}

} // namespace Postilla
