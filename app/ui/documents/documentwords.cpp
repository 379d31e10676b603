// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentwords.h"

#include "library/documentfield.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWords)
};
} // namespace

QString shownTitle(const QString &title, int number)
{
    return title.isEmpty() ? Words::tr("Untitled document %1").arg(number) : title;
}

QString shownDate(const PartialDate &date)
{
    const QLocale locale;
    if (date.month() == 0)
        return QString::number(date.year());
    if (date.day() == 0)
        return u"%1 %2"_s.arg(locale.standaloneMonthName(date.month()), QString::number(date.year()));
    return locale.toString(date.firstDay(), u"d MMM yyyy"_s);
}

QString sourceLine(const QString &outlet, const std::optional<PartialDate> &published)
{
    const QString date = published ? shownDate(*published) : Words::tr("undated");
    return outlet.isEmpty() ? date : u"%1 · %2"_s.arg(outlet, date);
}

QString longSourceLine(const QString &outlet, const std::optional<PartialDate> &published, qint64 collectedOn)
{
    const QString line = sourceLine(outlet, published);
    if (published)
        return line;
    const auto collected = PartialDate::ofDay(QDateTime::fromMSecsSinceEpoch(collectedOn).date());
    return Words::tr("%1, collected on %2").arg(line, shownDate(collected));
}

QStringList badges(const DocumentListRow &row)
{
    QStringList badges;
    if (row.claims > 0)
        badges.append(Words::tr("%n claim(s)", nullptr, row.claims));
    if (row.mentions.agencies > 0)
        badges.append(Words::tr("%n ag.", nullptr, row.mentions.agencies));
    if (row.mentions.figures > 0)
        badges.append(Words::tr("%n fig.", nullptr, row.mentions.figures));
    if (row.mentions.chips > 0)
        badges.append(Words::tr("%n chip(s)", nullptr, row.mentions.chips));
    return badges;
}

QString spokenRow(const DocumentListRow &row)
{
    return u"%1, %2, %3"_s.arg(shownTitle(row.title, row.number),
                               longSourceLine(row.outlet, row.published, row.collectedOn),
                               stateText(row.state));
}

} // namespace Postilla
