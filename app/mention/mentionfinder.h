// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mention/mention.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <memory>

namespace Postilla {

class FigureVocabulary;
class Lexicon;

/// The only matcher: the reader paints with it, the import indexes with it, the command line prints with it.
/// Immutable, so one may be shared by any number of threads.
///
/// One pass over the text's word starts: names of the lexicon (longest wins), chip designations, figures,
/// persons by their titles. A find takes time linear in the text.
class MentionFinder
{
public:
    /// Compiles a lexicon and the words of the figure grammar. ErrorCode::LexiconInvalid where an entity of
    /// the lexicon cannot be matched at all.
    static Result<std::shared_ptr<const MentionFinder>> build(const Lexicon &lexicon,
                                                              const FigureVocabulary &vocabulary);
    /// With the lexicon and the vocabulary that the program ships; built at the first call, then shared.
    static Result<std::shared_ptr<const MentionFinder>> standard();

    ~MentionFinder();

    /// The mentions of a text, sorted by span, those of one kind never overlapping, each beginning and
    /// ending on a grapheme border; spans in UTF-16 units of the text. Nothing is found that touches a
    /// skipped span (boilerplate); skip is sorted.
    QList<Mention> find(QStringView text, const QList<TextSpan> &skip = {}) const;

    /// Names what this finder would find: 16 hex digits over lexicon, vocabulary and version of the engine.
    /// Another revision may mark the same text otherwise.
    const QString &revision() const;

private:
    struct Engine;
    explicit MentionFinder(std::unique_ptr<Engine> engine);

    std::unique_ptr<Engine> m_engine;
};

} // namespace Postilla
