// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Postilla {

/// A stored text and the text that the view shows for it, in which lines above 20,000 units are broken (laid
/// out in one piece, a line of 5 MB takes seconds). Nothing else differs in length, so a place in one is a
/// place in the other but for the line feeds put in: those are what this class counts.
///
/// A view takes the text in blocks, as a rule one a line. Each block costs some 7 µs when it is made and 1 µs
/// whenever the page changes its width, so the lines of a text that has very many share blocks.
class ReaderDocument
{
public:
    /// The longest line that the view gets, in UTF-16 units.
    static constexpr qsizetype longestLine = 20'000;
    /// A text of more lines has them gathered in blocks.
    static constexpr qsizetype mostBlocks = 10'000;

    ReaderDocument() = default;
    explicit ReaderDocument(const QString &stored);

    const QString &stored() const { return m_stored; }
    const QString &shown() const { return m_shown; }
    /// Whether blocks hold several lines.
    bool isGathered() const { return m_isGathered; }
    /// The shown text as a view gets it, unit for unit: a line feed ends a block, U+2028 a line inside one.
    const QString &blocks() const { return m_blocks; }
    QStringView stored(TextSpan span) const
    {
        return QStringView(m_stored).sliced(span.start, span.length());
    }

    /// The view position of an offset of the stored text; where a line was broken, the start of the second
    /// piece.
    qsizetype viewPosition(qsizetype offset) const;
    /// The view position of the end of a span: where a line was broken, the end of the first piece.
    qsizetype viewEnd(qsizetype offset) const;
    TextSpan viewSpan(TextSpan span) const;
    /// The offset in the stored text; both sides of a line feed that was put in are one offset.
    qsizetype offset(qsizetype viewPosition) const;
    TextSpan span(TextSpan viewSpan) const;
    /// Clips to the stored text.
    TextSpan clipped(TextSpan span) const;

private:
    QString m_stored;
    QString m_shown;
    QString m_blocks;
    /// Offsets of the stored text before which the shown text has a line feed of its own, in order.
    QList<qsizetype> m_breaks;
    bool m_isGathered = false;
};

} // namespace Postilla
