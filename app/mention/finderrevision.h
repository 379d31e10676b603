// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Postilla {

class FigureVocabulary;
struct Lexicon;

/// Names what a finder of these would find: 16 hex digits over both and the version of the engine.
QString revisionOf(const Lexicon &lexicon, const FigureVocabulary &vocabulary);

} // namespace Postilla
