// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

namespace Postilla {

/// A word (letters, marks, digits) or a single sign of a text. White space and characters that nobody sees,
/// as soft hyphens, belong to none.
struct TextToken
{
    /// UTF-16 units.
    TextSpan span;
    /// The same for tokens that read alike: in the same case, whatever the typography and the Unicode form.
    int symbol = 0;
    bool isWord = false;
    /// Whether it is the first of its line.
    bool startsLine = false;
};

/// Cuts texts into tokens that can be compared with each other.
class TokenReader
{
public:
    /// In order. An ellipsis is three stops, which share its span; of a script without spaces each character
    /// is a word.
    QList<TextToken> read(QStringView text);
    /// Symbols are below this.
    int symbolCount() const { return static_cast<int>(m_symbols.size()); }

private:
    int symbolOf(const QString &folded);

    QHash<QString, int> m_symbols;
};

/// The text as it is compared: quotes, dashes and ellipses as in ASCII, each run of white space as one space,
/// Unicode form C, nothing that nobody sees. Digits, case and every other sign stay.
QString foldedTypography(QStringView text);

} // namespace Postilla
