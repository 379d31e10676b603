// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/htmltext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// A shorter paragraph is a caption or a button, in UTF-16 units.
constexpr qsizetype shortestParagraph = 25;
/// An <article> must hold this share of the running text of the <main> around it to be what the page is
/// about.
constexpr double articleShare = 0.6;

using Weights = QHash<const GumboNode *, double>;

/// Running text under each <article> and <main>, and the weight that paragraphs give their parents.
struct Survey
{
    Weights articles;
    Weights mains;
    Weights parents;
    const GumboNode *body = nullptr;
};

bool isMain(const GumboNode *node)
{
    return tagOf(node) == GUMBO_TAG_MAIN || attribute(node, "role") == "main"_L1;
}

double weightOf(const QString &paragraph)
{
    return 1.0 + static_cast<double>(paragraph.count(u',')) +
           std::min(static_cast<double>(paragraph.size()) / 100.0, 3.0);
}

void countParagraph(Survey &survey, const GumboNode *node, const QList<const GumboNode *> &holders)
{
    const QString paragraph = innerText(node);
    if (paragraph.size() < shortestParagraph)
        return;
    for (const GumboNode *holder : holders)
        (isMain(holder) ? survey.mains : survey.articles)[holder] += static_cast<double>(paragraph.size());
    survey.parents[node->parent] += weightOf(paragraph);
    if (node->parent->parent)
        survey.parents[node->parent->parent] += weightOf(paragraph) / 2;
}

Survey surveyed(const GumboNode *root)
{
    Survey survey;
    QList<const GumboNode *> holders;
    const auto enter = [&](const GumboNode *node) {
        if (tagOf(node) == GUMBO_TAG_BODY)
            survey.body = node;
        if (isText(node) || (isLeftOut(node) && tagOf(node) != GUMBO_TAG_FORM)) // some pages are one form
            return false;
        if (tagOf(node) == GUMBO_TAG_ARTICLE || isMain(node))
            holders.append(node);
        if (tagOf(node) == GUMBO_TAG_P)
            countParagraph(survey, node, holders);
        return tagOf(node) != GUMBO_TAG_P;
    };
    walk(root, enter, [&holders](const GumboNode *node) {
        if (!holders.isEmpty() && holders.last() == node)
            holders.removeLast();
    });
    return survey;
}

/// The heaviest and its weight; null and 0 where there is none.
std::pair<const GumboNode *, double> heaviest(const Weights &weights)
{
    std::pair<const GumboNode *, double> best{nullptr, 0.0};
    for (auto each = weights.cbegin(); each != weights.cend(); ++each) {
        const bool isEarlier = each.value() == best.second && best.first && each.key() < best.first;
        if (each.value() > best.second || isEarlier)
            best = {each.key(), each.value()};
    }
    return best;
}

} // namespace

const GumboNode *findArticle(const GumboNode *root)
{
    const Survey survey = surveyed(root);
    const auto [article, articleText] = heaviest(survey.articles);
    const auto [main, mainText] = heaviest(survey.mains);
    if (article && articleText >= mainText * articleShare)
        return article;
    if (main)
        return main;
    const GumboNode *parent = heaviest(survey.parents).first;
    if (parent)
        return parent;
    return survey.body ? survey.body : root;
}

} // namespace Postilla
