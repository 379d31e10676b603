// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/textspan.h"

#include <QStringView>

// The words that names of persons are made of.
namespace Postilla {

/// "de", "van", "Al": the small words inside names.
bool isParticle(QStringView word);
/// A capital followed by small letters, or the parts of "O'Leary", "McDonald", "Al-Rumayyan".
bool isNameWord(QStringView word);
/// Past the word here with what a hyphen ("Jae-myung") or an elision ("D'Angelo", "O'Leary") joins to it.
qsizetype nameWordEnd(QStringView text, qsizetype from);
/// A quick look whether a name may go on behind its first word; most words with a capital begin a sentence.
bool mayGoOn(QStringView text, qsizetype end);
/// The name word after one space, its particle included; empty: none there.
TextSpan nextNameWord(QStringView text, qsizetype end);

} // namespace Postilla
