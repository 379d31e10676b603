// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/supportstore.h"

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

} // namespace

Result<QStringList> SupportStore::relatedDocuments(const QString &claimUuid)
{
    // What is removed leads no further: who stood behind it does not stand behind this one through it.
    const QString step =
        u"SELECT claim.uuid FROM behind JOIN relation ON relation.%2 = behind.claim "
        "JOIN claim ON claim.uuid = relation.%1 JOIN document ON document.uuid = claim.document "
        "WHERE relation.kind IN ('repeats', 'derives_from', 'supports') AND NOT relation.removed "
        "AND NOT claim.removed AND NOT document.removed"_s;
    return select(m_database,
                  u"WITH RECURSIVE behind (claim) AS (SELECT ? UNION %1 UNION %2) "
                  "SELECT DISTINCT document.uuid, document.number FROM behind "
                  "JOIN claim ON claim.uuid = behind.claim JOIN document ON document.uuid = claim.document "
                  "WHERE NOT claim.removed AND NOT document.removed ORDER BY document.number"_s.arg(
                      step.arg("to_claim"_L1, "from_claim"_L1), step.arg("from_claim"_L1, "to_claim"_L1)),
                  firstText, claimUuid);
}

Result<QStringList> SupportStore::documentsQuoting(const QString &quote)
{
    const QString phrase = phraseOf(quote);
    if (phrase.isEmpty())
        return QStringList();
    return select(
        m_database,
        u"SELECT document.uuid FROM (SELECT rowid AS id FROM document_index WHERE document_index MATCH ? "
        "LIMIT 100) AS quoting JOIN document ON document.id = quoting.id "
        "WHERE NOT document.removed ORDER BY document.number"_s,
        firstText, phrase);
}

Result<QStringList> SupportStore::errorsIn(const QString &documentUuid)
{
    return select(m_database,
                  u"SELECT CASE correct_form WHEN '' THEN quote ELSE correct_form END FROM claim "
                  "WHERE document = ? AND source_error AND NOT removed ORDER BY id"_s,
                  firstText, documentUuid);
}

} // namespace Postilla
