// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/claimmark.h"

#include <QPen>
#include <QRectF>
#include <QWidget>

namespace Postilla {

class Reader;

/// The reader's right margin: a bracket beside the lines of each claim in view, its number, and its verdict
/// by colour and by sign. Claims that overlap stand side by side.
class ClaimMargin : public QWidget
{
    Q_OBJECT

public:
    /// A claim as it stands in the margin, in the margin's coordinates.
    struct Bracket
    {
        /// Place in the list of what is marked: claims, then candidates.
        qsizetype claim;
        int column;
        /// Beside the lines of the claim, as far as they are in view.
        QRectF lines;
        QRectF label;
        /// Whether its first, its last line is in view.
        bool begins;
        bool ends;
    };

    explicit ClaimMargin(Reader &reader);

    void setClaims(const QList<ClaimMark> &claims);
    const QList<ClaimMark> &claims() const { return m_claims; }
    /// What is proposed as a claim, shown after the claims as such.
    void setCandidates(const QList<ClaimMark> &candidates);
    /// The claim of that uuid, or nothing.
    const ClaimMark *claim(const QString &uuid) const;

    /// What brackets and labels need, in pixels.
    int neededWidth() const;
    /// Those in view, in the order of the text.
    QList<Bracket> brackets() const;
    /// The claim whose bracket or label is there, or nothing.
    const ClaimMark *claimAt(QPointF place) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void arrange();
    QPen penFor(const ClaimMark &mark) const;
    void paintBracket(QPainter &painter, const Bracket &bracket) const;
    void paintLabel(QPainter &painter, const Bracket &bracket) const;
    qreal columnWidth() const;
    qreal labelLeft() const;

    Reader &m_reader;
    QList<ClaimMark> m_claims;
    QList<ClaimMark> m_candidates;
    /// Both.
    QList<ClaimMark> m_marks;
    QList<int> m_columns;
    int m_columnCount = 0;
};

} // namespace Postilla
