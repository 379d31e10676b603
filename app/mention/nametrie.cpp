// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/nametrie.h"

namespace Postilla {

NameTrie::NameTrie()
    : m_drafts(1)
{
    m_roots.fill(-1);
}

void NameTrie::add(QStringView name, int id)
{
    if (name.trimmed().isEmpty())
        return;
    int node = 0;
    for (const QChar c : name) {
        const char16_t unit = foldUnit(c.unicode());
        auto &children = m_drafts[size_t(node)].children;
        const auto found = children.find(unit);
        if (found != children.end()) {
            node = found->second;
            continue;
        }
        const int next = int(m_drafts.size());
        children.emplace(unit, next);
        m_drafts.emplace_back();
        node = next;
    }
    m_drafts[size_t(node)].ids.push_back(id);
}

void NameTrie::compile()
{
    for (const Draft &draft : m_drafts) {
        m_nodes.push_back(
            {int(m_edges.size()), int(draft.children.size()), int(m_ids.size()), int(draft.ids.size())});
        for (const auto &[unit, target] : draft.children)
            m_edges.push_back({unit, target});
        m_ids.insert(m_ids.end(), draft.ids.begin(), draft.ids.end());
    }
    for (size_t unit = 0; unit < m_roots.size(); ++unit)
        m_roots[unit] = child(0, char16_t(unit));
    m_drafts = {};
}

} // namespace Postilla
