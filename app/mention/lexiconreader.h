// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mention/lexicon.h"

#include <QByteArray>

namespace Postilla {

/// Reads lexicon files: rows of cells parted by tabs, the first cell saying what the row is.
///
///     company      NVIDIA      Nvidia Corp.; Nvidia Corporation
///     government   Ministry of Commerce   it:ministero del Commercio !any; MOFCOM !exact
///     chip | press | person | place | attribution | hedge | user64 …
///     nation       China   China; Cina     Chinese; cines{e,i}     Beijing; Pechino
///     series       AMD     MI   MI   100..999   A,X,P   -
///     portfolio | chipcue | companytail | agencytail | presstail | companycue | placecue | smallword |
///     genericword   word; word bodyhead | bodyadjective | bodytopic   word; word
///     title | role | honorific | saying | given | family | doubtfulfamily | syllable | ignore   word; word
///
/// Names are parted by ";" and may hold choices: "{Ministry,Department} of Commerce". Before a name may stand
/// its language ("it:"), after it its condition ("!any", "!capital", "!exact", "!insentence", "!national");
/// without one a name in capitals of up to three letters is exact, one without capitals any, and every other
/// capital. The canonical name is a name too.
class LexiconReader
{
public:
    /// `name` says in errors which file it is. ErrorCode::LexiconInvalid with line and column.
    static Result<Lexicon> read(const QString &name, const QByteArray &bytes);
    /// The files that the program ships.
    static Result<Lexicon> readShipped();
};

} // namespace Postilla
