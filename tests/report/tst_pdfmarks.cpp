// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftools.h"
#include "plainsource.h"
#include "report/reportbuilder.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace Postilla;
using namespace Postilla::Test;

namespace {

constexpr int dotsPerInch = 600;

/// A line without anything that hangs below it for each kind of mark, the last one without.
const QStringList &lines()
{
    static const QStringList lines{u"CHIPCHIPCHIPCHIPCHIPCHIP"_s, u"FIGUREFIGUREFIGUREFIGURE"_s,
                                   u"BODYBODYBODYBODYBODYBODY"_s, u"FIRMFIRMFIRMFIRMFIRMFIRM"_s,
                                   u"NOMARKNOMARKNOMARKNOMARK"_s};
    return lines;
}

QByteArray rendered()
{
    PlainSource source;
    source.addDocument(u"T"_s, lines().join(u'\n'));
    source.mark(lines()[0], MentionKind::Chip);
    source.mark(lines()[1], MentionKind::Figure);
    source.mark(lines()[2], MentionKind::Agency, {}, MentionSub::Government);
    source.mark(lines()[3], MentionKind::Company);
    ReportRequest request = sampleRequest();
    request.fullText = true;
    return *renderPdf(*buildReport(source, request, FixedClock(fixedNow)));
}

/// Where the word stands on the last page, in dots.
QRectF boxOf(const PdfFile &pdf, const QString &word)
{
    const QString boxes = QString::fromUtf8(output(u"pdftotext"_s, {u"-bbox"_s, pdf.path(), u"-"_s}));
    const QRegularExpression line(
        uR"re(xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)">%1<)re"_s.arg(word));
    const QRegularExpressionMatch match = line.match(boxes);
    const auto number = [&](int group) { return match.captured(group).toDouble() * dotsPerInch / 72; };
    return {QPointF(number(1), number(2)), QPointF(number(3), number(4))};
}

bool isDark(const QImage &page, int x, int y)
{
    return qGray(page.pixel(x, y)) < 160;
}

/// Lengths of the dark stretches of the row.
QList<int> darkRuns(const QImage &page, int y, int from, int to)
{
    QList<int> runs;
    bool wasDark = false;
    for (int x = from; x < to; ++x) {
        const bool dark = isDark(page, x, y);
        if (dark && !wasDark)
            runs.append(0);
        if (dark)
            ++runs.last();
        wasDark = dark;
    }
    return runs;
}

/// Those of the darkest row below the letters, a stretch cut off at its end left out.
QList<int> underline(const QImage &page, const QRectF &word)
{
    QList<int> darkest;
    int mostDark = 0;
    // letters end above a line of this height, and nothing stands below it
    for (int y = int(word.top() + 0.80 * word.height()); y < int(word.bottom() + 0.1 * word.height()); ++y) {
        const QList<int> runs = darkRuns(page, y, int(word.left()) + 2, int(word.right()) - 2);
        const int dark = std::accumulate(runs.begin(), runs.end(), 0);
        if (dark > mostDark) {
            mostDark = dark;
            darkest = runs;
        }
    }
    if (darkest.size() > 2)
        darkest = darkest.sliced(1, darkest.size() - 2);
    return darkest;
}

} // namespace

class PdfMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inGreyEachKindKeepsAnUnderlineOfItsOwnShape()
    {
        const PdfFile pdf(rendered());
        const QImage page = pdf.painted(int(pdf.pages().size()) - 1, dotsPerInch);
        QVERIFY(page.isGrayscale());
        QList<QList<int>> runs;
        for (const QString &line : lines())
            runs << underline(page, boxOf(pdf, line));
        const auto longest = [&](int line) { return *std::ranges::max_element(runs[line]); };
        const auto shortest = [&](int line) { return *std::ranges::min_element(runs[line]); };

        QCOMPARE(runs[0].size(), 1);  // solid
        QVERIFY(runs[1].size() > 20); // dots
        QVERIFY(runs[2].size() > 5);  // dashes, of one length
        QVERIFY(shortest(2) > 2 * longest(1));
        QVERIFY(longest(2) - shortest(2) <= 4);
        QVERIFY(runs[3].size() > runs[2].size()); // dashes and dots by turns
        QVERIFY(longest(3) > 2 * shortest(3));
        QVERIFY(runs[4].isEmpty());
    }
};

QTEST_MAIN(PdfMarksTest)
#include "tst_pdfmarks.moc"
