// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/partialdate.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Postilla {

Result<PartialDate> PartialDate::parse(QStringView edtf)
{
    static const QRegularExpression form(u"\\A([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\\z"_s);
    const auto match = form.matchView(edtf);
    const int year = match.capturedView(1).toInt();
    const int month = match.capturedView(2).toInt();
    const int day = match.capturedView(3).toInt();
    const bool monthFits = !match.hasCaptured(2) || (month >= 1 && month <= 12);
    const bool dayFits = !match.hasCaptured(3) || QDate::isValid(year, month, day);
    if (!match.hasMatch() || year == 0 || !monthFits || !dayFits) {
        return std::unexpected(
            Error(ErrorCode::BadDate, QCoreApplication::translate("PartialDate", "This is not a date"),
                  edtf.toString(),
                  QCoreApplication::translate(
                      "PartialDate", "Write a year, a month or a day: 2025, 2025-08 or 2025-08-15.")));
    }
    return PartialDate(year, month, day);
}

PartialDate PartialDate::ofDay(QDate day)
{
    return {day.year(), day.month(), day.day()};
}

QString PartialDate::text() const
{
    QString text = u"%1"_s.arg(m_year, 4, 10, QChar(u'0'));
    if (m_month != 0)
        text += u"-%1"_s.arg(m_month, 2, 10, QChar(u'0'));
    if (m_day != 0)
        text += u"-%1"_s.arg(m_day, 2, 10, QChar(u'0'));
    return text;
}

QDate PartialDate::firstDay() const
{
    return QDate(m_year, std::max(m_month, 1), std::max(m_day, 1));
}

QDate PartialDate::lastDay() const
{
    if (m_day != 0)
        return firstDay();
    const QDate lastMonth(m_year, m_month == 0 ? 12 : m_month, 1);
    return QDate(lastMonth.year(), lastMonth.month(), lastMonth.daysInMonth());
}

} // namespace Postilla
