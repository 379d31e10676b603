// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "claim/sentencewords.h"

#include <QList>
#include <QString>

namespace Postilla {

/// Who stands behind a sentence. Spans are UTF-16 units of its text.
struct Attribution
{
    /// Document where the author speaks; holder and spans are empty then.
    SourceKind kind = SourceKind::Document;
    /// The one whose words, reports or fears carry the content, as the text names it, without its article.
    QString holder;
    TextSpan source;
    /// The words that give it away: "secondo", "said".
    TextSpan cue;
    /// The outlet that relays: "the ministry told Reuters", "scrive Bloomberg citando due dirigenti". Empty:
    /// none.
    QString via;
    TextSpan viaSpan;
    /// The source denies the content.
    bool isDenial = false;
};

/// The attribution of each sentence of a text, in their order. A pronoun ("he said") and a missing subject
/// ("Ha aggiunto che …") are whoever spoke last, in the two sentences before; then the source stands outside
/// the sentence. "Lo scrive Reuters" is the source of the sentence before too.
QList<Attribution> attributions(const QList<SentenceWords> &sentences);

} // namespace Postilla
