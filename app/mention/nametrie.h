// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/textunits.h"

#include <QStringView>

#include <algorithm>
#include <array>
#include <bit>
#include <span>
#include <string>
#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Postilla {

/// Names over folded units (textunits.h), each carrying numbers of its user's. Entered at one position of a
/// text and walked unit by unit; a space of a name matches one or two spaces of the text. Immutable once
/// built.
///
/// A name may bear tags, bits of its user's meaning. Every node knows the tags of all names below it, so that
/// a walk ends as soon as no wanted name can follow.
class NameTrie
{
public:
    using Tags = quint64;
    static constexpr Tags anyTag = ~Tags(0);

    /// Where a walk begins: the root at the head of a name, or the node that a word leads to behind it.
    struct Entry
    {
        int node = 0;
        qsizetype units = 0;

        static Entry behind(int node, qsizetype units) { return {node, node == 0 ? 0 : units}; }
    };

    /// What may come behind a word, by bits: of the first two units of another word behind a space, or of a
    /// sign. For a quick look before a walk: several share a bit.
    using Following = quint64;
    static constexpr Following anything = ~Following(0);

    /// Several ids may share a name. An empty name is ignored: it would match everywhere.
    void add(QStringView name, int id, Tags tags = anyTag);
    /// Ends the adding; nothing matches before.
    void compile();

    /// The node that these folded units lead to, with which a name begins.
    int nodeOf(QStringView folded) const;

    /// Whether a name of the wanted tags ends at a node.
    bool endsAt(int node, Tags wanted = anyTag) const;
    /// What names of the wanted tags have behind a node.
    Following following(int node, Tags wanted = anyTag) const;
    /// The bit of what stands behind the word that ends here.
    static Following behind(QStringView text, qsizetype end);

    /// Calls visit(end, ids) for every name that starts here and is, or shares its node with, a name of the
    /// wanted tags, the shortest first, whether or not a word ends there.
    template <typename Visit>
    void walk(QStringView text, qsizetype at, Visit visit, Tags wanted = anyTag) const;
    /// The same for a text whose first units are known to lead to a node; shorter names are passed over.
    template <typename Visit>
    void walkFrom(Entry entry, QStringView text, qsizetype at, Visit visit, Tags wanted = anyTag) const;

    /// The longest name that starts here and ends with a word and for which accept(end, id) holds of one id.
    template <typename Accept>
    std::pair<qsizetype, int> longest(QStringView text, qsizetype at, Accept accept) const;

private:
    struct Node
    {
        Tags here = 0;
        Tags below = 0;
        int firstChild = 0;
        int firstId = 0;
        int children = 0;
        int ids = 0;
    };
    struct Name
    {
        size_t start;
        size_t size;
        int id;
        Tags tags;
    };

    static constexpr int unitsAtOnce = 8;

    int child(const Node &from, char16_t unit) const;
    static constexpr Following signBit = 1;
    static Following bitOf(char16_t first, char16_t second);
    Following wordsThrough(int first, Tags wanted) const;
    std::u16string_view unitsOf(const Name &name) const;
    /// A node that wants its children, with the names that lead through it: these share so many units.
    struct Branch
    {
        size_t node;
        std::span<const Name> names;
        size_t depth;
    };

    void appendChildren(const Branch &branch, std::vector<Branch> &branches);

    /// Children of one node stand together, in the order of their units.
    std::vector<Node> m_nodes;
    /// By node: the unit that leads to it. A few more stand behind, since child() looks at several at once.
    std::vector<char16_t> m_units;
    std::vector<int> m_ids;
    static constexpr size_t firstOther = 0x80;
    static constexpr size_t heads = 512;
    static size_t headOf(char16_t first, char16_t second);
    bool mayStart(char16_t first, QStringView text, qsizetype at, Tags wanted) const;
    void enterHead(const Name &name);

    /// Children of the root by their unit, -1: none.
    std::array<int, firstOther> m_roots{};
    /// The tags of all names by their first two units, of which several share a place; those of one unit
    /// stand apart. Most walks end with a look at these.
    std::array<Tags, heads> m_heads{};
    std::array<Tags, firstOther> m_single{};
    /// Until compiled: the names, and their folded units one after the other.
    std::vector<Name> m_names;
    std::u16string m_text;
};

/// Looks at eight units at once where the processor can.
inline int NameTrie::child(const Node &from, char16_t unit) const
{
#ifdef __SSE2__
    const __m128i wanted = _mm_set1_epi16(short(unit));
    for (int at = 0; at < from.children; at += unitsAtOnce) {
        const auto *units = reinterpret_cast<const __m128i *>(m_units.data() + from.firstChild + at);
        const auto same = unsigned(_mm_movemask_epi8(_mm_cmpeq_epi16(_mm_loadu_si128(units), wanted)));
        const int found = at + std::countr_zero(same) / 2;
        if (same)
            return found < from.children ? from.firstChild + found : -1;
    }
#else
    const auto first = m_units.begin() + from.firstChild;
    const auto at = std::find(first, first + from.children, unit);
    if (at != first + from.children)
        return int(at - m_units.begin());
#endif
    return -1;
}

inline NameTrie::Following NameTrie::behind(QStringView text, qsizetype end)
{
    constexpr qsizetype farthest = 3;
    if (end + farthest >= text.size())
        return anything;
    if (foldUnit(text[end].unicode()) != u' ')
        return signBit;
    end += isInlineSpace(text[end + 1].unicode()) ? 2 : 1;
    return bitOf(foldUnit(text[end].unicode()), foldUnit(text[end + 1].unicode()));
}

inline NameTrie::Following NameTrie::bitOf(char16_t first, char16_t second)
{
    constexpr unsigned factor = 11;
    constexpr unsigned bits = 64;
    return Following(1) << (first * factor + second) % bits;
}

inline size_t NameTrie::headOf(char16_t first, char16_t second)
{
    constexpr size_t factor = 37;
    return (first * factor + second) % heads;
}

/// A quick look at the first two units here, of which this is the first, folded: whether a name may start so.
inline bool NameTrie::mayStart(char16_t first, QStringView text, qsizetype at, Tags wanted) const
{
    if (first >= firstOther)
        return true;
    Tags tags = m_single[first];
    if (at + 1 < text.size())
        tags |= m_heads[headOf(first, foldUnit(text[at + 1].unicode()))];
    return tags & wanted;
}

template <typename Visit>
void NameTrie::walk(QStringView text, qsizetype at, Visit visit, Tags wanted) const
{
    if (m_nodes.empty() || at >= text.size())
        return;
    const char16_t first = foldUnit(text[at].unicode());
    if (!mayStart(first, text, at, wanted))
        return;
    const int node = first < m_roots.size() ? m_roots[first] : child(m_nodes.front(), first);
    if (node >= 0)
        walkFrom({node, 1}, text, at, visit, wanted);
}

template <typename Visit>
void NameTrie::walkFrom(Entry entry, QStringView text, qsizetype at, Visit visit, Tags wanted) const
{
    const Node *node = &m_nodes[size_t(entry.node)];
    for (qsizetype i = at + entry.units; node->below & wanted; ++i) {
        if (node->here & wanted)
            visit(i, std::span<const int>(m_ids.data() + node->firstId, size_t(node->ids)));
        if (i >= text.size())
            return;
        const char16_t unit = foldUnit(text[i].unicode());
        const int next = child(*node, unit);
        if (next < 0)
            return;
        node = &m_nodes[size_t(next)];
        if (unit == u' ' && i + 1 < text.size() && isInlineSpace(text[i + 1].unicode()))
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
