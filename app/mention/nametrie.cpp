// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/nametrie.h"

#include <algorithm>

namespace Postilla {

void NameTrie::add(QStringView name, int id, Tags tags)
{
    if (name.trimmed().isEmpty())
        return;
    m_names.push_back({m_text.size(), size_t(name.size()), id, tags});
    for (const QChar c : name)
        m_text.push_back(foldUnit(c.unicode()));
}

std::u16string_view NameTrie::unitsOf(const Name &name) const
{
    return std::u16string_view(m_text).substr(name.start, name.size);
}

/// Depth first over the sorted names, so that what follows in a name stands close behind in the memory.
void NameTrie::compile()
{
    std::ranges::stable_sort(m_names, {}, [this](const Name &name) { return unitsOf(name); });
    for (const Name &name : m_names)
        enterHead(name);
    m_nodes.assign(1, {});
    m_units.assign(1, 0);
    std::vector<Branch> branches{{0, m_names, 0}};
    while (!branches.empty()) {
        const Branch branch = branches.back();
        branches.pop_back();
        appendChildren(branch, branches);
    }
    m_units.resize(m_units.size() + unitsAtOnce);
    // Children stand behind their parents.
    for (size_t node = m_nodes.size(); node-- > 0;) {
        Node &parent = m_nodes[node];
        parent.below = parent.here;
        for (int i = parent.firstChild; i < parent.firstChild + parent.children; ++i)
            parent.below |= m_nodes[size_t(i)].below;
    }
    for (size_t unit = 0; unit < m_roots.size(); ++unit)
        m_roots[unit] = child(m_nodes.front(), char16_t(unit));
    m_names = {};
    m_text = {};
}

void NameTrie::enterHead(const Name &name)
{
    const std::u16string_view units = unitsOf(name);
    if (units.size() > 1)
        m_heads[headOf(units[0], units[1])] |= name.tags;
    else if (units[0] < firstOther)
        m_single[units[0]] |= name.tags;
}

/// Gives a node the names that end here, and a child for every unit that goes on. The children still want
/// theirs, the first one first.
void NameTrie::appendChildren(const Branch &branch, std::vector<Branch> &branches)
{
    const auto [node, allNames, depth] = branch;
    std::span<const Name> names = allNames;
    const auto waiting = std::ssize(branches);
    m_nodes[node].firstId = int(m_ids.size());
    while (!names.empty() && names.front().size == depth) {
        m_ids.push_back(names.front().id);
        m_nodes[node].here |= names.front().tags;
        ++m_nodes[node].ids;
        names = names.subspan(1);
    }
    m_nodes[node].firstChild = int(m_nodes.size());
    while (!names.empty()) {
        const char16_t unit = unitsOf(names.front())[depth];
        const auto next =
            std::ranges::find_if(names, [&](const Name &name) { return unitsOf(name)[depth] != unit; });
        const auto count = size_t(next - names.begin());
        branches.push_back({m_nodes.size(), names.first(count), depth + 1});
        m_nodes.emplace_back();
        m_units.push_back(unit);
        ++m_nodes[node].children;
        names = names.subspan(count);
    }
    std::reverse(branches.begin() + waiting, branches.end());
}

/// The bits of the words that begin with the unit of this node.
NameTrie::Following NameTrie::wordsThrough(int first, Tags wanted) const
{
    const Node &node = m_nodes[size_t(first)];
    // A word of one unit: anything may come after it.
    if (node.here & wanted)
        return anything;
    Following words = 0;
    for (int second = node.firstChild; second < node.firstChild + node.children; ++second) {
        if (m_nodes[size_t(second)].below & wanted)
            words |= bitOf(m_units[size_t(first)], m_units[size_t(second)]);
    }
    return words;
}

bool NameTrie::endsAt(int node, Tags wanted) const
{
    return m_nodes[size_t(node)].here & wanted;
}

NameTrie::Following NameTrie::following(int at, Tags wanted) const
{
    Following following = 0;
    const Node &node = m_nodes[size_t(at)];
    for (int i = node.firstChild; i < node.firstChild + node.children; ++i) {
        const Node &next = m_nodes[size_t(i)];
        if (m_units[size_t(i)] != u' ') {
            following |= next.below & wanted ? signBit : 0;
            continue;
        }
        if (next.here & wanted)
            return anything;
        for (int j = next.firstChild; j < next.firstChild + next.children; ++j)
            following |= wordsThrough(j, wanted);
    }
    return following;
}

int NameTrie::nodeOf(QStringView folded) const
{
    int node = 0;
    for (const QChar c : folded)
        node = child(m_nodes[size_t(node)], c.unicode());
    return node;
}

} // namespace Postilla
