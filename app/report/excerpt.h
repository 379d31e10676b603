// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "report/report.h"

namespace Postilla {

/// A quote with what stands around it.
struct Excerpt
{
    MarkedText context;
    /// Where the quote stands in the context.
    TextSpan quote;
};

/// The sentences that `quote` stands in, with one sentence before and one after it, within its paragraphs and
/// clear of boilerplate. Longer neighbours are cut at a word, and a quote above 3,000 UTF-16 units in its
/// middle ("[…]"): the whole is in the annex and in the tables.
/// `mentions` in the order of the text; `quote` within the text.
Excerpt excerptAround(const DocumentVersion &version, const QList<Mention> &mentions, TextSpan quote);

} // namespace Postilla
