// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/textunits.h"

#include <QStringView>

#include <array>
#include <map>
#include <span>
#include <vector>

namespace Postilla {

/// Names over folded units (textunits.h), each carrying numbers of its user's. Entered at one position of a
/// text and walked unit by unit; a space of a name matches one or two spaces of the text. Immutable once
/// built.
class NameTrie
{
public:
    struct Match
    {
        /// In UTF-16 units of the text; 0: no match.
        qsizetype end = 0;
        std::span<const int> ids;
    };

    NameTrie();

    /// Several ids may share a name. An empty name is ignored: it would match everywhere.
    void add(QStringView name, int id);
    /// Ends the adding; nothing matches before.
    void compile();

    /// Calls visit(end, ids) for every name that starts here, the shortest first, whether or not a word ends
    /// there.
    template <typename Visit>
    void walk(QStringView text, qsizetype at, Visit visit) const;

    /// The longest name that starts here and ends with a word and for which accept(end, id) holds of one id.
    template <typename Accept>
    std::pair<qsizetype, int> longest(QStringView text, qsizetype at, Accept accept) const;

private:
    struct Node
    {
        int firstEdge = 0;
        int edges = 0;
        int firstId = 0;
        int ids = 0;
    };
    struct Edge
    {
        char16_t unit;
        int target;
    };
    struct Draft
    {
        std::map<char16_t, int> children;
        std::vector<int> ids;
    };

    int child(int node, char16_t unit) const;

    std::vector<Draft> m_drafts;
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges;
    std::vector<int> m_ids;
    /// Children of the root by their unit, -1: none.
    std::array<int, 128> m_roots;
};

inline int NameTrie::child(int node, char16_t unit) const
{
    const Node &from = m_nodes[size_t(node)];
    for (int i = from.firstEdge; i < from.firstEdge + from.edges; ++i) {
        if (m_edges[size_t(i)].unit == unit)
            return m_edges[size_t(i)].target;
    }
    return -1;
}

template <typename Visit>
void NameTrie::walk(QStringView text, qsizetype at, Visit visit) const
{
    if (m_nodes.empty() || at >= text.size())
        return;
    const char16_t first = foldUnit(text[at].unicode());
    int node = first < m_roots.size() ? m_roots[first] : child(0, first);
    for (qsizetype i = at + 1; node >= 0; ++i) {
        const Node &here = m_nodes[size_t(node)];
        if (here.ids > 0)
            visit(i, std::span<const int>(m_ids.data() + here.firstId, size_t(here.ids)));
        if (i >= text.size() || here.edges == 0)
            return;
        const char16_t unit = foldUnit(text[i].unicode());
        node = child(node, unit);
        if (unit == u' ' && node >= 0 && i + 1 < text.size() && isInlineSpace(text[i + 1].unicode()))
            ++i;
    }
}

template <typename Accept>
std::pair<qsizetype, int> NameTrie::longest(QStringView text, qsizetype at, Accept accept) const
{
    std::pair<qsizetype, int> best{0, -1};
    walk(text, at, [&](qsizetype end, std::span<const int> ids) {
        if (!endsWord(text, end))
            return;
        for (const int id : ids) {
            if (accept(end, id)) {
                best = {end, id};
                return;
            }
        }
    });
    return best;
}

} // namespace Postilla
