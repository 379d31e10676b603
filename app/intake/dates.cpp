// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/dates.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Month names, long and short, Italian and English, lower-case and without stop → 1..12.
const QHash<QString, int> &months()
{
    static const QHash<QString, int> names = [] {
        QHash<QString, int> found{{u"sept"_s, 9}};
        for (const QLocale &locale : {QLocale(QLocale::Italian), QLocale(QLocale::English)}) {
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                    found.insert(locale.monthName(month, format).toLower().remove(u'.'), month);
            }
        }
        return found;
    }();
    return names;
}

QString monthPattern()
{
    QStringList names = months().keys();
    std::ranges::sort(names, std::greater(), &QString::size); // the longest first
    return u"(?:"_s + names.join(u'|') + u")"_s;
}

std::optional<PartialDate> makeDate(int year, int month, int day)
{
    QString text = u"%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0'));
    if (day != 0)
        text += u"-%1"_s.arg(day, 2, 10, QChar(u'0'));
    const auto date = PartialDate::parse(text);
    return date ? std::optional(*date) : std::nullopt;
}

/// "3/8/2025": Italian has the day first; elsewhere only what can be read in one way.
std::optional<PartialDate> fromDigits(int first, int second, int year, QStringView language)
{
    if (language == u"it" || first > 12 || first == second)
        return makeDate(year, second, first);
    return second > 12 ? makeDate(year, first, second) : std::nullopt;
}

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(u"\\A"_s + pattern + u"\\z"_s, QRegularExpression::CaseInsensitiveOption);
}

struct Forms
{
    QString dayMonthYear =
        u"([0-9]{1,2})(?:°|º|st|nd|rd|th)?\\s+("_s + monthPattern() + u")\\.?,?\\s+([0-9]{4})"_s;
    QString monthDayYear =
        u"("_s + monthPattern() + u")\\.?\\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\\s+([0-9]{4})"_s;
    QString monthYear = u"("_s + monthPattern() + u")\\.?\\s+([0-9]{4})"_s;
    QString iso = u"([0-9]{4}-[0-9]{2}(?:-[0-9]{2})?)(?:[T ][0-9:.,]+(?:Z|[+-][0-9:]{2,5})?)?"_s;
    QString digits = u"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})"_s;
};

const Forms &forms()
{
    static const Forms all;
    return all;
}

} // namespace

const QString &datePattern()
{
    static const QString pattern = [] {
        const QStringList all{forms().dayMonthYear, forms().monthDayYear, forms().monthYear, forms().iso,
                              forms().digits};
        static const QRegularExpression capturing(u"\\((?!\\?)"_s);
        return u"(?:"_s + all.join(u'|').replace(capturing, u"(?:"_s) + u")"_s;
    }();
    return pattern;
}

std::optional<PartialDate> parseDate(QStringView text, QStringView language)
{
    static const QRegularExpression dayMonthYear = expression(forms().dayMonthYear);
    static const QRegularExpression monthDayYear = expression(forms().monthDayYear);
    static const QRegularExpression monthYear = expression(forms().monthYear);
    static const QRegularExpression iso = expression(forms().iso);
    static const QRegularExpression digits = expression(forms().digits);
    const QStringView date = text.trimmed();
    const auto number = [](const QRegularExpressionMatch &match, int group) {
        return match.capturedView(group).toInt();
    };
    const auto month = [](const QRegularExpressionMatch &match, int group) {
        return months().value(match.captured(group).toLower());
    };
    if (const auto match = dayMonthYear.matchView(date); match.hasMatch())
        return makeDate(number(match, 3), month(match, 2), number(match, 1));
    if (const auto match = monthDayYear.matchView(date); match.hasMatch())
        return makeDate(number(match, 3), month(match, 1), number(match, 2));
    if (const auto match = monthYear.matchView(date); match.hasMatch())
        return makeDate(number(match, 2), month(match, 1), 0);
    if (const auto match = digits.matchView(date); match.hasMatch())
        return fromDigits(number(match, 1), number(match, 2), number(match, 3), language);
    if (const auto match = iso.matchView(date); match.hasMatch()) {
        const auto parsed = PartialDate::parse(match.capturedView(1));
        return parsed ? std::optional(*parsed) : std::nullopt;
    }
    return {};
}

std::optional<PartialDate> dateInAddress(const QString &url)
{
    static const QRegularExpression path(
        u"/((?:19|20)[0-9]{2})[/-]([0-9]{1,2})(?:[/-]([0-9]{1,2}))?(?=[/-]|\\z)"_s);
    const auto match = path.match(url);
    if (!match.hasMatch())
        return {};
    return makeDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

} // namespace Postilla
