// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportpages.h"

#include <functional>
#include <memory>
#include <optional>

namespace Postilla {

/// The links of a report's pages in the order in which they are read, and which one the keyboard is on.
class PageLinks
{
public:
    using InView = std::function<bool(const PdfLink &)>;

    /// The keyboard is on none of them then.
    void setPages(std::shared_ptr<const ReportPages> pages);

    /// nullptr: none.
    const PdfLink *current() const { return m_current; }
    void leave() { m_current = nullptr; }
    /// Goes to the next or the previous one of those in view, from the end of these where it is on none.
    /// False where there is none, and it is on none then.
    bool step(bool isForward, const InView &isInView);

    std::optional<PdfPlace> targetOf(const PdfLink &link) const;
    /// The one there that leads anywhere; a point of the page in device pixels.
    const PdfLink *at(int page, QPointF point) const;

private:
    std::shared_ptr<const ReportPages> m_pages;
    QList<const PdfLink *> m_ordered;
    const PdfLink *m_current = nullptr;
};

} // namespace Postilla
