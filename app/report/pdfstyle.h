// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/kindtable.h"
#include "mention/mention.h"
#include "report/report.h"

#include <QColor>
#include <QFont>
#include <QPageSize>
#include <QSize>

#include <optional>

namespace Postilla {

/// How a mention shows: a tint and an underline of its own shape, which survives printing in grey.
struct MarkStyle
{
    QColor tint;
    QColor line;
    UnderlineShape underline = UnderlineShape::Solid;
};

/// The typography of the PDF report: one grid of a label column and a text column, two faces, few sizes.
/// Every length is in device pixels of a page at `resolution`.
class PdfStyle
{
public:
    /// Dots per inch. Fine enough that rounding never shows.
    static constexpr int resolution = 600;

    explicit PdfStyle(ReportPaper paper)
        : m_paper(paper)
    {
    }

    static qreal pt(qreal points) { return points * resolution / 72.0; }
    static qreal mm(qreal millimetres) { return millimetres * resolution / 25.4; }

    QPageSize pageSize() const;
    qreal pageWidth() const { return pageSize().sizePixels(resolution).width(); }
    qreal pageHeight() const { return pageSize().sizePixels(resolution).height(); }
    qreal top() const { return mm(27); }
    qreal bottom() const { return pageHeight() - mm(26); }
    /// Labels, numbers and verdicts stand here, ragged.
    qreal labelLeft() const { return mm(20); }
    qreal labelWidth() const { return mm(30); }
    /// What is read stands here: about 72 characters a line.
    qreal textLeft() const { return mm(53); }
    qreal textWidth() const { return right() - textLeft(); }
    qreal right() const { return pageWidth() - mm(24); }

    static QFont serif(qreal points, QFont::Weight weight = QFont::Normal, bool italic = false);
    static QFont sans(qreal points, QFont::Weight weight = QFont::Normal);

    static QColor ink() { return QColor(0x1c, 0x1c, 0x1e); }
    static QColor grey() { return QColor(0x6b, 0x6b, 0x70); }
    static QColor hairline() { return QColor(0xc9, 0xc9, 0xce); }
    static QColor accent() { return QColor(0x1f, 0x4e, 0x79); }

    /// Nothing for kinds that a report does not mark.
    static std::optional<MarkStyle> mark(MentionKind kind);

private:
    ReportPaper m_paper;
};

} // namespace Postilla
