// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/comparison.h"

#include "claim/origins.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QList<qsizetype> originsOf(const QList<ProposedFile> &files)
{
    QList<ArticleOrigin> origins;
    std::ranges::transform(files, std::back_inserter(origins), [](const ProposedFile &proposed) {
        return articleOrigin(proposed.file.document, proposed.file.text);
    });
    return originNumbers(origins);
}

} // namespace

FileComparison compareFiles(const QList<ProposedFile> &files)
{
    FileComparison comparison;
    for (qsizetype document = 0; document < files.size(); ++document) {
        const MarkedFile &file = files[document].file;
        const QString language = cueLanguage(file.document.language, file.text);
        const ComparedText text{file.text, file.mentions, language, file.document.published};
        comparison.claims += statedClaims(text, document, files[document].candidates);
    }
    comparison.pairs = findPairs(comparison.claims);
    const QList<qsizetype> origins = originsOf(files);
    for (ClaimPair &pair : comparison.pairs) {
        const qsizetype first = comparison.claims[pair.first].document;
        const qsizetype second = comparison.claims[pair.second].document;
        if (pair.kind == PairKind::Agreement && origins[first] == origins[second])
            pair.reason += Words::tr(" (both from one origin)");
    }
    return comparison;
}

} // namespace Postilla
