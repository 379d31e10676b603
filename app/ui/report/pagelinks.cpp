// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/pagelinks.h"

#include <algorithm>
#include <tuple>

namespace Postilla {

void PageLinks::setPages(std::shared_ptr<const ReportPages> pages)
{
    m_pages = std::move(pages);
    m_current = nullptr;
    m_ordered.clear();
    if (!m_pages)
        return;
    for (const PdfLink &link : m_pages->navigation().links) {
        if (targetOf(link))
            m_ordered.append(&link);
    }
    std::ranges::stable_sort(m_ordered, {}, [](const PdfLink *link) {
        return std::tuple(link->page, link->area.top(), link->area.left());
    });
}

bool PageLinks::step(bool isForward, const InView &isInView)
{
    QList<const PdfLink *> inView = m_ordered;
    inView.removeIf([&](const PdfLink *link) { return !isInView(*link); });
    if (!isForward)
        std::ranges::reverse(inView);
    m_current = inView.value(inView.indexOf(m_current) + 1);
    return m_current != nullptr;
}

std::optional<PdfPlace> PageLinks::targetOf(const PdfLink &link) const
{
    const auto &targets = m_pages->navigation().targets;
    const auto target = targets.find(link.target);
    return target == targets.end() ? std::nullopt : std::optional(target->second);
}

const PdfLink *PageLinks::at(int page, QPointF point) const
{
    const auto found = std::ranges::find_if(
        m_ordered, [&](const PdfLink *link) { return link->page == page && link->area.contains(point); });
    return found == m_ordered.cend() ? nullptr : *found;
}

} // namespace Postilla
