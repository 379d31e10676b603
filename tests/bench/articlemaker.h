// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace Postilla::Bench {

/// A made-up article of 1 to 3 kB, the same one for the same number: headline, outlet and date as newspapers
/// write them, then paragraphs in Italian or English on export controls, with chips, companies, public
/// bodies, people, places, figures and dates, some of them often and most of them rarely. No two numbers
/// share a text.
QString makeArticle(int number);

/// Writes `count` articles, from the number `first` on, into a folder that exists, a thousand a subfolder
/// ("003/003217.txt").
Result<void> writeArticles(int first, int count, const QString &folder);

} // namespace Postilla::Bench
