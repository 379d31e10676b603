// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/figureformat.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

struct Scale
{
    double factor;
    std::array<QStringView, 2> one;
    std::array<QStringView, 2> many;
};

/// By language: English, Italian.
constexpr std::array scales{
    Scale{1e12, {u"trillion", u"bilione"}, {u"trillion", u"bilioni"}},
    Scale{1e9, {u"billion", u"miliardo"}, {u"billion", u"miliardi"}},
    Scale{1e6, {u"million", u"milione"}, {u"million", u"milioni"}},
};

/// Writes figures in one language.
class Writer
{
public:
    explicit Writer(const QLocale &locale)
        : m_locale(locale)
        , m_language(locale.language() == QLocale::Italian)
    {
    }

    QString figure(const FigureValue &figure, MentionSub sub) const
    {
        if (!figure.date.isEmpty())
            return figure.date;
        if (figure.value) {
            const Scale *scale = scaleOf(*figure.value);
            const QString amount =
                scale ? scaled(*figure.value / scale->factor, *scale) : digits(*figure.value);
            return before(figure.modifier) + amount + unit(figure, sub, scale);
        }
        if (figure.low && figure.high)
            return word(u"between ", u"tra ") + digits(*figure.low) + word(u" and ", u" e ") +
                   digits(*figure.high) + unit(figure, sub, nullptr);
        return figure.low ? before(FigureModifier::AtLeast) + digits(*figure.low) + unit(figure, sub, nullptr)
                          : QString();
    }

private:
    QString word(QStringView english, QStringView italian) const
    {
        return (m_language ? italian : english).toString();
    }

    QString before(FigureModifier modifier) const
    {
        switch (modifier) {
        case FigureModifier::About:
            return word(u"about ", u"circa ");
        case FigureModifier::AtLeast:
            return word(u"at least ", u"almeno ");
        case FigureModifier::MoreThan:
            return word(u"more than ", u"oltre ");
        case FigureModifier::LessThan:
            return word(u"less than ", u"meno di ");
        case FigureModifier::UpTo:
            return word(u"up to ", u"fino a ");
        case FigureModifier::Exact:
        case FigureModifier::Range:
        case FigureModifier::Vague:
            break;
        }
        return {};
    }

    /// Grouped also where the language leaves four digits alone: "2,024 units" are no year.
    QString digits(double number) const
    {
        constexpr qsizetype group = 3;
        const QString plain = QString::number(std::abs(number), 'f', QLocale::FloatingPointShortest);
        QString whole = plain.section(u'.', 0, 0);
        const QString decimals = plain.section(u'.', 1);
        for (qsizetype at = whole.size() - group; at > 0; at -= group)
            whole.insert(at, m_locale.groupSeparator());
        const QString sign = number < 0 ? u"-"_s : QString();
        return sign + whole + (decimals.isEmpty() ? QString() : m_locale.decimalPoint() + decimals);
    }

    /// The scale that leaves a number of at most three decimals, and loses nothing.
    static const Scale *scaleOf(double number)
    {
        constexpr double smallestStep = 1e-3;
        for (const Scale &scale : scales) {
            if (std::abs(number) < scale.factor)
                continue;
            const double scaled = number / scale.factor;
            const bool isShort =
                std::round(scaled / smallestStep) * smallestStep == scaled || std::floor(scaled) == scaled;
            return isShort && scaled * scale.factor == number ? &scale : nullptr;
        }
        return nullptr;
    }

    QString scaled(double number, const Scale &scale) const
    {
        return digits(number) + u' ' + (number == 1 ? scale.one : scale.many)[m_language].toString();
    }

    QString unit(const FigureValue &figure, MentionSub sub, const Scale *scale) const
    {
        if (sub == MentionSub::Percent)
            return u"%"_s;
        if (!figure.currency.isEmpty())
            return u' ' + figure.currency;
        if (figure.unit.isEmpty())
            return {};
        return (scale && m_language ? u" di "_s : u" "_s) + figure.unit;
    }

    QLocale m_locale;
    /// Index into the columns of the tables.
    bool m_language;
};

} // namespace

QString formatFigure(const FigureValue &figure, MentionSub sub, const QLocale &locale)
{
    return Writer(locale).figure(figure, sub);
}

} // namespace Postilla
