// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfcanvas.h"

namespace Postilla {

PdfCanvas::PdfCanvas(const PdfStyle &style)
    : m_writer(&m_buffer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(PdfStyle::resolution);
    m_writer.setPageSize(style.pageSize());
    m_writer.setPageMargins(QMarginsF());
    m_painter.begin(&m_writer);
}

void PdfCanvas::drawLines(const Paragraph &paragraph, int first, int count, QPointF topLeft)
{
    paragraph.drawLines(m_painter, first, count, topLeft);
}

Result<QByteArray> PdfCanvas::finish(const PdfNavigation &navigation, const PdfProperties &properties)
{
    m_painter.end();
    m_buffer.close();
    return finishPdf(m_buffer.data(), navigation, properties);
}

} // namespace Postilla
