// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/support.h"

#include "library/documentsbehind.h"
#include "store/claimstore.h"
#include "store/documentstore.h"
#include "store/supportstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postilla {

Result<Support> SupportReader::of(const Claim &claim)
{
    const auto documents = documentsBehind(claim);
    if (!documents)
        return std::unexpected(documents.error());
    Support support;
    QList<ArticleOrigin> origins;
    for (const QString &uuid : *documents) {
        const auto article = this->article(uuid);
        if (!article)
            return std::unexpected(article.error());
        origins.append((*article)->origin);
        const auto &published = (*article)->published;
        if (published && (!support.firstSeen || published->firstDay() < support.firstSeen->firstDay())) {
            support.firstSeen = published;
            support.firstDocument = uuid;
        }
    }
    support.origins = originNumbers(origins);
    return support;
}

Result<QStringList> SupportReader::documentsBehind(const Claim &claim)
{
    return Postilla::documentsBehind(m_database, claim);
}

Result<const SupportReader::Article *> SupportReader::article(const QString &documentUuid)
{
    if (const auto known = m_articles.constFind(documentUuid); known != m_articles.cend())
        return &*known;
    DocumentStore store(m_database);
    const auto document = store.byUuid(documentUuid);
    if (!document)
        return std::unexpected(document.error());
    const auto version = store.currentVersion(documentUuid);
    if (!version)
        return std::unexpected(version.error());
    return SupportStore(m_database).errorsIn(documentUuid).transform([&](const QStringList &errors) {
        QStringList folded;
        std::ranges::transform(errors, std::back_inserter(folded),
                               [](const QString &error) { return error.simplified().toCaseFolded(); });
        const Article article{articleOrigin(*document, version->text, folded), document->published};
        return &std::as_const(*m_articles.insert(documentUuid, article));
    });
}

Result<QHash<QString, Support>> readSupports(Database &database, const QString &documentUuid,
                                             const Progress &progress)
{
    const auto claims = ClaimStore(database).ofDocument(documentUuid);
    if (!claims)
        return std::unexpected(claims.error());
    SupportReader reader(database);
    QHash<QString, Support> supports;
    for (const Claim &claim : *claims) {
        if (!progress(supports.size(), claims->size()))
            return std::unexpected(
                Error(ErrorCode::Cancelled, QCoreApplication::translate("Support", "Cancelled")));
        const auto support = reader.of(claim);
        if (!support)
            return std::unexpected(support.error());
        supports.insert(claim.uuid, *support);
    }
    return supports;
}

} // namespace Postilla
