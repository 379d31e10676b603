// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/mentionrow.h"

#include "mention/kindtable.h"

#include <QLocale>

namespace Postilla {

using namespace Qt::StringLiterals;

QString numberCell(std::optional<double> number)
{
    constexpr double exactWhole = 9007199254740992.0;
    if (!number)
        return {};
    if (*number > -exactWhole && *number < exactWhole && *number == double(qint64(*number)))
        return QString::number(qint64(*number));
    return QString::number(*number, 'g', QLocale::FloatingPointShortest);
}

QStringList mentionColumns()
{
    return {u"kind"_s, u"sub"_s,  u"text"_s,     u"value"_s,    u"low"_s,
            u"high"_s, u"unit"_s, u"currency"_s, u"modifier"_s, u"canonical"_s};
}

QStringList mentionCells(QStringView text, const Mention &mention)
{
    QStringList cells{kindName(mention.kind), subName(mention.sub),
                      text.mid(mention.span.start, mention.span.length()).toString()};
    if (mention.figure) {
        const FigureValue &figure = *mention.figure;
        cells << (figure.date.isEmpty() ? numberCell(figure.value) : figure.date) << numberCell(figure.low)
              << numberCell(figure.high) << figure.unit << figure.currency << modifierName(figure.modifier);
    } else {
        cells << QString() << QString() << QString() << QString() << QString() << QString();
    }
    return cells << mention.canonical;
}

} // namespace Postilla
