// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pagecanvas.h"
#include "report/pdffinish.h"
#include "report/pdfstyle.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace Postilla {

/// Paints onto the pages of a PDF file at once, so that memory does not grow with what is laid out.
class PdfCanvas : public PageCanvas
{
public:
    explicit PdfCanvas(const PdfStyle &style);
    Q_DISABLE_COPY_MOVE(PdfCanvas)
    ~PdfCanvas() override = default;

    void newPage() override { m_writer.newPage(); }
    void drawLines(const Paragraph &paragraph, int first, int count, QPointF topLeft) override;
    void paint(const Step &step) override { step(m_painter); }

    /// Ends painting: the bytes of the file; see finishPdf().
    Result<QByteArray> finish(const PdfNavigation &navigation, const PdfProperties &properties);

private:
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
};

} // namespace Postilla
