// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/htmltree.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Gumbo takes time by the square of the depth (half a minute at 30,000), so deeper tags are dropped, as
/// browsers do; their text stays.
constexpr int deepestNesting = 1000;

QString withoutDeepNesting(const QString &page)
{
    // those whose end tag may be missing close each other and do not nest by themselves
    static const QRegularExpression tag(
        uR"(<(/)?(?!(?:p|li|dt|dd|tr|td|th|option)\b)(?!(?:area|base|br|col|embed|hr|img|input|link|meta)\b)[a-z][^<>]*>)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString kept;
    qsizetype from = 0;
    int depth = 0;
    for (auto match = tag.globalMatchView(page); match.hasNext();) {
        const auto found = match.next();
        const bool isEnd = found.capturedLength(1) > 0;
        const bool isTooDeep = depth > deepestNesting;
        depth = isEnd ? std::max(0, depth - 1) : depth + 1;
        if (isTooDeep) {
            kept += QStringView(page).sliced(from, found.capturedStart() - from);
            from = found.capturedEnd();
        }
    }
    kept += QStringView(page).sliced(from);
    return kept;
}

} // namespace

HtmlTree::HtmlTree(const QString &page)
    : m_utf8(withoutDeepNesting(page).toUtf8())
    , m_output(gumbo_parse_with_options(&kGumboDefaultOptions, m_utf8.constData(),
                                        static_cast<size_t>(m_utf8.size())))
{
}

GumboTag tagOf(const GumboNode *node)
{
    const bool isElement = node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
    return isElement ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
           node->type == GUMBO_NODE_CDATA;
}

QString textOf(const GumboNode *node)
{
    return QString::fromUtf8(node->v.text.text);
}

QString attribute(const GumboNode *node, const char *name)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value).trimmed() : QString();
}

bool hasAttribute(const GumboNode *node, const char *name)
{
    return node->type == GUMBO_NODE_ELEMENT && gumbo_get_attribute(&node->v.element.attributes, name);
}

bool isLeftOut(const GumboNode *node)
{
    static constexpr std::array tags{
        GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,    GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NAV,
        GUMBO_TAG_ASIDE,  GUMBO_TAG_FOOTER,   GUMBO_TAG_FORM,     GUMBO_TAG_BUTTON,   GUMBO_TAG_SELECT,
        GUMBO_TAG_INPUT,  GUMBO_TAG_TEXTAREA, GUMBO_TAG_IFRAME,   GUMBO_TAG_OBJECT,   GUMBO_TAG_SVG,
        GUMBO_TAG_HEAD,   GUMBO_TAG_CANVAS,   GUMBO_TAG_AUDIO,    GUMBO_TAG_VIDEO,    GUMBO_TAG_DIALOG};
    static const QRegularExpression hidden(u"display\\s*:\\s*none|visibility\\s*:\\s*hidden"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (node->type != GUMBO_NODE_ELEMENT)
        return !isText(node);
    if (std::ranges::contains(tags, tagOf(node)) || hasAttribute(node, "hidden") ||
        attribute(node, "aria-hidden") == "true"_L1)
        return true;
    const QString style = attribute(node, "style");
    return !style.isEmpty() && hidden.match(style).hasMatch();
}

QString innerText(const GumboNode *node)
{
    QString text;
    walk(
        node,
        [&text](const GumboNode *inner) {
            if (isText(inner))
                text += textOf(inner);
            return !isText(inner);
        },
        [](const GumboNode *) {});
    return text.simplified();
}

} // namespace Postilla
