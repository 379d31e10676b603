// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/phrasetable.h"

#include "mention/tablereader.h"

#include <QFile>
#include <QMutex>

#include <map>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Entries are looked up by so many letters; stems have at least as many.
constexpr qsizetype indexedLetters = 3;
constexpr qsizetype longestGap = 2;

bool fits(const QString &pattern, const QString &word)
{
    if (!pattern.endsWith(u'*'))
        return pattern == word;
    return word.startsWith(QStringView(pattern).chopped(1));
}

/// How many words from `at` on the patterns from `next` on take; -1 where they do not fit.
qsizetype extent(const QStringList &patterns, qsizetype next, const QList<FoldedWord> &words, qsizetype at)
{
    if (next == patterns.size())
        return 0;
    if (patterns[next] == u"..") {
        for (qsizetype gap = 0; gap <= longestGap; ++gap) {
            const qsizetype rest = extent(patterns, next + 1, words, at + gap);
            if (rest >= 0)
                return gap + rest;
        }
        return -1;
    }
    if (at >= words.size() || !fits(patterns[next], words[at].text))
        return -1;
    const qsizetype rest = extent(patterns, next + 1, words, at + 1);
    return rest < 0 ? -1 : rest + 1;
}

/// "dell'ordine", "write-down" of the file as the words of a text: "dell'" "ordine", "write" "down".
QStringList patternWords(const QString &phrase)
{
    QString spaced = phrase.toCaseFolded();
    spaced.replace(u"'"_s, u"' "_s).replace(u'-', u' ');
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

Result<PhraseTable> PhraseTable::read(const QString &name, const QByteArray &bytes)
{
    constexpr int cells = 4;
    const TableReader reader(name);
    const auto rows = reader.rows(bytes, cells);
    if (!rows)
        return std::unexpected(rows.error());
    PhraseTable table;
    for (const TableRow &row : *rows) {
        const auto phrases = reader.names(row, cells - 1);
        if (!phrases)
            return std::unexpected(phrases.error());
        const auto orEmpty = [](const QString &cell) { return cell == u"-" ? QString() : cell; };
        for (const QString &phrase : *phrases)
            table.add({{row.cell(0), orEmpty(row.cell(1)), patternWords(phrase)}, orEmpty(row.cell(2))});
    }
    return table;
}

const PhraseTable &PhraseTable::shipped(QLatin1StringView name)
{
    static QMutex mutex;
    static std::map<QLatin1StringView, PhraseTable> tables;
    const QMutexLocker lock(&mutex);
    const auto known = tables.find(name);
    if (known != tables.end())
        return known->second;
    QFile file(u":/postilla/claims/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    auto table = read(QString(name), isOpen ? file.readAll() : QByteArray());
    Q_ASSERT(table.has_value());
    return tables.emplace(name, table ? std::move(*table) : PhraseTable()).first->second;
}

void PhraseTable::add(const Entry &entry)
{
    QString start = entry.phrase.words.first();
    if (start.endsWith(u'*'))
        start.chop(1);
    m_byStart[start.left(indexedLetters)].append(static_cast<qsizetype>(m_entries.size()));
    m_entries.push_back(entry);
}

PhraseHit PhraseTable::at(const QList<FoldedWord> &words, qsizetype first, QStringView language) const
{
    const bool anyLanguage = language != u"it" && language != u"en";
    PhraseHit best{.first = first};
    for (const qsizetype index : m_byStart.value(words[first].text.left(indexedLetters))) {
        const Entry &entry = m_entries[static_cast<size_t>(index)];
        if (!anyLanguage && !entry.language.isEmpty() && entry.language != language)
            continue;
        const qsizetype count = extent(entry.phrase.words, 0, words, first);
        if (count > best.count) {
            best.count = count;
            best.phrase = &entry.phrase;
        }
    }
    if (best.phrase)
        best.span = {words[first].span.start, words[first + best.count - 1].span.end};
    return best;
}

QList<PhraseHit> PhraseTable::find(const QList<FoldedWord> &words, QStringView language) const
{
    QList<PhraseHit> hits;
    for (qsizetype first = 0; first < words.size();) {
        const PhraseHit hit = at(words, first, language);
        if (hit.phrase)
            hits.append(hit);
        first += std::max<qsizetype>(hit.count, 1);
    }
    return hits;
}

} // namespace Postilla
