// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mentioncodec.h"
#include "store/storefixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Postilla;
using namespace Qt::StringLiterals;

class MentionCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedComesBack_data();
    void whatIsPackedComesBack();
    void anyMentionsComeBack();
    void equalMentionsArePackedAlike();
    void aNameIsKeptOnce();
    void whateverIsDamagedIsRefused();
    void rubbishIsRefused();
};

namespace {

Mention named(TextSpan span, MentionKind kind, const QString &canonical)
{
    Mention mention;
    mention.span = span;
    mention.kind = kind;
    mention.canonical = canonical;
    return mention;
}

Mention figure(TextSpan span, MentionSub sub, const FigureValue &value)
{
    Mention mention;
    mention.span = span;
    mention.kind = MentionKind::Figure;
    mention.sub = sub;
    mention.figure = value;
    return mention;
}

FigureValue valueOf(double number)
{
    FigureValue value;
    value.value = number;
    return value;
}

FigureValue range()
{
    FigureValue value;
    value.low = 0.2;
    value.high = 35;
    value.unit = u"unità"_s;
    value.currency = u"CNY"_s;
    value.per = u"anno"_s;
    value.modifier = FigureModifier::Range;
    value.modifierSpan = {3, 9};
    return value;
}

FigureMeaning meaningOf(TextSpan figure)
{
    FigureMeaning meaning;
    meaning.figure = figure;
    return meaning;
}

FoundMentions article()
{
    FoundMentions found;
    found.mentions = {named({2, 5}, MentionKind::Chip, u"NVIDIA H20"_s),
                      figure({10, 18}, MentionSub::Quantity, range()),
                      named({30, 33}, MentionKind::Chip, u"NVIDIA H20"_s),
                      named({40, 52}, MentionKind::Agency, u"Ministero 商务部"_s)};
    found.mentions[3].sub = MentionSub::Government;
    found.mentions[3].rule = MentionRule::Pack;
    found.meanings = {{{10, 18}, u"NVIDIA H20"_s, Measure::Stock, PartialDate::parse(u"2025-08").value()}};
    return found;
}

/// Any mention at all, meaningful or not.
Mention anyMention(QRandomGenerator &random)
{
    Mention mention;
    mention.span.start = random.bounded(3'000'000);
    mention.span.end = mention.span.start + 1 + random.bounded(80);
    mention.kind = static_cast<MentionKind>(random.bounded(200));
    mention.sub = static_cast<MentionSub>(random.bounded(10));
    mention.rule = static_cast<MentionRule>(random.bounded(6));
    mention.canonical = random.bounded(3) == 0 ? QString() : u"name %1"_s.arg(random.bounded(9));
    if (random.bounded(2) == 0)
        return mention;
    FigureValue value = random.bounded(2) == 0 ? range() : valueOf(random.generateDouble() * 1e18 - 5e17);
    value.modifier = static_cast<FigureModifier>(random.bounded(8));
    value.modifierSpan = {random.bounded(100), 100 + random.bounded(100)};
    value.date = random.bounded(3) == 0 ? u"2025-08"_s : QString();
    mention.figure = value;
    return mention;
}

FoundMentions anything(QRandomGenerator &random)
{
    FoundMentions found;
    for (int count = random.bounded(40); count > 0; --count) {
        found.mentions.append(anyMention(random));
        FigureMeaning meaning = meaningOf(found.mentions.constLast().span);
        meaning.object = u"chip %1"_s.arg(random.bounded(4));
        meaning.measure = static_cast<Measure>(random.bounded(10));
        if (random.bounded(2) == 0)
            meaning.asOf = PartialDate::parse(u"2025").value();
        if (found.mentions.constLast().figure)
            found.meanings.append(meaning);
    }
    return found;
}

} // namespace

void MentionCodecTest::whatIsPackedComesBack_data()
{
    QTest::addColumn<FoundMentions>("found");
    QTest::newRow("nothing") << FoundMentions();
    QTest::newRow("an article") << article();
    for (const double number : {0.0, 1.0, -4.0, 3e6, 0.1, -1e-9, 8.9e15, 1.7e308, 5e-324}) {
        QTest::addRow("%g", number) << FoundMentions{
            .mentions = {figure({0, 3}, MentionSub::Money, valueOf(number))},
            .meanings = {meaningOf({0, 3})}};
    }
    QTest::newRow("infinite") << FoundMentions{
        .mentions = {figure({0, 3}, MentionSub::Ratio, valueOf(std::numeric_limits<double>::infinity()))},
        .meanings = {meaningOf({0, 3})}};
    QTest::newRow("not in order") << FoundMentions{
        .mentions = {named({900, 903}, MentionKind::Place, u"Roma"_s),
                     named({4, 8}, MentionKind::Place, u"Roma"_s)}};
}

void MentionCodecTest::whatIsPackedComesBack()
{
    QFETCH(const FoundMentions, found);
    const auto read = unpackedMentions(packedMentions(found));
    REQUIRE_OK(read);
    QCOMPARE(read->mentions, found.mentions);
    QCOMPARE(read->meanings, found.meanings);
}

void MentionCodecTest::anyMentionsComeBack()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        const FoundMentions found = anything(random);
        const auto read = unpackedMentions(packedMentions(found));
        REQUIRE_OK(read);
        QVERIFY2(*read == found, qPrintable(u"round %1"_s.arg(round)));
    }
}

void MentionCodecTest::equalMentionsArePackedAlike()
{
    QCOMPARE(packedMentions(article()), packedMentions(article()));
    FoundMentions other = article();
    other.meanings[0].measure = Measure::Orders;
    QVERIFY(packedMentions(other) != packedMentions(article()));
}

void MentionCodecTest::aNameIsKeptOnce()
{
    QCOMPARE(packedMentions(article()).count("NVIDIA H20"), 1);
}

void MentionCodecTest::whateverIsDamagedIsRefused()
{
    const QByteArray packed = packedMentions(article());
    for (qsizetype size = 0; size < packed.size(); ++size)
        COMPARE_ERROR(unpackedMentions(packed.first(size)), ErrorCode::LibraryDamaged);
    COMPARE_ERROR(unpackedMentions(packed + '\0'), ErrorCode::LibraryDamaged);
    for (qsizetype at = 0; at < packed.size(); ++at) {
        for (const int bit : {0, 3, 7}) {
            QByteArray damaged = packed;
            damaged[at] = static_cast<char>(damaged.at(at) ^ 1 << bit);
            COMPARE_ERROR(unpackedMentions(damaged), ErrorCode::LibraryDamaged);
        }
    }
}

void MentionCodecTest::rubbishIsRefused()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray rest(random.bounded(60), '\0');
        for (char &byte : rest)
            byte = static_cast<char>(random.bounded(round % 2 == 0 ? 8 : 256));
        const quint16 sum = qChecksum(rest);
        const QByteArray head{"\1" + QByteArray(1, static_cast<char>(sum & 0xff)) +
                              QByteArray(1, static_cast<char>(sum >> 8))};
        // Right by its checksum: it may even be well-formed, then it means what it says.
        if (const auto read = unpackedMentions(head + rest))
            QCOMPARE(unpackedMentions(packedMentions(*read)).value(), *read);
    }
}

QTEST_GUILESS_MAIN(MentionCodecTest)
#include "tst_mentioncodec.moc"
