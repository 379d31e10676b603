// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "mention/mention.h"
#include "ui/reader/claimmark.h"

namespace Postilla::Test {

/// A text with the mentions and claims that stand in it.
struct MarkedText
{
    DocumentVersion version;
    QList<Mention> mentions;
    QList<ClaimMark> claims;
};

/// Reads a text that carries its marks: "{Chip=NVIDIA H20|H20}" is a mention of kind Chip with words "H20"
/// and entity "NVIDIA H20", "{Figure|2 million}" one without entity, "{-|Leave a comment}" boilerplate, and
/// "{A-0001 disputed|…}" a claim, which may hold all of these.
MarkedText markedText(const QString &source, TextFormat format = TextFormat::Plain);

/// An article of six paragraphs in Italian with its marks, for looking at.
MarkedText sampleArticle();

} // namespace Postilla::Test
