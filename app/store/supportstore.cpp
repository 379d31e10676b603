// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/supportstore.h"

#include "claim/errorform.h"
#include "store/documentrow.h"
#include "store/select.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString firstText(const Statement &row)
{
    return row.text(0);
}

/// The start of a quote as a phrase of the index; empty for one that is too short.
QString phraseOf(const QString &quote)
{
    constexpr qsizetype fewestWords = 5;
    constexpr qsizetype mostWords = 12;
    static const QRegularExpression others(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = quote.split(others, Qt::SkipEmptyParts);
    if (words.size() < fewestWords)
        return {};
    return u"body : \"%1\""_s.arg(words.first(std::min(words.size(), mostWords)).join(u' '));
}

/// `columns` of the documents behind the claim that is bound. What is removed leads no further: who stood
/// behind it does not stand behind this one through it.
QString relatedSql(const QString &columns)
{
    // Nothing here joins `behind` with a large table: where the database has been analysed, SQLite reads that
    // whole table for a Bloom filter first (95 ms a claim among 100,000).
    const QString step =
        u"SELECT relation.%1 FROM behind JOIN relation ON relation.%2 = behind.claim "
        "WHERE relation.kind IN ('repeats', 'derives_from', 'supports') AND NOT relation.removed "
        "AND EXISTS (SELECT 1 FROM claim JOIN document ON document.uuid = claim.document "
        "WHERE claim.uuid = relation.%1 AND NOT claim.removed AND NOT document.removed)"_s;
    return u"WITH RECURSIVE behind (claim) AS (SELECT ? UNION %1 UNION %2) SELECT %3 FROM document "
           "WHERE document.uuid IN (SELECT (SELECT claim.document FROM claim WHERE claim.uuid = behind.claim "
           "AND NOT claim.removed) FROM behind) AND NOT document.removed"_s.arg(
               step.arg("to_claim"_L1, "from_claim"_L1), step.arg("from_claim"_L1, "to_claim"_L1), columns);
}

/// `columns` of the documents that have the phrase that is bound.
QString quotingSql(const QString &columns)
{
    return u"SELECT %1 FROM (SELECT rowid AS id FROM document_index WHERE document_index MATCH ? LIMIT 100) "
           "AS quoting JOIN document ON document.id = quoting.id WHERE NOT document.removed"_s.arg(columns);
}

FirstAppearance appearanceAt(const Statement &row)
{
    return {row.text(0), storedDate(row.text(1))};
}

FirstAppearance earliestOf(const QList<FirstAppearance> &dated)
{
    const auto earliest = std::ranges::min_element(
        dated, {}, [](const FirstAppearance &appearance) { return appearance.published->firstDay(); });
    return earliest == dated.end() ? FirstAppearance() : *earliest;
}

} // namespace

Result<QStringList> SupportStore::relatedDocuments(const QString &claimUuid)
{
    return select(m_database,
                  relatedSql(u"document.uuid, document.number"_s) + u" ORDER BY document.number"_s, firstText,
                  claimUuid);
}

Result<QStringList> SupportStore::documentsQuoting(const QString &quote)
{
    const QString phrase = phraseOf(quote);
    if (phrase.isEmpty())
        return QStringList();
    return select(m_database, quotingSql(u"document.uuid"_s) + u" ORDER BY document.number"_s, firstText,
                  phrase);
}

Result<FirstAppearance> SupportStore::firstAppearance(const QString &claimUuid, const QString &quote)
{
    const QString columns = u"document.uuid, document.published"_s;
    const QString earliest =
        u" AND document.published_first <> '' ORDER BY document.published_first, document.number LIMIT 1"_s;
    const auto related = select(m_database, relatedSql(columns) + earliest, appearanceAt, claimUuid);
    const QString phrase = phraseOf(quote);
    if (!related || phrase.isEmpty())
        return related.transform(earliestOf);
    return select(m_database, quotingSql(columns) + earliest, appearanceAt, phrase)
        .transform([&](const QList<FirstAppearance> &quoting) { return earliestOf(*related + quoting); });
}

Result<QStringList> SupportStore::errorsIn(const QString &documentUuid)
{
    return select(
        m_database,
        u"SELECT quote, correct_form FROM claim WHERE document = ? AND source_error AND NOT removed "
        "ORDER BY id"_s,
        [](const Statement &row) { return errorForm(row.text(0), row.text(1)); }, documentUuid);
}

} // namespace Postilla
