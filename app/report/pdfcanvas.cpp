// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfcanvas.h"

#include "report/wholefiles.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// Where there must be room for the file there is room for its pages.
QString folderBeside(const QString &path)
{
    return path.isEmpty() ? QDir::tempPath() : QFileInfo(path).absolutePath();
}
} // namespace

Result<std::unique_ptr<PdfCanvas>> PdfCanvas::open(const PdfStyle &style, QIODevice &target)
{
    const QString path = pathOf(target);
    auto pages = std::make_unique<QTemporaryFile>(folderBeside(path) + u"/.pages-XXXXXX"_s);
    if (!pages->open())
        return std::unexpected(writeFailure(*pages, path));
    return std::unique_ptr<PdfCanvas>(new PdfCanvas(style, std::move(pages), target));
}

PdfCanvas::PdfCanvas(const PdfStyle &style, std::unique_ptr<QTemporaryFile> pages, QIODevice &target)
    : m_pages(std::move(pages))
    , m_target(target)
    , m_writer(std::make_unique<QPdfWriter>(m_pages.get()))
{
    m_writer->setResolution(PdfStyle::resolution);
    m_writer->setPageSize(style.pageSize());
    m_writer->setPageMargins(QMarginsF());
    m_painter.begin(m_writer.get());
}

void PdfCanvas::drawLines(const Paragraph &paragraph, int first, int count, QPointF topLeft)
{
    paragraph.drawLines(m_painter, first, count, topLeft);
}

Result<bool> PdfCanvas::finish(const PdfNavigation &navigation, const PdfProperties &properties,
                               const Progress &progress)
{
    m_painter.end();
    m_writer.reset();
    if (!flushAll(*m_pages))
        return std::unexpected(writeFailure(*m_pages, pathOf(m_target)));
    return finishPdf(*m_pages, navigation, properties, m_target, progress);
}

} // namespace Postilla
