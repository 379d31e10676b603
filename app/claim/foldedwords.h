// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace Postilla {

/// A word of a text as phrases are compared: case folded, an elided article with its apostrophe and apart
/// from what follows ("dell'" "industria"), a possessive without its ending ("nvidia" for "Nvidia's").
struct FoldedWord
{
    /// UTF-16 units of the whole text.
    TextSpan span;
    QString text;
};

/// The words of a stretch of a text, in order.
QList<FoldedWord> foldedWords(QStringView text, TextSpan stretch);

/// The parts of a sentence between commas, semicolons, colons, dashes, brackets and quotation marks, in
/// order, without white space around them; the comma of a number parts nothing.
QList<TextSpan> clauses(QStringView text, TextSpan sentence);

} // namespace Postilla
