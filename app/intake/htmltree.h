// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <gumbo.h>

#include <memory>

namespace Postilla {

/// A parsed page and the text it points into.
class HtmlTree
{
public:
    explicit HtmlTree(const QString &page);

    const GumboNode *root() const { return m_output->root; }

private:
    struct Destroy
    {
        void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
    };

    QByteArray m_utf8;
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

/// The tag of an element; GUMBO_TAG_UNKNOWN for everything else.
GumboTag tagOf(const GumboNode *node);
bool isText(const GumboNode *node);
/// Of a text node.
QString textOf(const GumboNode *node);
/// The value of an attribute; empty where it is missing.
QString attribute(const GumboNode *node, const char *name);
bool hasAttribute(const GumboNode *node, const char *name);
/// Scripts, navigation, forms, hidden parts: nothing a reader of the article sees as its text.
bool isLeftOut(const GumboNode *node);
/// All text under a node, white space collapsed.
QString innerText(const GumboNode *node);

/// Walks a tree in document order without recursion, however deep it is: `enter(node)` says whether to go
/// into it, `leave(node)` is called for each node entered.
template <typename Enter, typename Leave>
void walk(const GumboNode *root, Enter enter, Leave leave)
{
    struct Open
    {
        const GumboNode *node;
        unsigned next = 0;
    };
    if (!enter(root))
        return;
    QList<Open> open{{root}};
    while (!open.isEmpty()) {
        const bool isElement =
            open.last().node->type == GUMBO_NODE_ELEMENT || open.last().node->type == GUMBO_NODE_TEMPLATE;
        const GumboVector *children = isElement ? &open.last().node->v.element.children : nullptr;
        if (!children || open.last().next == children->length) {
            leave(open.takeLast().node);
            continue;
        }
        const auto *child = static_cast<const GumboNode *>(children->data[open.last().next++]);
        if (enter(child))
            open.append({child});
    }
}

} // namespace Postilla
