// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "report/pagecanvas.h"
#include "report/pdffinish.h"
#include "report/pdfstyle.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryFile>

#include <memory>

namespace Postilla {

/// Paints onto the pages of a PDF file at once, so that memory does not grow with what is laid out. Until
/// finish() they lie on the disk, beside the file that they are for.
class PdfCanvas : public PageCanvas
{
public:
    /// `target`: where finish() writes. FileUnwritable or DiskFull where there is no room beside it.
    static Result<std::unique_ptr<PdfCanvas>> open(const PdfStyle &style, QIODevice &target);
    Q_DISABLE_COPY_MOVE(PdfCanvas)
    ~PdfCanvas() override = default;

    void newPage() override { m_writer->newPage(); }
    void drawLines(const Paragraph &paragraph, int first, int count, QPointF topLeft) override;
    void paint(const Step &step) override { step(m_painter); }

    /// Ends painting and writes the file; see finishPdf(). FileUnwritable or DiskFull where the pages did not
    /// go to the disk.
    Result<bool> finish(const PdfNavigation &navigation, const PdfProperties &properties,
                        const Progress &progress = {});

private:
    PdfCanvas(const PdfStyle &style, std::unique_ptr<QTemporaryFile> pages, QIODevice &target);

    std::unique_ptr<QTemporaryFile> m_pages;
    QIODevice &m_target;
    std::unique_ptr<QPdfWriter> m_writer;
    QPainter m_painter;
};

} // namespace Postilla
