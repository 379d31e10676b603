// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/documentsbehind.h"

#include "claim/statedrecord.h"
#include "store/supportstore.h"

namespace Postilla {

Result<QStringList> documentsBehind(Database &database, const Claim &claim)
{
    SupportStore store(database);
    const auto related = store.relatedDocuments(claim.uuid);
    if (!related)
        return related;
    return store.documentsQuoting(currentQuote(claim)).transform([&](const QStringList &quoting) {
        QStringList documents = *related;
        for (const QString &uuid : quoting) {
            if (!documents.contains(uuid))
                documents.append(uuid);
        }
        return documents;
    });
}

} // namespace Postilla
