// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/documentindex.h"

#include "mention/textunits.h"
#include "store/database.h"
#include "store/select.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// Below it every letter is part of a word for the finder too.
constexpr char16_t firstUnspaced = 0x2E80;
/// A letter to the index, an apostrophe between words to the finder.
constexpr char16_t letterApostrophe = 0x02BC;
/// While the index is made anew, what it has not come to yet is none of ours: see IndexRepair.
constexpr auto isIndexed =
    " AND NOT EXISTS (SELECT 1 FROM index_repair WHERE index_repair.done < document_content.id)"_L1;
} // namespace

Result<void> DocumentIndex::withdraw(Database &database, qint64 document)
{
    return Statement::run(database,
                          u"INSERT INTO document_index (document_index, rowid, title, body) "
                          "SELECT 'delete', id, title, body FROM document_content WHERE id = ?"_s +
                              isIndexed,
                          document);
}

Result<void> DocumentIndex::add(Database &database, qint64 document)
{
    const auto awaited = select(
        database, u"SELECT EXISTS (SELECT 1 FROM index_repair WHERE done < ?)"_s,
        [](const Statement &row) { return row.integer(0) != 0; }, document);
    if (!awaited || awaited->constFirst())
        return awaited.transform([](const auto &) {});
    return Statement::run(database,
                          u"INSERT INTO document_index (rowid, title, body) VALUES (?, "
                          "(SELECT title FROM document_content WHERE id = ?), "
                          "(SELECT body FROM document_content WHERE id = ?))"_s,
                          document, document, document);
}

std::optional<QString> DocumentIndex::queryForName(const QString &name)
{
    // Latin letters, digits and ASCII signs, and the dashes, quotes and spaces of typography: both the index
    // and the finder take these alike. https://sqlite.org/fts5.html#unicode61_tokenizer
    static const QRegularExpression alike(u"^[\\x{20}-\\x{24F}\\x{2000}-\\x{206F}]+$"_s);
    static const QRegularExpression word(u"[\\p{L}\\p{N}]+"_s);
    if (!alike.match(name).hasMatch())
        return std::nullopt;
    QStringList words;
    for (const auto &match : word.globalMatch(name))
        words.append(match.captured());
    if (words.isEmpty())
        return std::nullopt;
    return u"body : \""_s + words.join(u' ') + u"\" *"_s;
}

bool DocumentIndex::isSearchable(QStringView text)
{
    for (qsizetype at = 1; at < text.size(); ++at) {
        const char16_t before = text[at - 1].unicode();
        if (before == letterApostrophe)
            return false;
        if (before < firstUnspaced || isWordUnit(before) || !isWordUnit(text[at].unicode()))
            continue;
        const bool pair = QChar::isLowSurrogate(before) && at > 1;
        const char32_t point = pair ? QChar::surrogateToUcs4(text[at - 2].unicode(), before) : before;
        if (QChar::isLetterOrNumber(point) || QChar::isMark(point) ||
            QChar::category(point) == QChar::Other_PrivateUse)
            return false;
    }
    return true;
}

} // namespace Postilla
