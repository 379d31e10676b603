// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace Postilla {

/// Where dates and values lie on a strip: dates from left to right, values upwards by powers of ten.
class DotScale
{
public:
    /// Makes room for it.
    void add(QDate date, double value);
    bool isEmpty() const { return !m_first.isValid(); }

    /// 0 to 1 of the width; one date alone stands in the middle.
    double across(QDate date) const;
    /// 0 to 1 of the height; below 1 everything lies at 1.
    double up(double value) const;
    /// Powers of ten.
    int lowest() const { return m_lowest; }
    int highest() const { return m_highest; }

    /// First days of months or years, as dense as possible but at most so many; where there are none, the
    /// first and the last date.
    QList<QDate> ticks(int most) const;
    /// How these dates are written, as short as they can be told apart: a format of QLocale.
    static QString formatOf(const QList<QDate> &ticks);

private:
    QDate m_first;
    QDate m_last;
    int m_lowest = 0;
    int m_highest = 1;
};

} // namespace Postilla
