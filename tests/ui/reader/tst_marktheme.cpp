// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/marktheme.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance of WCAG 2.2, from its definition.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Contrast ratio of WCAG 2.2, 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

constexpr double forText = 4.5;
/// Lines and signs: WCAG 2.2, 1.4.11.
constexpr double forShapes = 3;

} // namespace

class TestMarkTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormulaKnowsBlackOnWhite();
    void wordsOnATintCanBeRead_data();
    void wordsOnATintCanBeRead();
    void wordsAPersonHasDecidedOnStandOut_data() { wordsOnATintCanBeRead_data(); }
    void wordsAPersonHasDecidedOnStandOut();
    void restOfThePageCanBeRead_data();
    void restOfThePageCanBeRead();
    void everyKindHasAnUnderlineOfItsOwn();
    void everyKindHasColoursOfItsOwn_data();
    void everyKindHasColoursOfItsOwn();
    void thePaletteChooses_data();
    void thePaletteChooses();
    void theLegendHasASwatch();

private:
    void themes();
};

void TestMarkTheme::themes()
{
    QTest::addColumn<MarkTheme::Choice>("choice");
    QTest::newRow("light") << MarkTheme::Choice::Light;
    QTest::newRow("dark") << MarkTheme::Choice::Dark;
    QTest::newRow("contrast") << MarkTheme::Choice::Contrast;
}

void TestMarkTheme::theFormulaKnowsBlackOnWhite()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
}

void TestMarkTheme::wordsOnATintCanBeRead_data()
{
    QTest::addColumn<MarkTheme::Choice>("choice");
    QTest::addColumn<MentionKind>("kind");
    for (const auto choice :
         {MarkTheme::Choice::Light, MarkTheme::Choice::Dark, MarkTheme::Choice::Contrast}) {
        for (const KindInfo &kind : builtinKinds()) {
            QTest::addRow("%s, %s", qPrintable(MarkTheme::themeName(choice)), qPrintable(kind.name))
                << choice << kind.kind;
        }
    }
}

void TestMarkTheme::wordsOnATintCanBeRead()
{
    QFETCH(MarkTheme::Choice, choice);
    QFETCH(MentionKind, kind);
    const MarkTheme theme(choice);
    const QTextCharFormat format = theme.format(kind);
    const double wanted = choice == MarkTheme::Choice::Contrast ? 7 : forText;
    QVERIFY(format.hasProperty(QTextFormat::BackgroundBrush));
    QCOMPARE_GE(contrast(format.foreground().color(), format.background().color()), wanted);
    QCOMPARE_GE(contrast(theme.ink(kind), theme.tint(kind)), forText);
    QCOMPARE_GE(contrast(format.underlineColor(), theme.tint(kind)), forShapes);
    QCOMPARE_GE(contrast(theme.ink(kind), theme.page()), forShapes);
}

void TestMarkTheme::wordsAPersonHasDecidedOnStandOut()
{
    QFETCH(MarkTheme::Choice, choice);
    QFETCH(MentionKind, kind);
    const MarkTheme theme(choice);
    const double wanted = choice == MarkTheme::Choice::Contrast ? 7 : forText;
    for (const auto origin : {MentionOrigin::Confirmed, MentionOrigin::Corrected}) {
        const QTextCharFormat firm = theme.format(kind, origin);
        const QColor tint = firm.background().color();
        QCOMPARE_GE(contrast(firm.foreground().color(), tint), wanted);
        QCOMPARE_GE(contrast(firm.underlineColor(), tint), forShapes);
        QCOMPARE_GT(contrast(tint, theme.page()), contrast(theme.tint(kind), theme.page()));
        QCOMPARE(firm.underlineStyle(), theme.format(kind).underlineStyle());
    }
}

void TestMarkTheme::restOfThePageCanBeRead_data()
{
    themes();
}

void TestMarkTheme::restOfThePageCanBeRead()
{
    QFETCH(MarkTheme::Choice, choice);
    const MarkTheme theme(choice);
    QCOMPARE_GE(contrast(theme.text(), theme.page()), 7);
    QCOMPARE_GE(contrast(theme.text(), theme.claimTint()), forText);
    QCOMPARE_GE(contrast(theme.selectedText(), theme.selection()), forText);
    QCOMPARE_GE(contrast(theme.quiet(), theme.page()), forText);
    QCOMPARE_GE(contrast(theme.boilerplateFormat().foreground().color(), theme.page()), forText);
    QCOMPARE_GE(contrast(theme.focus(), theme.page()), forShapes);
    for (const auto verdict :
         {Verdict::Unverified, Verdict::Corroborated, Verdict::Disputed, Verdict::Refuted})
        QCOMPARE_GE(contrast(theme.ink(verdict), theme.page()), forShapes);
    for (int style = 0; style <= KSyntaxHighlighting::Theme::Others; ++style) {
        const QColor color = theme.markup(static_cast<KSyntaxHighlighting::Theme::TextStyle>(style));
        QCOMPARE_GE(contrast(color, theme.page()), forText);
        QCOMPARE_GE(contrast(color, theme.claimTint()), forText);
    }
}

void TestMarkTheme::everyKindHasAnUnderlineOfItsOwn()
{
    const MarkTheme theme;
    QSet<std::pair<int, bool>> shapes;
    for (const KindInfo &kind : builtinKinds()) {
        const QTextCharFormat &format = theme.format(kind.kind);
        QVERIFY(format.underlineStyle() != QTextCharFormat::NoUnderline || format.fontOverline());
        shapes.insert({format.underlineStyle(), format.fontOverline()});
    }
    QCOMPARE(shapes.size(), builtinKinds().size());
}

void TestMarkTheme::everyKindHasColoursOfItsOwn_data()
{
    themes();
}

void TestMarkTheme::everyKindHasColoursOfItsOwn()
{
    QFETCH(MarkTheme::Choice, choice);
    const MarkTheme theme(choice);
    QSet<QRgb> tints;
    QSet<QRgb> inks;
    for (const KindInfo &kind : builtinKinds()) {
        tints.insert(theme.tint(kind.kind).rgb());
        inks.insert(theme.ink(kind.kind).rgb());
    }
    QCOMPARE(tints.size(), builtinKinds().size());
    QCOMPARE(inks.size(), builtinKinds().size());
}

void TestMarkTheme::thePaletteChooses_data()
{
    QTest::addColumn<QColor>("page");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<MarkTheme::Choice>("choice");
    QTest::newRow("light") << QColor(u"#ffffff") << QColor(u"#232629") << MarkTheme::Choice::Light;
    QTest::newRow("dark") << QColor(u"#1b1e20") << QColor(u"#fcfcfc") << MarkTheme::Choice::Dark;
    QTest::newRow("high contrast") << QColor(u"#000000") << QColor(u"#ffffff") << MarkTheme::Choice::Contrast;
}

void TestMarkTheme::thePaletteChooses()
{
    QFETCH(QColor, page);
    QFETCH(QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Base, page);
    palette.setColor(QPalette::Text, text);
    QTEST(MarkTheme::choiceFor(palette), "choice");
}

void TestMarkTheme::theLegendHasASwatch()
{
    const MarkTheme theme(MarkTheme::Choice::Light);
    const QImage swatch = theme.icon(MentionKind::Chip).pixmap(64).toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < swatch.height(); ++y) {
        for (int x = 0; x < swatch.width(); ++x)
            colours.insert(swatch.pixel(x, y));
    }
    QVERIFY(colours.contains(theme.tint(MentionKind::Chip).rgb()));
    QVERIFY(colours.contains(theme.ink(MentionKind::Chip).rgb()));
}

QTEST_MAIN(TestMarkTheme)
#include "tst_marktheme.moc"
