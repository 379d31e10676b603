// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryfolder.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;
using Test::resultOf;

class TestCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRejectedMentionIsGoneAndUndoBringsItBack();
    void aConfirmedMentionSaysSo();
    void aMissingMentionIsThere();
    void anotherEntityTakesTheMachinesPlace();
    void anotherExtentTakesTheMachinesPlace();
    void aCorrectionOutlivesASearchAndAChangeOfTheLexicon();
    void undoLeadsToWhereACorrectionStood();
    void theLastWordCounts();
    void countsHonourCorrections();
    void theScorecardHasTheWorstFirst();

private:
    QList<Mention> marks() const;
    Mention mark(const QString &quote) const;
    TextSpan spanOf(const QString &quote) const;
    void apply(const LexiconChange &change) const;

    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
    DocumentVersion m_version;
};

void TestCorrections::init()
{
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
    const auto report = imported(
        *m_library,
        {m_folder->write(u"a.txt"_s,
                         u"Nvidia sells to Meta, says Zorbatek. Zorbatek and AMD wait, Meta too.\n"_s)});
    m_version = *m_library->currentVersion(report.rows.at(0).documentUuid);
}

QList<Mention> TestCorrections::marks() const
{
    return m_library->marks().ofVersion(m_version.uuid).value();
}

/// The first mark of these words; an empty one where there is none.
Mention TestCorrections::mark(const QString &quote) const
{
    const auto all = marks();
    const auto found = std::ranges::find_if(all, [&](const Mention &mention) {
        return m_version.text.mid(mention.span.start, mention.span.length()) == quote;
    });
    return found == all.cend() ? Mention() : *found;
}

TextSpan TestCorrections::spanOf(const QString &quote) const
{
    const qsizetype at = m_version.text.indexOf(quote);
    return {at, at + quote.size()};
}

void TestCorrections::apply(const LexiconChange &change) const
{
    QVERIFY(m_library->lexicon().apply(change));
    QVERIFY(resultOf(m_library->marks().catchUp()));
}

void TestCorrections::aRejectedMentionIsGoneAndUndoBringsItBack()
{
    const auto before = marks();
    QSignalSpy spy(m_library.get(), &Library::changed);
    QVERIFY(m_library->corrections().reject(m_version.uuid, mark(u"Nvidia"_s)));
    QCOMPARE(marks().size(), before.size() - 1);
    QVERIFY(mark(u"Nvidia"_s).span.isEmpty());
    QVERIFY(spy.wait());
    QVERIFY(spy.constFirst().constFirst().value<ChangeSet>().documents.contains(m_version.documentUuid));
    QVERIFY(m_library->undo());
    QCOMPARE(marks(), before);
    QVERIFY(m_library->redo());
    QVERIFY(mark(u"Nvidia"_s).span.isEmpty());
}

void TestCorrections::aConfirmedMentionSaysSo()
{
    QVERIFY(m_library->corrections().confirm(m_version.uuid, mark(u"AMD"_s)));
    QCOMPARE(mark(u"AMD"_s).origin, MentionOrigin::Confirmed);
    QCOMPARE(mark(u"Nvidia"_s).origin, MentionOrigin::Machine);
    const auto behind = m_library->corrections().behind(m_version.uuid, mark(u"AMD"_s));
    QCOMPARE((*behind)->analyst, u"Ada"_s);
    QVERIFY(m_library->corrections().withdraw(**behind));
    QCOMPARE(mark(u"AMD"_s).origin, MentionOrigin::Machine);
}

void TestCorrections::aMissingMentionIsThere()
{
    const Naming zorbatek{MentionKind::Company, MentionSub::None, u"Zorbatek"_s};
    QVERIFY(m_library->corrections().add(m_version.uuid, spanOf(u"Zorbatek"_s), zorbatek));
    QCOMPARE(mark(u"Zorbatek"_s).origin, MentionOrigin::Corrected);
    QCOMPARE(mark(u"Zorbatek"_s).canonical, u"Zorbatek"_s);
    QCOMPARE(m_library->corrections().add(m_version.uuid, {5, 5}, zorbatek).error().code(),
             ErrorCode::BadSpan);
    QVERIFY(m_library->corrections().reject(m_version.uuid, mark(u"Zorbatek"_s)));
    QCOMPARE(m_library->corrections().ofVersion(m_version.uuid)->size(), 0);
}

void TestCorrections::anotherEntityTakesTheMachinesPlace()
{
    const Naming person{MentionKind::Person, MentionSub::None, u"Amd Nobody"_s};
    QVERIFY(m_library->corrections().rename(m_version.uuid, mark(u"AMD"_s), person));
    QCOMPARE(mark(u"AMD"_s).kind, MentionKind::Person);
    QCOMPARE(std::ranges::count(marks(), mark(u"AMD"_s).span, &Mention::span), 1);
}

void TestCorrections::anotherExtentTakesTheMachinesPlace()
{
    QVERIFY(m_library->corrections().resize(m_version.uuid, mark(u"AMD"_s), spanOf(u"AMD wait"_s)));
    QCOMPARE(mark(u"AMD wait"_s).canonical, u"AMD"_s);
    QVERIFY(mark(u"AMD"_s).span.isEmpty());
    QCOMPARE(
        m_library->corrections().resize(m_version.uuid, mark(u"Nvidia"_s), spanOf(u"wait"_s)).error().code(),
        ErrorCode::BadSpan);
}

void TestCorrections::aCorrectionOutlivesASearchAndAChangeOfTheLexicon()
{
    QVERIFY(m_library->corrections().reject(m_version.uuid, mark(u"Nvidia"_s)));
    LexiconEntry seller;
    seller.kind = u"company"_s;
    seller.canonical = u"Nvidia sells"_s;
    apply(storeEntry(seller));
    QVERIFY(mark(u"Nvidia"_s).span.isEmpty());
    QVERIFY(mark(u"Nvidia sells"_s).span.isEmpty());
    LexiconEntry zorbatek;
    zorbatek.kind = u"company"_s;
    zorbatek.canonical = u"Zorbatek"_s;
    const Naming place{MentionKind::Company, MentionSub::None, u"Zorbatek of Milan"_s};
    QVERIFY(m_library->corrections().add(m_version.uuid, spanOf(u"Zorbatek"_s), place));
    apply(storeEntry(zorbatek));
    QCOMPARE(mark(u"Zorbatek"_s).canonical, u"Zorbatek of Milan"_s);
    QCOMPARE(std::ranges::count(marks(), u"Zorbatek"_s, &Mention::canonical), 1);
}

void TestCorrections::undoLeadsToWhereACorrectionStood()
{
    const TextSpan span = mark(u"AMD"_s).span;
    QVERIFY(m_library->corrections().confirm(m_version.uuid, mark(u"AMD"_s)));
    const auto place = m_library->history().placeOf(m_library->undo().value()).value();
    QVERIFY(place.has_value());
    QCOMPARE(place->documentUuid, m_version.documentUuid);
    QCOMPARE(place->span, span);
    QCOMPARE(place->claimUuid, QString());
}

void TestCorrections::theLastWordCounts()
{
    QVERIFY(m_library->corrections().confirm(m_version.uuid, mark(u"AMD"_s)));
    QVERIFY(m_library->corrections().reject(m_version.uuid, mark(u"AMD"_s)));
    const auto all = m_library->corrections().ofVersion(m_version.uuid).value();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.constFirst().verdict, CorrectionVerdict::Wrong);
    QCOMPARE(all.constFirst().judged->rule, u"entry"_s);
    QVERIFY(m_library->undo());
    QCOMPARE(mark(u"AMD"_s).origin, MentionOrigin::Confirmed);
}

void TestCorrections::countsHonourCorrections()
{
    const auto companies = [this] {
        return m_library->documentRow(m_version.documentUuid)->mentions.companies;
    };
    const int before = companies();
    QVERIFY(m_library->corrections().reject(m_version.uuid, mark(u"Nvidia"_s)));
    QCOMPARE(companies(), before - 1);
    QVERIFY(m_library->undo());
    QCOMPARE(companies(), before);
    QVERIFY(m_library->redo());
    LexiconEntry zorbatek;
    zorbatek.kind = u"company"_s;
    zorbatek.canonical = u"Zorbatek"_s;
    apply(storeEntry(zorbatek));
    QCOMPARE(companies(), before + 1);
}

void TestCorrections::theScorecardHasTheWorstFirst()
{
    QVERIFY(m_library->corrections().confirm(m_version.uuid, mark(u"AMD"_s)));
    QVERIFY(m_library->corrections().reject(m_version.uuid, mark(u"Meta"_s)));
    const auto rows = resultOf(m_library->scorecard()).value();
    QCOMPARE(rows.at(0).naming.canonical, mark(u"Meta"_s).canonical);
    QCOMPARE(rows.at(0).rule, u"entry"_s);
    QCOMPARE(rows.at(0).mentions, 2);
    QCOMPARE(rows.at(0).rejected, 1);
    QCOMPARE(rows.at(0).precision(), std::optional(0.0));
    QCOMPARE(rows.at(1).naming.canonical, u"AMD"_s);
    QCOMPARE(rows.at(1).precision(), std::optional(1.0));
    QVERIFY(!rows.constLast().precision());
    const auto cases = resultOf(m_library->scoreCases(rows.at(0))).value();
    QCOMPARE(cases.size(), 2);
    QCOMPARE(cases.at(0).verdict, std::optional(CorrectionVerdict::Wrong));
    QCOMPARE(cases.at(1).quote, u"Meta"_s);
    QVERIFY(!cases.at(1).verdict);
}

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
