// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/htmltext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr std::array blocks{GUMBO_TAG_P,          GUMBO_TAG_DIV,        GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE,
                            GUMBO_TAG_MAIN,       GUMBO_TAG_HEADER,     GUMBO_TAG_H1,      GUMBO_TAG_H2,
                            GUMBO_TAG_H3,         GUMBO_TAG_H4,         GUMBO_TAG_H5,      GUMBO_TAG_H6,
                            GUMBO_TAG_TABLE,      GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE,     GUMBO_TAG_FIGURE,
                            GUMBO_TAG_FIGCAPTION, GUMBO_TAG_ADDRESS,    GUMBO_TAG_DL,      GUMBO_TAG_HR,
                            GUMBO_TAG_DETAILS,    GUMBO_TAG_SUMMARY,    GUMBO_TAG_BODY};
constexpr std::array lines{GUMBO_TAG_LI, GUMBO_TAG_TR, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_CAPTION};

/// Puts text together, white space collapsed; breaks are owed until more text comes, so that none is doubled.
class TextFlow
{
public:
    /// 1: a new line, 2: a blank line between.
    void owe(int breaks) { m_breaks = std::max(m_breaks, breaks); }
    void addText(const QString &text);
    void addVerbatim(const QString &text);
    /// Before the text that comes next, instead of white space: "- " or a tab.
    void addMark(const QString &mark) { m_mark += mark; }
    /// No text came: an empty item, the empty cells at the end of a row.
    void dropMark() { m_mark.clear(); }
    QString text() const { return m_text; }

private:
    void settle();

    QString m_text;
    QString m_mark;
    int m_breaks = 0;
    bool m_owesSpace = false;
};

void TextFlow::settle()
{
    if (!m_text.isEmpty())
        m_text += QString(m_breaks, u'\n');
    const bool isInside = m_breaks == 0 && m_mark.isEmpty() && !m_text.isEmpty() && !m_text.endsWith(u'\n');
    if (isInside && m_owesSpace)
        m_text += u' ';
    m_text += m_mark;
    m_mark.clear();
    m_breaks = 0;
    m_owesSpace = false;
}

void TextFlow::addText(const QString &text)
{
    for (const QChar unit : text) {
        // a no-break space is not white space here: it holds "5 %" together
        const bool isSpace = unit.isSpace() && unit != QChar::Nbsp && unit != QChar(0x202F);
        if (isSpace) {
            m_owesSpace = true;
            continue;
        }
        if (m_breaks > 0 || m_owesSpace || !m_mark.isEmpty())
            settle();
        m_text += unit;
    }
}

void TextFlow::addVerbatim(const QString &text)
{
    if (text.isEmpty())
        return;
    settle();
    m_text += text;
}

class Extractor
{
public:
    bool enter(const GumboNode *node);
    void leave(const GumboNode *node);
    QString text() const { return m_flow.text(); }

private:
    void beginItem();

    TextFlow m_flow;
    int m_lists = 0;
    int m_verbatim = 0;
    bool m_isFirstCell = true;
};

bool isList(GumboTag tag)
{
    return tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL;
}

bool isCell(GumboTag tag)
{
    return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
}

/// Blocks inside a table's cell would tear its row apart.
bool isInCell(const GumboNode *node)
{
    for (const GumboNode *above = node->parent; above; above = above->parent) {
        if (isCell(tagOf(above)))
            return true;
        if (std::ranges::contains(blocks, tagOf(above)))
            return false;
    }
    return false;
}

int breaksAround(const GumboNode *node, int listDepth)
{
    const GumboTag tag = tagOf(node);
    if (std::ranges::contains(lines, tag))
        return 1;
    if (isList(tag))
        return listDepth > 0 ? 1 : 2;
    if (!std::ranges::contains(blocks, tag) || isInCell(node))
        return 0;
    return listDepth > 0 ? 1 : 2;
}

void Extractor::beginItem()
{
    m_flow.addMark(QString(2 * std::max(0, m_lists - 1), u' ') + u"- "_s);
}

bool Extractor::enter(const GumboNode *node)
{
    if (isText(node)) {
        m_verbatim > 0 ? m_flow.addVerbatim(textOf(node)) : m_flow.addText(textOf(node));
        return false;
    }
    if (isLeftOut(node))
        return false;
    const GumboTag tag = tagOf(node);
    m_flow.owe(breaksAround(node, m_lists));
    if (tag == GUMBO_TAG_BR)
        m_flow.owe(1);
    else if (tag == GUMBO_TAG_LI)
        beginItem();
    else if (tag == GUMBO_TAG_TR)
        m_isFirstCell = true;
    else if (isCell(tag) && !std::exchange(m_isFirstCell, false))
        m_flow.addMark(u"\t"_s);
    m_lists += isList(tag) ? 1 : 0;
    m_verbatim += tag == GUMBO_TAG_PRE ? 1 : 0;
    return true;
}

void Extractor::leave(const GumboNode *node)
{
    const GumboTag tag = tagOf(node);
    m_lists -= isList(tag) ? 1 : 0;
    m_verbatim -= tag == GUMBO_TAG_PRE ? 1 : 0;
    if (tag == GUMBO_TAG_TR || tag == GUMBO_TAG_LI)
        m_flow.dropMark();
    m_flow.owe(breaksAround(node, m_lists));
}

} // namespace

QString readableText(const GumboNode *root)
{
    Extractor extractor;
    walk(
        root, [&extractor](const GumboNode *node) { return extractor.enter(node); },
        [&extractor](const GumboNode *node) { extractor.leave(node); });
    return extractor.text();
}

} // namespace Postilla
