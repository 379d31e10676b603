// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "document/minhash.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Postilla {

/// What an article shows of where its information came from.
struct ArticleOrigin
{
    MinHash sketch;
    QString outlet;
    /// Where its own credit line says that the information came from.
    QString origin;
    QString url;
    /// Addresses that its text names.
    QStringList links;
    /// Wrong forms in it, as errorForm() has them ("h2o → h20").
    QStringList errors;
};

/// Reads it off an article's text; errors are the wrong forms that are known of it.
ArticleOrigin articleOrigin(const Document &document, QStringView text, const QStringList &errors = {});

/// Which of the articles behind one claim share an origin: the number of its origin for each, from 0. One
/// origin have near-copies, those who credit one source or each other, those who link to one another, and
/// those who share an error. Quadratic in their number.
QList<qsizetype> originNumbers(const QList<ArticleOrigin> &articles);

/// How many different ones there are.
qsizetype originCount(const QList<qsizetype> &origins);

/// "7 articles, 1 origin", in the language of the user.
QString supportText(const QList<qsizetype> &origins);

} // namespace Postilla
