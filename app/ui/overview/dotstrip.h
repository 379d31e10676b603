// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/dotscale.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QWidget>

namespace Postilla {

/// Figures as dots, by date from left to right and by value upwards, on a scale of powers of ten. One of them
/// is current: the pointer, ← and → choose it, Enter and a click open it.
class DotStrip : public QWidget
{
    Q_OBJECT

public:
    /// Amounts of money and shares do not compare with counts.
    enum class Shape {
        Disc,    ///< a count
        Diamond, ///< an amount of money
        Ring,    ///< a percentage or a ratio
    };
    struct Dot
    {
        /// Without one it is not drawn.
        QDate date;
        double value = 0;
        Shape shape = Shape::Disc;
        /// What is said of it, in one line.
        QString words = {};
    };

    explicit DotStrip(QWidget *parent = nullptr);

    /// None is current then.
    void setDots(const QList<Dot> &dots);
    /// -1: none.
    int current() const { return m_current; }
    void setCurrent(int dot);

    QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(int dot);
    void opened(int dot);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QRectF field() const;
    QPointF place(const Dot &dot) const;
    int nearest(QPointF position) const;
    void choose(int dot);
    void step(qsizetype by);

    QList<Dot> m_dots;
    /// Places in m_dots of those that are drawn, by date.
    QList<int> m_order;
    DotScale m_scale;
    int m_current = -1;
};

} // namespace Postilla
