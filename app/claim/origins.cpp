// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/origins.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Origins)
};

/// Rewritten wire copy keeps about a third of its runs of five words; two articles of their own share next to
/// none.
constexpr double nearCopy = 0.3;

/// Without scheme, "www." and what follows the path: two links to one page may differ in these.
QString bareAddress(const QString &address)
{
    static const QRegularExpression around(u"^https?://(www\\.)?|[?#].*$|/+$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return QString(address).remove(around).toCaseFolded();
}

bool isSame(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isCreditedBy(const ArticleOrigin &a, const ArticleOrigin &b)
{
    return isSame(a.origin, b.origin) || isSame(a.origin, b.outlet) || isSame(b.origin, a.outlet);
}

bool linksTo(const ArticleOrigin &a, const ArticleOrigin &b)
{
    return !b.url.isEmpty() && a.links.contains(bareAddress(b.url));
}

bool shareAnError(const ArticleOrigin &a, const ArticleOrigin &b)
{
    return std::ranges::any_of(a.errors, [&](const QString &error) { return b.errors.contains(error); });
}

bool haveOneOrigin(const ArticleOrigin &a, const ArticleOrigin &b)
{
    return isCreditedBy(a, b) || linksTo(a, b) || linksTo(b, a) || shareAnError(a, b) ||
           a.sketch.resemblance(b.sketch) >= nearCopy;
}

} // namespace

ArticleOrigin articleOrigin(const Document &document, QStringView text, const QStringList &errors)
{
    static const QRegularExpression address(u"https?://[^\\s<>\"»”)\\]]+"_s);
    ArticleOrigin origin{.sketch = MinHash::of(text),
                         .outlet = document.outlet,
                         .origin = document.origin,
                         .url = document.url,
                         .links = {},
                         .errors = errors};
    for (const QRegularExpressionMatch &match : address.globalMatchView(text))
        origin.links.append(bareAddress(match.captured()));
    return origin;
}

QList<qsizetype> originNumbers(const QList<ArticleOrigin> &articles)
{
    QList<qsizetype> numbers(articles.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    for (qsizetype a = 0; a < articles.size(); ++a) {
        for (qsizetype b = a + 1; b < articles.size(); ++b) {
            if (numbers[a] != numbers[b] && haveOneOrigin(articles[a], articles[b]))
                std::ranges::replace(numbers, qsizetype(numbers[b]), qsizetype(numbers[a]));
        }
    }
    QList<qsizetype> seen;
    for (qsizetype &number : numbers) {
        if (!seen.contains(number))
            seen.append(number);
        number = seen.indexOf(number);
    }
    return numbers;
}

qsizetype originCount(const QList<qsizetype> &origins)
{
    return QSet<qsizetype>(origins.begin(), origins.end()).size();
}

QString supportText(const QList<qsizetype> &origins)
{
    //: "7 articles" "1 origin"
    return Words::tr("%1, %2").arg(
        Words::tr("%n article(s)", nullptr, static_cast<int>(origins.size())),
        Words::tr("%n origin(s)", nullptr, static_cast<int>(originCount(origins))));
}

} // namespace Postilla
