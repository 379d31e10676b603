// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "intake/htmltree.h"

namespace Postilla {

/// The element that holds the article: the <article> or <main> with the most running text, else the one whose
/// paragraphs weigh most (as readability tools do), else the body.
const GumboNode *findArticle(const GumboNode *root);

/// The text under an element as a person reads it: blocks apart by a blank line, list items after "- " (two
/// spaces deeper each level), table rows as lines with a tab between cells, entities decoded.
QString readableText(const GumboNode *root);

} // namespace Postilla
