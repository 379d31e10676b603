// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/foldedwords.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace Postilla {

/// A run of words that says something, as a data file has it.
struct Phrase
{
    /// What it says: "stock", "likely".
    QString code;
    /// What the code's reader wants to know besides; empty: nothing.
    QString trait;
    /// Folded. "scort*" stands for any word that begins so, ".." for up to two words.
    QStringList words;
};

/// A phrase found among words.
struct PhraseHit
{
    /// By place in the list of words.
    qsizetype first = 0;
    qsizetype count = 0;
    /// In the text of the words.
    TextSpan span = {};
    const Phrase *phrase = nullptr;
};

/// Phrases of two languages, read from rows of
///
///     code    trait    language    phrase; phrase
///
/// (parted by tabs; "-" where there is no trait, and where both languages have the phrase), with the choices
/// of TableReader::names().
class PhraseTable
{
public:
    /// `name` says in errors which file it is; ErrorCode::LexiconInvalid with line and column.
    static Result<PhraseTable> read(const QString &name, const QByteArray &bytes);
    /// A file of resources/claims; built at the first call, then shared. Which must be there and in order.
    static const PhraseTable &shipped(QLatin1StringView name);

    /// The phrases in these words, in order and apart from each other, the longest first. Of phrases in
    /// another language than "it" or "en" those of both are looked for.
    QList<PhraseHit> find(const QList<FoldedWord> &words, QStringView language) const;
    /// The longest phrase that begins with this word; one without a phrase where there is none.
    PhraseHit at(const QList<FoldedWord> &words, qsizetype first, QStringView language) const;

private:
    struct Entry
    {
        Phrase phrase;
        /// "it", "en" or empty: both.
        QString language;
    };

    void add(const Entry &entry);

    std::vector<Entry> m_entries;
    /// By the first letters of their first word.
    QHash<QString, QList<qsizetype>> m_byStart;
};

} // namespace Postilla
