// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/documentindex.h"

#include "store/database.h"
#include "store/statement.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Postilla {

Result<void> DocumentIndex::withdraw(Database &database, const QString &documentUuid)
{
    return Statement::run(database,
                          u"INSERT INTO document_index (document_index, rowid, title, body) "
                          "SELECT 'delete', id, title, body FROM document_content WHERE id = "
                          "(SELECT id FROM document WHERE uuid = ?)"_s,
                          documentUuid);
}

Result<void> DocumentIndex::add(Database &database, const QString &documentUuid)
{
    return Statement::run(database,
                          u"INSERT INTO document_index (rowid, title, body) "
                          "SELECT id, title, body FROM document_content WHERE id = "
                          "(SELECT id FROM document WHERE uuid = ?)"_s,
                          documentUuid);
}

QString DocumentIndex::queryForWords(const QString &typed)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}\\p{N}]+"_s);
    QStringList quoted;
    for (const auto &match : word.globalMatch(typed))
        quoted.append(u'"' + match.captured() + u'"');
    return quoted.join(u' ');
}

} // namespace Postilla
