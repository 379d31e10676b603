// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/stalefigures.h"
#include "library/libraryfolder.h"

#include <QTest>

#include <algorithm>

using namespace Postilla;
using namespace Qt::StringLiterals;
using Test::imported;
using Test::resultOf;

/// What becomes of claims and corrections when the text of their document changes.
class TestNewTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void claimsKeepTheirTextAndGetAStateInTheNewOne();
    void theImportSaysWhatBecameOfThem();
    void undoBringsThemBackWithTheTextInOneStep();
    void aTextThatComesBackMakesThemExactAgain();
    void aPersonAcceptsTheNewPlace();
    void aConfirmedFigureThatIsAnotherInTheNewPlaceIsProposedAgain();
    void aConfirmedFigureThatStandsThereStaysConfirmed();
    void aFigureInAPersonsWordsStaysTheirs();
    void aTextWithoutAnAddressIsReplaced();
    void aPersonSelectsAgain();
    void aClaimMadeOnAnEarlierTextIsPlacedAtOnce();
    void onlyWhatNeedsALookIsListed();
    void correctionsCountInTheNewText();
    void aCorrectionOfAnotherWordDoesNotCount();
    void aFigureKeepsWhatAPersonSaidOfIt();
    void anotherFigureIsJudgedAnew();
    void theLibraryVerifies();

private:
    ImportReport update(const QString &body);
    /// A claim of the sentence, all of it confirmed.
    Claim confirmedClaim();
    QList<ClaimFigure> figuresOf(const Claim &claim) const
    {
        return m_library->claims().record(claim.uuid)->figures;
    }
    Claim make(const QString &quote);
    StatedFigureRow figure() const;
    Claim now(const Claim &claim) const { return m_library->claims().claim(claim.uuid).value(); }

    std::unique_ptr<Test::LibraryFolder> m_folder;
    std::unique_ptr<Library> m_library;
    DocumentVersion m_version;
};

namespace {

const QString opening =
    u"The ministry loosened its rules on Monday, two officials of the department said. "_s;
const QString sentence = u"Nvidia will ship 30,000 H20 chips to Alibaba by March."_s;
const QString closing = u" Analysts at two banks expect the first deliveries to reach Shenzhen in spring."_s;
const QString address = u"\n\nLink alla fonte: https://news.example/chips\n"_s;

} // namespace

void TestNewTexts::init()
{
    m_library.reset();
    m_folder = std::make_unique<Test::LibraryFolder>();
    m_library = m_folder->open();
    m_version = {};
    update(opening + sentence + closing);
}

/// Imports that text at the address, and makes it the version at hand.
ImportReport TestNewTexts::update(const QString &body)
{
    static int count = 0;
    const QString file =
        m_folder->write(u"%1.txt"_s.arg(++count), u"Chips for Alibaba\n\n"_s + body + address);
    const ImportReport report = imported(*m_library, {file}, {.update = true});
    m_version = m_library->currentVersion(report.rows.at(0).documentUuid).value();
    return report;
}

Claim TestNewTexts::make(const QString &quote)
{
    const qsizetype start = m_version.text.indexOf(quote);
    return m_library->claims().create(m_version.uuid, {start, start + quote.size()}).value();
}

/// How many chips the current text states.
StatedFigureRow TestNewTexts::figure() const
{
    const auto page = m_library->figures().page({}, std::nullopt, 1);
    return page && !page->figures.isEmpty() ? page->figures.first().row : StatedFigureRow();
}

void TestNewTexts::claimsKeepTheirTextAndGetAStateInTheNewOne()
{
    const Claim claim = make(sentence);
    const Claim other = make(u"two officials of the department"_s);
    update(u"Updated. "_s + opening + QString(sentence).replace(u"30,000"_s, u"80,000"_s) + closing);
    QCOMPARE(now(claim).anchor.quote, sentence);
    QCOMPARE(now(claim).anchor.versionUuid, claim.anchor.versionUuid);
    QCOMPARE(codeOf(anchorState(now(claim))), u"changed"_s);
    QCOMPARE(now(claim).placement->quote, u"Nvidia will ship 80,000 H20 chips to Alibaba by March."_s);
    QCOMPARE(codeOf(anchorState(now(other))), u"exact"_s);
    QCOMPARE(currentSpan(now(other)).start, m_version.text.indexOf(u"two officials"));
    QCOMPARE(currentVersionUuid(now(other)), m_version.uuid);
}

void TestNewTexts::theImportSaysWhatBecameOfThem()
{
    make(sentence);
    make(u"two officials of the department"_s);
    const AnchorCounts counts = update(opening + closing).anchors();
    QCOMPARE(counts.claims.total(), 2);
    QCOMPARE(counts.claims.of(AnchorState::Lost), 1);
    QCOMPARE(counts.claims.of(AnchorState::Exact), 1);
    QCOMPARE(counts.corrections.total(), 0);
}

void TestNewTexts::undoBringsThemBackWithTheTextInOneStep()
{
    const Claim claim = make(sentence);
    update(opening + closing);
    QCOMPARE(codeOf(anchorState(now(claim))), u"lost"_s);
    QVERIFY(m_library->undo());
    QVERIFY(!now(claim).placement);
    QCOMPARE(m_library->currentVersion(claim.anchor.documentUuid)->uuid, claim.anchor.versionUuid);
    QVERIFY(m_library->redo());
    QCOMPARE(codeOf(anchorState(now(claim))), u"lost"_s);
}

void TestNewTexts::aTextThatComesBackMakesThemExactAgain()
{
    const Claim claim = make(sentence);
    update(opening + closing);
    update(opening + sentence + closing + u" Nothing more was said."_s);
    QCOMPARE(codeOf(anchorState(now(claim))), u"exact"_s);
}

void TestNewTexts::aPersonAcceptsTheNewPlace()
{
    const Claim claim = make(sentence);
    update(opening + QString(sentence).replace(u"H20"_s, u"H200"_s) + closing);
    const auto accepted = m_library->claims().acceptPlace(now(claim));
    QVERIFY(accepted);
    QCOMPARE(accepted->anchor.quote, u"Nvidia will ship 30,000 H200 chips to Alibaba by March."_s);
    QCOMPARE(accepted->anchor.versionUuid, m_version.uuid);
    QCOMPARE(codeOf(anchorState(*accepted)), u"exact"_s);
    QCOMPARE(m_library->claims().toLookAt()->size(), 0);
    QVERIFY(m_library->undo());
    QCOMPARE(codeOf(anchorState(now(claim))), u"changed"_s);
}

Claim TestNewTexts::confirmedClaim()
{
    const Claim claim = make(sentence);
    const ClaimRecord record = m_library->claims().record(claim.uuid).value();
    if (!m_library->claims().confirm({record}))
        qFatal("the claim was not confirmed");
    return now(claim);
}

void TestNewTexts::aConfirmedFigureThatIsAnotherInTheNewPlaceIsProposedAgain()
{
    const Claim claim = confirmedClaim();
    const QList<ClaimFigure> before = figuresOf(claim);
    QCOMPARE(before.size(), 1);
    update(opening + QString(sentence).replace(u"30,000"_s, u"80,000"_s) + closing);
    QVERIFY(m_library->claims().acceptPlace(now(claim)).has_value());
    const QList<ClaimFigure> after = figuresOf(claim);
    QCOMPARE(after.size(), 1);
    QCOMPARE(after[0].uuid, before[0].uuid);
    QCOMPARE(after[0].value.value, 80000.0);
    QCOMPARE(after[0].proposed.size(), 4);
    QCOMPARE(figuresToConfirmAgain(before, after), QStringList{after[0].text});
    QVERIFY(m_library->claims().standings({claim})->value(claim.uuid).hasProposedFigures);
    QVERIFY(m_library->undo());
    QCOMPARE(figuresOf(claim)[0].value.value, 30000.0);
    QVERIFY(figuresOf(claim)[0].proposed.isEmpty());
}

void TestNewTexts::aConfirmedFigureThatStandsThereStaysConfirmed()
{
    const Claim claim = confirmedClaim();
    update(opening + QString(sentence).replace(u"March"_s, u"April"_s) + closing);
    QVERIFY(m_library->claims().acceptPlace(now(claim)).has_value());
    QCOMPARE(figuresOf(claim)[0].value.value, 30000.0);
    QVERIFY(figuresOf(claim)[0].proposed.isEmpty());
    QVERIFY(!m_library->claims().standings({claim})->value(claim.uuid).hasProposedFigures);
}

void TestNewTexts::aFigureInAPersonsWordsStaysTheirs()
{
    const Claim claim = confirmedClaim();
    ClaimRecord record = m_library->claims().record(claim.uuid).value();
    record.figures[0] =
        m_library->claims().typedValues().withText(record.figures[0], u"thirty thousand"_s).value();
    QVERIFY(m_library->claims().editRecord(record).has_value());
    update(opening + QString(sentence).replace(u"30,000"_s, u"80,000"_s) + closing);
    QVERIFY(m_library->claims().acceptPlace(now(claim)).has_value());
    QCOMPARE(figuresOf(claim)[0].text, u"thirty thousand"_s);
}

void TestNewTexts::aTextWithoutAnAddressIsReplaced()
{
    const auto report = resultOf(m_library->importText(u"A note\n\n"_s + opening + sentence));
    QVERIFY(report.has_value());
    const QString document = report->rows.at(0).documentUuid;
    m_version = m_library->currentVersion(document).value();
    const Claim claim = make(sentence);
    const QString changed = QString(sentence).replace(u"30,000"_s, u"80,000"_s);
    const auto replaced =
        resultOf(m_library->importText(u"A note\n\n"_s + opening + changed, {.into = document}));
    QVERIFY(replaced.has_value());
    QCOMPARE(replaced->rows.at(0).outcome, ImportOutcome::NewVersion);
    QCOMPARE(replaced->rows.at(0).documentUuid, document);
    QCOMPARE(replaced->anchors().claims.of(AnchorState::Changed), 1);
    QCOMPARE(codeOf(anchorState(now(claim))), u"changed"_s);
    QVERIFY(m_library->currentVersion(document)->text.contains(u"80,000"_s));
    QCOMPARE(m_library->history().latest(1)->constFirst().label, u"replace-text"_s);
    const auto again =
        resultOf(m_library->importText(u"A note\n\n"_s + opening + changed, {.into = document}));
    QCOMPARE(again->rows.at(0).outcome, ImportOutcome::AlreadyThere);
    QVERIFY(m_library->undo());
    QVERIFY(!now(claim).placement);
}

void TestNewTexts::aPersonSelectsAgain()
{
    const Claim claim = make(sentence);
    update(opening + closing);
    const auto refused = m_library->claims().acceptPlace(now(claim));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), ErrorCode::BadSpan);
    const qsizetype start = m_version.text.indexOf(u"two officials"_s);
    const auto moved = m_library->claims().moveAnchor(now(claim), {start, start + 13});
    QVERIFY(moved);
    QCOMPARE(now(claim).anchor.quote, u"two officials"_s);
    QVERIFY(!now(claim).placement);
}

void TestNewTexts::aClaimMadeOnAnEarlierTextIsPlacedAtOnce()
{
    const DocumentVersion first = m_version;
    update(opening + closing);
    m_version = first;
    QCOMPARE(codeOf(anchorState(make(sentence))), u"lost"_s);
    QCOMPARE(codeOf(anchorState(make(u"two officials of the department"_s))), u"exact"_s);
}

void TestNewTexts::onlyWhatNeedsALookIsListed()
{
    const Claim claim = make(sentence);
    make(u"two officials of the department"_s);
    QCOMPARE(m_library->claims().toLookAt()->size(), 0);
    update(opening + closing);
    const auto claims = m_library->claims().toLookAt();
    QVERIFY(claims);
    QCOMPARE(claims->size(), 1);
    QCOMPARE(claims->constFirst().uuid, claim.uuid);
}

void TestNewTexts::correctionsCountInTheNewText()
{
    const Naming company{MentionKind::Company, MentionSub::None, u"Department of Rules"_s};
    const qsizetype start = m_version.text.indexOf(u"department"_s);
    QVERIFY(m_library->corrections().add(m_version.uuid, {start, start + 10}, company));
    const auto said = [&] {
        const auto marks = m_library->marks().ofVersion(m_version.uuid).value();
        const auto found = std::ranges::find(marks, company.canonical, &Mention::canonical);
        return found == marks.cend() ? QString()
                                     : m_version.text.mid(found->span.start, found->span.length());
    };
    const auto companies = [&] { return m_library->documentRow(m_version.documentUuid)->mentions.companies; };
    QCOMPARE(said(), u"department"_s);
    const int before = companies();
    const AnchorCounts counts = update(u"Updated. "_s + opening + sentence + closing).anchors();
    QCOMPARE(counts.corrections.of(AnchorState::Exact), 1);
    QCOMPARE(said(), u"department"_s);
    QCOMPARE(companies(), before);
    QVERIFY(m_library->undo());
    QCOMPARE(companies(), before);
}

void TestNewTexts::aCorrectionOfAnotherWordDoesNotCount()
{
    const Naming chip{MentionKind::Chip, MentionSub::None, u"Mine"_s};
    const qsizetype start = m_version.text.indexOf(u"H20"_s);
    QVERIFY(m_library->corrections().add(m_version.uuid, {start, start + 3}, chip));
    const AnchorCounts counts =
        update(opening + QString(sentence).replace(u"H20"_s, u"H200"_s) + closing).anchors();
    QCOMPARE(counts.corrections.of(AnchorState::Changed), 1);
    const auto marks = m_library->marks().ofVersion(m_version.uuid).value();
    QVERIFY(std::ranges::find(marks, u"Mine"_s, &Mention::canonical) == marks.cend());
}

void TestNewTexts::aFigureKeepsWhatAPersonSaidOfIt()
{
    const Measure machine = figure().figure.measure;
    QVERIFY(machine != Measure::Capacity);
    QVERIFY(m_library->figures().setMeasure(figure(), Measure::Capacity));
    const AnchorCounts counts = update(u"Updated. "_s + opening + sentence + closing).anchors();
    QCOMPARE(counts.corrections.of(AnchorState::Exact), 1);
    QCOMPARE(m_version.text.mid(figure().key.span.start, 6), u"30,000"_s);
    QCOMPARE(figure().figure.measure, Measure::Capacity);
    QVERIFY(m_library->undo());
    QCOMPARE(figure().figure.measure, Measure::Capacity);
    QVERIFY(m_library->redo());
    QVERIFY(m_library->figures().setObject(figure(), u"NVIDIA H200"_s));
    QCOMPARE(figure().figure.measure, Measure::Capacity);
    QCOMPARE(figure().figure.object, u"NVIDIA H200"_s);
    QVERIFY(m_library->figures().withdraw(figure()));
    QCOMPARE(figure().figure.measure, machine);
}

void TestNewTexts::anotherFigureIsJudgedAnew()
{
    const Measure machine = figure().figure.measure;
    QVERIFY(m_library->figures().setMeasure(figure(), Measure::Capacity));
    const AnchorCounts counts =
        update(opening + QString(sentence).replace(u"30,000"_s, u"80,000"_s) + closing).anchors();
    QCOMPARE(counts.corrections.of(AnchorState::Changed), 1);
    QCOMPARE(figure().figure.value.value, 80000.0);
    QCOMPARE(figure().figure.measure, machine);
}

void TestNewTexts::theLibraryVerifies()
{
    make(sentence);
    QVERIFY(m_library->figures().setMeasure(figure(), Measure::Capacity));
    const Naming chip{MentionKind::Chip, MentionSub::None, u"Mine"_s};
    const qsizetype start = m_version.text.indexOf(u"H20"_s);
    QVERIFY(m_library->corrections().add(m_version.uuid, {start, start + 3}, chip));
    update(u"Updated. "_s + opening + sentence + closing);
    update(opening + closing);
    QVERIFY(m_library->undo());
    QCOMPARE(resultOf(m_library->verify())->size(), 0);
}

QTEST_GUILESS_MAIN(TestNewTexts)
#include "tst_newtexts.moc"
