// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/figureformat.h"
#include "mention/mentionfinder.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

#include <array>
#include <cmath>

using namespace Postilla;
using namespace Qt::StringLiterals;

class TestFigureFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void numbersAtRandomAreReadAgain_data();
    void numbersAtRandomAreReadAgain();
    void figuresAreWrittenInTheirLanguage();

private:
    void readAgain(const FigureValue &figure, MentionSub sub, bool italian) const;

    std::shared_ptr<const MentionFinder> m_finder;
};

namespace {

constexpr std::array<double, 18> numbers{2,       7.5,       12,     350,   1000,    1234.5,
                                         2024,    9999,      300000, 1e6,   1.234e6, 2.5e6,
                                         1234567, 300000000, 1e9,    5.5e9, 1.2e12,  87654321.5};
constexpr std::array modifiers{FigureModifier::Exact,    FigureModifier::About,    FigureModifier::AtLeast,
                               FigureModifier::MoreThan, FigureModifier::LessThan, FigureModifier::UpTo};

struct Kind
{
    MentionSub sub;
    /// Plural nouns.
    QStringView englishUnit;
    QStringView italianUnit;
    QStringView currency;
};

constexpr std::array kinds{
    Kind{MentionSub::Quantity, u"boards", u"schede", {}},
    Kind{MentionSub::Quantity, u"units", u"unità", {}},
    Kind{MentionSub::Percent, {}, {}, {}},
    Kind{MentionSub::Ratio, u"times", u"volte", {}},
    Kind{MentionSub::Money, {}, {}, u"USD"},
    Kind{MentionSub::Money, {}, {}, u"EUR"},
    Kind{MentionSub::Money, {}, {}, u"CNY"},
};

QLocale localeOf(bool italian)
{
    return italian ? QLocale(QLocale::Italian, QLocale::Italy)
                   : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

FigureValue figureOf(const Kind &kind, bool italian)
{
    FigureValue figure;
    figure.unit = (italian ? kind.italianUnit : kind.englishUnit).toString();
    figure.currency = kind.currency.toString();
    return figure;
}

} // namespace

void TestFigureFormat::initTestCase()
{
    const auto finder = MentionFinder::standard();
    QVERIFY(finder);
    m_finder = *finder;
}

void TestFigureFormat::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<bool>("italian");
    QTest::addColumn<FigureValue>("figure");
    QTest::addColumn<MentionSub>("sub");
    for (const bool italian : {false, true}) {
        const auto add = [italian](const FigureValue &figure, MentionSub sub) {
            QTest::addRow("%s", qPrintable(formatFigure(figure, sub, localeOf(italian))))
                << italian << figure << sub;
        };
        for (const Kind &kind : kinds) {
            FigureValue figure = figureOf(kind, italian);
            for (const double number : numbers) {
                figure.value = number;
                for (const FigureModifier modifier : modifiers) {
                    figure.modifier = modifier;
                    add(figure, kind.sub);
                }
            }
            figure.value.reset();
            figure.modifier = FigureModifier::Range;
            figure.low = 20;
            figure.high = 35;
            add(figure, kind.sub);
        }
    }
}

void TestFigureFormat::whatIsWrittenIsReadAgain()
{
    QFETCH(const bool, italian);
    QFETCH(const FigureValue, figure);
    QFETCH(const MentionSub, sub);
    readAgain(figure, sub, italian);
}

void TestFigureFormat::numbersAtRandomAreReadAgain_data()
{
    QTest::addColumn<bool>("italian");
    QTest::newRow("English") << false;
    QTest::newRow("Italian") << true;
}

/// A thousand numbers of one to fourteen digits with up to two decimals, of every kind in turn.
void TestFigureFormat::numbersAtRandomAreReadAgain()
{
    QFETCH(const bool, italian);
    constexpr quint32 seed = 20250917;
    constexpr int rounds = 1000;
    QRandomGenerator random(seed);
    for (int i = 0; i < rounds; ++i) {
        const Kind &kind = kinds[size_t(i) % kinds.size()];
        constexpr std::array<double, 3> decimals{1, 10, 100};
        const int digits = random.bounded(1, 13);
        const double whole = 2 + std::floor(random.generateDouble() * std::pow(10, digits));
        FigureValue figure = figureOf(kind, italian);
        figure.value = whole / decimals[random.bounded(int(decimals.size()))];
        figure.modifier = modifiers[random.bounded(int(modifiers.size()))];
        readAgain(figure, kind.sub, italian);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestFigureFormat::readAgain(const FigureValue &figure, MentionSub sub, bool italian) const
{
    const QString head =
        italian ? u"Il documento dice che per la fine sono "_s : u"The document says that there are "_s;
    const QString text = head + formatFigure(figure, sub, localeOf(italian)) + u"."_s;
    QList<Mention> figures = m_finder->find(text);
    figures.removeIf([](const Mention &mention) { return mention.kind != MentionKind::Figure; });
    QVERIFY2(figures.size() == 1, qPrintable(text));
    QCOMPARE(figures.first().sub, sub);
    FigureValue read = figures.first().figure.value_or(FigureValue());
    read.modifierSpan = {};
    QVERIFY2(read.value == figure.value, qPrintable(text));
    QCOMPARE(read.unit, figure.unit);
    QVERIFY2(read == figure, qPrintable(text));
}

void TestFigureFormat::figuresAreWrittenInTheirLanguage()
{
    FigureValue figure;
    figure.value = 3000000;
    figure.unit = u"schede"_s;
    figure.modifier = FigureModifier::MoreThan;
    QCOMPARE(formatFigure(figure, MentionSub::Quantity, localeOf(true)), u"oltre 3 milioni di schede"_s);
    figure.value = 1234567;
    figure.modifier = FigureModifier::Exact;
    QCOMPARE(formatFigure(figure, MentionSub::Quantity, localeOf(true)), u"1.234.567 schede"_s);
    figure.unit.clear();
    figure.currency = u"USD"_s;
    figure.value = 5.5e9;
    QCOMPARE(formatFigure(figure, MentionSub::Money, localeOf(false)), u"5.5 billion USD"_s);
    figure = {};
    figure.date = u"2025-09-17"_s;
    QCOMPARE(formatFigure(figure, MentionSub::Date, localeOf(false)), u"2025-09-17"_s);
}

QTEST_GUILESS_MAIN(TestFigureFormat)
#include "tst_figureformat.moc"
