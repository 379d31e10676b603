// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/paragraph.h"

#include <QRectF>

#include <functional>

namespace Postilla {

/// Where PageFlow puts what it has laid out, one page after the other. Lengths in device pixels of
/// PdfStyle::resolution from the page's upper left corner.
class PageCanvas
{
public:
    /// Paints a part of a page. It may run later and more than once, so it owns what it paints.
    using Step = std::function<void(QPainter &)>;

    virtual ~PageCanvas() = default;

    virtual void newPage() = 0;
    virtual void drawLines(const Paragraph &paragraph, int first, int count, QPointF topLeft) = 0;
    virtual void paint(const Step &step) = 0;

    void drawWords(const QString &words, const QFont &font, const QColor &color, QPointF baselineLeft);
    /// A hairline.
    void drawRule(QPointF from, QPointF to);
    void fill(const QRectF &area, const QColor &color);
};

} // namespace Postilla
