// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/figurewords.h"

#include "claim/claimterms.h"
#include "mention/figureformat.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

double factorOf(NumberScale scale)
{
    constexpr std::array factors{1.0, 1.0, 1e3, 1e6, 1e9};
    return factors.at(static_cast<std::size_t>(scale));
}

QString scaledText(double number, NumberScale scale, const QLocale &locale)
{
    if (scale == NumberScale::Natural) {
        FigureValue bare;
        bare.value = number;
        return formatFigure(bare, MentionSub::Quantity, locale);
    }
    QLocale grouped = locale;
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    constexpr int decimals = 3;
    QString digits = grouped.toString(number / factorOf(scale), 'f', decimals);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(grouped.decimalPoint()))
        digits.chop(grouped.decimalPoint().size());
    return digits;
}

/// "%1 million": what stands behind the number in that scale.
QString inScale(const QString &number, NumberScale scale)
{
    switch (scale) {
    case NumberScale::Thousands:
        return Words::tr("%1 thousand").arg(number);
    case NumberScale::Millions:
        return Words::tr("%1 million").arg(number);
    case NumberScale::Billions:
        return Words::tr("%1 billion").arg(number);
    case NumberScale::Natural:
    case NumberScale::Plain:
        break;
    }
    return number;
}

QString ending(MentionSub sub)
{
    return sub == MentionSub::Percent ? u"%"_s : QString();
}

} // namespace

QList<NumberScale> numberScales()
{
    return {NumberScale::Natural, NumberScale::Plain, NumberScale::Thousands, NumberScale::Millions,
            NumberScale::Billions};
}

QString numberScaleText(NumberScale scale)
{
    switch (scale) {
    case NumberScale::Natural:
        return Words::tr("As they come");
    case NumberScale::Plain:
        return Words::tr("All digits");
    case NumberScale::Thousands:
        return Words::tr("Thousands");
    case NumberScale::Millions:
        return Words::tr("Millions");
    case NumberScale::Billions:
        return Words::tr("Billions");
    }
    return {};
}

QList<Measure> measures()
{
    return {Measure::Stock,    Measure::Orders, Measure::Approved, Measure::Shipped,     Measure::Planned,
            Measure::Capacity, Measure::Price,  Measure::Loss,     Measure::Performance, Measure::NotStated};
}

QString modifierText(FigureModifier modifier)
{
    switch (modifier) {
    case FigureModifier::About:
        return Words::tr("about");
    case FigureModifier::AtLeast:
        return Words::tr("at least");
    case FigureModifier::MoreThan:
        return Words::tr("more than");
    case FigureModifier::LessThan:
        return Words::tr("less than");
    case FigureModifier::UpTo:
        return Words::tr("up to");
    case FigureModifier::Range:
        return Words::tr("range");
    case FigureModifier::Vague:
        return Words::tr("vague");
    case FigureModifier::Exact:
        break;
    }
    return {};
}

QString numberText(const FigureValue &figure, MentionSub sub, NumberScale scale, const QLocale &locale)
{
    const bool isScaled = sub != MentionSub::Percent && sub != MentionSub::Ratio;
    const NumberScale used = isScaled ? scale : NumberScale::Natural;
    const auto text = [&](double number) { return scaledText(number, used, locale); };
    if (figure.value)
        return inScale(text(*figure.value), used) + ending(sub);
    if (figure.low && figure.high)
        return inScale(text(*figure.low) + u'–' + text(*figure.high), used) + ending(sub);
    if (figure.low)
        return inScale(u"≥ "_s + text(*figure.low), used) + ending(sub);
    return figure.high ? inScale(u"≤ "_s + text(*figure.high), used) + ending(sub) : QString();
}

QString unitText(const FigureValue &figure)
{
    const QString unit = figure.currency.isEmpty() ? figure.unit : figure.currency;
    return figure.per.isEmpty() ? unit : u"%1/%2"_s.arg(unit, figure.per);
}

QString groupText(const QString &object, Measure measure)
{
    return u"%1, %2"_s.arg(object.isEmpty() ? Words::tr("no chip") : object, measureName(measure));
}

QString dateText(const PartialDate &date, const QLocale &locale)
{
    if (date.month() == 0)
        return QString::number(date.year());
    if (date.day() == 0)
        return u"%1 %2"_s.arg(locale.standaloneMonthName(date.month()), QString::number(date.year()));
    return locale.toString(date.firstDay(), u"d MMMM yyyy"_s);
}

QString datedFigureText(const StatedFigureRow &row, const QLocale &locale)
{
    const FigureValue &value = row.figure.value;
    QStringList words;
    if (value.value)
        words.append(modifierText(value.modifier));
    words.append(numberText(value, row.figure.sub, NumberScale::Natural, locale));
    words.append(unitText(value));
    words.removeAll(QString());
    const QString figure = words.join(u' ');
    if (row.figure.asOf)
        return Words::tr("%1 as of %2").arg(figure, dateText(*row.figure.asOf, locale));
    if (row.published)
        return Words::tr("%1 (published %2)").arg(figure, dateText(*row.published, locale));
    return Words::tr("%1 (no date)").arg(figure);
}

QString disagreementText(const LedgerGroup &group, const QLocale &locale)
{
    if (group.group.disagreement == Disagreement::None || !group.lower || !group.higher)
        return {};
    return Words::tr("%1: %2 against %3")
        .arg(groupText(group.group.object, group.group.measure), datedFigureText(*group.higher, locale),
             datedFigureText(*group.lower, locale));
}

} // namespace Postilla
