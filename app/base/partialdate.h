// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QDate>
#include <QString>
#include <QStringView>

namespace Postilla {

/// A date of which the year, the year and month, or the whole day is known: EDTF level 0 text (ISO 8601-2),
/// "2025", "2025-08" or "2025-08-15".
class PartialDate
{
public:
    /// Refuses anything else, days that do not exist included, with ErrorCode::BadDate.
    static Result<PartialDate> parse(QStringView edtf);
    static PartialDate ofDay(QDate day);

    QString text() const;
    int year() const { return m_year; }
    /// 1..12, or 0 where only the year is known.
    int month() const { return m_month; }
    /// 1..31, or 0 where the day is not known.
    int day() const { return m_day; }
    QDate firstDay() const;
    QDate lastDay() const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;

private:
    PartialDate(int year, int month, int day)
        : m_year(year)
        , m_month(month)
        , m_day(day)
    {
    }

    int m_year;
    int m_month;
    int m_day;
};

} // namespace Postilla
