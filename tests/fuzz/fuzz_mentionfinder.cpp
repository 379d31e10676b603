// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/mutations.h"
#include "mention/mentionfinder.h"

#include <QTest>

#include <cmath>

using namespace Postilla;
using namespace Qt::StringLiterals;

/// Figures and names in texts that nobody would write.
class FuzzMentionFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mentionsStandInTheTextInOrder();
};

namespace {

bool isSound(const FigureValue &figure)
{
    const auto isFinite = [](const std::optional<double> &number) {
        return !number || std::isfinite(*number);
    };
    return isFinite(figure.value) && isFinite(figure.low) && isFinite(figure.high) &&
           (!figure.low || !figure.high || *figure.low <= *figure.high);
}

QByteArray complaintOf(const QList<Mention> &mentions, const QString &text)
{
    const TextSpan whole{0, text.size()};
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const Mention &mention = mentions.at(i);
        if (mention.span.isEmpty() || !whole.contains(mention.span))
            return "a mention outside of the text";
        if (i > 0 && mention.span < mentions.at(i - 1).span)
            return "mentions out of order";
        for (qsizetype j = 0; j < i; ++j) {
            if (mentions.at(j).kind == mention.kind && mentions.at(j).span.overlaps(mention.span))
                return "mentions of one kind overlap";
        }
        if (mention.figure && !isSound(*mention.figure))
            return "a figure that is no number, or a range upside down";
    }
    return {};
}

} // namespace

void FuzzMentionFinder::mentionsStandInTheTextInOrder()
{
    const auto finder = MentionFinder::standard();
    QVERIFY(finder);
    Test::fuzz(Test::Mutations(u"text"_s), [&finder](const QByteArray &input) {
        const QString text = QString::fromUtf8(input);
        return complaintOf((*finder)->find(text), text);
    });
}

QTEST_GUILESS_MAIN(FuzzMentionFinder)
#include "fuzz_mentionfinder.moc"
