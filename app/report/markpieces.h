// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

#include <QList>

#include <optional>

namespace Postilla {

/// A stretch of a marked text over which nothing changes.
struct MarkPiece
{
    TextSpan span;
    /// Of the mark that covers it, among the kinds that a report marks.
    std::optional<MentionKind> kind;
    /// Whether it belongs to the quote.
    bool isQuoted = false;

    friend bool operator==(const MarkPiece &, const MarkPiece &) = default;
};

/// The stretch of the text cut into pieces, in order and without gaps. Of marks that overlap the one that
/// begins first wins. Spans in UTF-16 units of the text.
QList<MarkPiece> markPieces(const MarkedText &text, TextSpan stretch, TextSpan quote);

} // namespace Postilla
