// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/mutations.h"
#include "mention/figureparser.h"
#include "mention/smallwords.h"

#include <QTest>

#include <cmath>

using namespace Postilla;
using namespace Qt::StringLiterals;

/// Amounts that nobody would write, asked for at every word and every sign.
class FuzzFigureParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreNumbersInTheText();
};

namespace {

bool isFinite(const std::optional<double> &number)
{
    return !number || std::isfinite(*number);
}

QByteArray complaintOf(const Mention &mention, const QString &text)
{
    const TextSpan whole{0, text.size()};
    if (!mention.figure || mention.span.isEmpty() || !whole.contains(mention.span))
        return "a figure outside of the text";
    const FigureValue &figure = *mention.figure;
    if (!figure.modifierSpan.isEmpty() && !whole.contains(figure.modifierSpan))
        return "a modifier outside of the text";
    if (!isFinite(figure.value) || !isFinite(figure.low) || !isFinite(figure.high))
        return "a figure that is no number";
    if (!figure.value && !figure.low && figure.date.isEmpty())
        return "a figure without a value";
    return {};
}

QByteArray complaintOf(FigureParser::Pass pass, const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const bool word = isWordUnit(text[at].unicode());
        if (!word && !isOfClass(text[at].unicode(), TextUnit::FigureSign)) {
            ++at;
            continue;
        }
        const qsizetype least = word ? wordEnd(text, at) : at + 1;
        if (!pass.note(at, NameTrie::Entry{})) {
            at = least;
            continue;
        }
        const FigureParser::Found found = pass.at(at);
        for (const Mention &mention : found.figures) {
            if (const QByteArray complaint = complaintOf(mention, text); !complaint.isEmpty())
                return complaint;
        }
        if (found.next < at || found.next > text.size())
            return "reading goes on elsewhere";
        at = std::max(found.next, least);
    }
    return {};
}

} // namespace

void FuzzFigureParser::figuresAreNumbersInTheText()
{
    const auto vocabulary = FigureVocabulary::shipped();
    QVERIFY(vocabulary);
    const FigureParser parser(*vocabulary);
    Test::fuzz(Test::Mutations(u"amounts"_s), [&parser](const QByteArray &input) {
        const QString text = QString::fromUtf8(input);
        return complaintOf(FigureParser::Pass(parser, text, looksItalian(text)), text);
    });
}

QTEST_GUILESS_MAIN(FuzzFigureParser)
#include "fuzz_figureparser.moc"
