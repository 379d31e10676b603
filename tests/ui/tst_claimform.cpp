// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/proposedfields.h"
#include "support/windowtest.h"
#include "ui/claims/claimform.h"
#include "ui/claims/claimlist.h"
#include "ui/claims/relationlist.h"
#include "ui/reader/reader.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QToolButton>

using namespace Postilla;
using namespace Postilla::Test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const std::optional<PartialDate> &date)
{
    return date ? date->text() : QString();
}

} // namespace

/// The form of a claim, filled and read by the keyboard alone.
class TestClaimForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }

    void theWholeFormIsFilledByKeysAlone();
    void aDayThatDoesNotExistIsToldAndStays();
    void whatTheProgramFilledInLooksProposed();
    void aDateOfTheTextLooksProposedAsThatOfTheEvent();
    void namesAreWholeInANarrowForm();
    void enterConfirmsOneField();
    void enterConfirmsAChoiceAsItStands();
    void arrowKeysThroughAChoiceAreOneAct();
    void aChoiceOutOfTheOpenListIsStoredAtOnce();
    void oneKeyConfirmsAllThatIsProposed();
    void aFigureIsAddedChangedAndTakenOut();
    void namesOfTheOwnLexiconAreKnown();
    void aTagWithACommaIsOneTag();
    void reliabilityIsInheritedFromTheDocument();
    void lettersInAFieldAreOnlyLetters_data();
    void lettersInAFieldAreOnlyLetters();
    void aClaimIsRelatedToAnotherAndBack();
    void aRelationSaysWhyAndIsSaidOtherwise();
    void aClaimIsFoundByItsNumberInTheWholeLibrary();
    void twoWindowsThatEditOneFieldAreOfferedBothVersions_data();
    void twoWindowsThatEditOneFieldAreOfferedBothVersions();
    void twoWindowsThatEditOtherFieldsBothKeepTheirs();

private:
    void claimOf(const QString &words);
    /// A colleague gives the claim this summary and this note in another window.
    void colleagueWrites(const QString &summary, const QString &note = {});
    QWidget *button(const QString &text) const;
    ClaimRecord record() const;
    QWidget *field(const QString &name) const;
    QString nameOfFocus() const { return QApplication::focusWidget()->accessibleName(); }
    /// Goes on to the next field, which must be this one.
    void tabTo(const QString &name);
    /// Types into the next field, which must be this one.
    void fill(const QString &name, const QString &text);
    /// Chooses in the next field, which must be this one.
    void pick(const QString &name, const QString &shown);

    std::unique_ptr<WindowOnLibrary> m_on;
};

void TestClaimForm::init()
{
    m_on = std::make_unique<WindowOnLibrary>();
    m_on->openDocument(u"Licences trickle out"_s);
}

void TestClaimForm::claimOf(const QString &words)
{
    m_on->reader()->setFocus();
    m_on->reader()->setCaret(m_on->reader()->text().stored().indexOf(words));
    m_on->press(u"C"_s);
}

ClaimRecord TestClaimForm::record() const
{
    const auto record = m_on->window().library()->claims().record(m_on->reader()->currentClaim());
    return record.value_or(ClaimRecord());
}

QWidget *TestClaimForm::field(const QString &name) const
{
    for (QWidget *widget : m_on->claimForm()->findChildren<QWidget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

void TestClaimForm::tabTo(const QString &name)
{
    m_on->press(u"Tab"_s);
    QCOMPARE(nameOfFocus(), name);
}

void TestClaimForm::fill(const QString &name, const QString &text)
{
    tabTo(name);
    m_on->type(text);
}

void TestClaimForm::pick(const QString &name, const QString &shown)
{
    tabTo(name);
    auto *choice = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(choice);
    m_on->press(u"Home"_s);
    for (int step = 0; step < choice->count() && choice->currentText() != shown; ++step)
        m_on->press(u"Down"_s);
    QCOMPARE(choice->currentText(), shown);
}

void TestClaimForm::theWholeFormIsFilledByKeysAlone()
{
    claimOf(u"AMD expects"_s);
    m_on->press(u"E"_s);
    QCOMPARE(nameOfFocus(), u"Summary"_s);
    m_on->type(u"AMD ships few MI308"_s);
    pick(u"Type"_s, u"prediction"_s);
    pick(u"Polarity"_s, u"the source denies it"_s);
    fill(u"Event from"_s, u"2025-07"_s);
    fill(u"Event until"_s, u"2025-09-30"_s);
    fill(u"About"_s, u"AMD; MI308"_s);
    fill(u"Source"_s, u"AMD"_s);
    pick(u"Kind of source"_s, u"named source"_s);
    fill(u"Reported through"_s, u"Reuters"_s);
    fill(u"Cue"_s, u"expects"_s);
    pick(u"Hedge"_s, u"possible"_s);
    fill(u"Hedge words"_s, u"expects"_s);
    fill(u"What is hedged"_s, u"to ship fewer than 10,000 units"_s);
    fill(u"Figure 1"_s, u"fewer than 12,000 units"_s);
    fill(u"Chip of figure 1"_s, u"MI308"_s);
    pick(u"Measure of figure 1"_s, u"planned"_s);
    fill(u"Date of figure 1"_s, u"2025-08"_s);
    fill(u"Figure 2"_s, u"15%"_s);
    m_on->press(u"Return"_s); // is stored, and asks what it means
    fill(u"Chip of figure 2"_s, u"H20"_s);
    pick(u"Measure of figure 2"_s, u"loss"_s);
    fill(u"Date of figure 2"_s, u"2024"_s);
    tabTo(u"Figure 3"_s);
    fill(u"Rating"_s, u"B2"_s);
    pick(u"Verdict"_s, u"disputed"_s);
    fill(u"Rationale"_s, u"Two say otherwise."_s);
    pick(u"Source error [sic]"_s, u"yes, the article is wrong here"_s);
    fill(u"Correct form"_s, u"12,000"_s);
    fill(u"Tags"_s, u"orders; supply"_s);
    fill(u"Note"_s, u"Ask again."_s);
    m_on->press(u"Ctrl+Return"_s);
    QCOMPARE(m_on->errorShown(), QString());
    QCOMPARE(QApplication::focusWidget(), m_on->reader());

    const ClaimRecord filled = record();
    const Claim &claim = filled.claim;
    QCOMPARE(claim.summary, u"AMD ships few MI308"_s);
    QCOMPARE(claim.type, ClaimType::Prediction);
    QCOMPARE(claim.polarity, Polarity::Denied);
    QCOMPARE(textOf(claim.eventFrom), u"2025-07"_s);
    QCOMPARE(textOf(claim.eventTo), u"2025-09-30"_s);
    QCOMPARE(claim.source, u"AMD"_s);
    QCOMPARE(claim.sourceKind, SourceKind::Named);
    QCOMPARE(claim.reportedVia, u"Reuters"_s);
    QCOMPARE(claim.cue, u"expects"_s);
    QCOMPARE(claim.hedge, Hedge::Possible);
    QCOMPARE(claim.hedgeCue, u"expects"_s);
    QCOMPARE(claim.hedgeScope, u"to ship fewer than 10,000 units"_s);
    QCOMPARE(claim.reliability, Reliability::B);
    QCOMPARE(claim.credibility, Credibility::Two);
    QCOMPARE(claim.verdict, Verdict::Disputed);
    QCOMPARE(claim.rationale, u"Two say otherwise."_s);
    QVERIFY(claim.sourceError);
    QCOMPARE(claim.correctForm, u"12,000"_s);
    QCOMPARE(claim.note, u"Ask again."_s);
    QCOMPARE(claim.tags.size(), 2);
    QCOMPARE(filled.entities.size(), 2);
    QCOMPARE(filled.figures.size(), 2);
    QCOMPARE(filled.figures[0].value.value, 12000.0);
    QCOMPARE(filled.figures[0].value.modifier, FigureModifier::LessThan);
    QCOMPARE(filled.figures[0].object, u"AMD MI308"_s);
    QCOMPARE(filled.figures[0].measure, Measure::Planned);
    QCOMPARE(textOf(filled.figures[0].asOf), u"2025-08"_s);
    QCOMPARE(filled.figures[1].sub, MentionSub::Percent);
    QCOMPARE(filled.figures[1].object, u"NVIDIA H20"_s);
    QCOMPARE(filled.figures[1].measure, Measure::Loss);
    QVERIFY(!filled.claim.proposed.contains(ClaimField::Polarity));
    m_on->press(u"Ctrl+Shift+Return"_s); // and what was left as it was proposed
    QVERIFY(!hasProposals(record()));
}

void TestClaimForm::aDayThatDoesNotExistIsToldAndStays()
{
    claimOf(u"AMD expects"_s);
    m_on->press(u"E"_s);
    auto *from = qobject_cast<QLineEdit *>(field(u"Event from"_s));
    from->setFocus();
    m_on->type(u"2025-02-30"_s);
    m_on->press(u"Return"_s);
    QVERIFY2(m_on->errorShown().contains(u"2025-02-30"), qPrintable(m_on->errorShown()));
    QCOMPARE(from->text(), u"2025-02-30"_s);
    QVERIFY(!record().claim.eventFrom);
    from->selectAll();
    m_on->type(u"2025-02-28"_s);
    m_on->press(u"Return"_s);
    QCOMPARE(textOf(record().claim.eventFrom), u"2025-02-28"_s);
}

void TestClaimForm::whatTheProgramFilledInLooksProposed()
{
    claimOf(u"The Commerce"_s);
    auto *source = qobject_cast<QLineEdit *>(field(u"Source"_s));
    QCOMPARE(source->text(), u"people familiar with the matter"_s);
    QVERIFY(source->font().italic());
    QVERIFY(source->accessibleDescription().contains(u"not confirmed"));
    const auto labels = m_on->claimForm()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [](const QLabel *label) { return label->text() == u"Source (proposed)"; }));
    QVERIFY(std::ranges::none_of(labels,
                                 [](const QLabel *label) { return label->text() == u"Summary (proposed)"; }));
    QVERIFY(!qobject_cast<QLineEdit *>(field(u"Summary"_s))->font().italic());
    const QModelIndex row = m_on->claimList()->model()->index(0, 0);
    QVERIFY(row.data(Qt::DisplayRole).toString().contains(u"proposed values"));
}

void TestClaimForm::aDateOfTheTextLooksProposedAsThatOfTheEvent()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"dated.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Shipments go on\n\nNvidia shipped 40,000 H20 chips to China in May 2025.\n");
    file.close();
    m_on.reset();
    m_on = std::make_unique<WindowOnLibrary>(QStringList{file.fileName()});
    m_on->openDocument(u"Shipments go on"_s);
    claimOf(u"Nvidia shipped"_s);
    auto *from = qobject_cast<QLineEdit *>(field(u"Event from"_s));
    QCOMPARE(from->text(), u"2025-05"_s);
    QVERIFY(from->font().italic());
    from->setFocus();
    m_on->press(u"Return"_s);
    QVERIFY(!from->font().italic());
    QVERIFY(!record().claim.proposed.contains(ClaimField::EventFrom));
    QCOMPARE(textOf(record().claim.eventFrom), u"2025-05"_s);
}

void TestClaimForm::namesAreWholeInANarrowForm()
{
    claimOf(u"AMD expects"_s);
    ClaimForm form;
    form.show(m_on->window().library(), record().claim);
    form.resize(form.fontMetrics().averageCharWidth() * 28, 700);
    form.QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    for (const QLabel *name : form.findChildren<QLabel *>()) {
        if (!name->isVisible())
            continue;
        QVERIFY2(name->height() >= name->heightForWidth(name->width()), qPrintable(name->text()));
    }
}

void TestClaimForm::enterConfirmsOneField()
{
    claimOf(u"The Commerce"_s);
    field(u"Source"_s)->setFocus();
    m_on->press(u"Return"_s);
    QVERIFY(!record().claim.proposed.contains(ClaimField::Source));
    QVERIFY(record().claim.proposed.contains(ClaimField::SourceKind));
    QCOMPARE(record().claim.source, u"people familiar with the matter"_s);
    QVERIFY(!qobject_cast<QLineEdit *>(field(u"Source"_s))->font().italic());
    field(u"Figure 1"_s)->setFocus();
    m_on->press(u"Return"_s);
    QVERIFY(!record().figures[0].proposed.contains(FigureField::Value));
    QVERIFY(record().figures[0].proposed.contains(FigureField::Measure));
}

void TestClaimForm::enterConfirmsAChoiceAsItStands()
{
    claimOf(u"The Commerce"_s);
    QVERIFY(record().claim.proposed.contains(ClaimField::Hedge));
    const Hedge hedge = record().claim.hedge;
    field(u"Hedge"_s)->setFocus();
    m_on->press(u"Return"_s);
    QVERIFY(!record().claim.proposed.contains(ClaimField::Hedge));
    QVERIFY(record().claim.proposed.contains(ClaimField::Type));
    QCOMPARE(record().claim.hedge, hedge);
}

void TestClaimForm::arrowKeysThroughAChoiceAreOneAct()
{
    claimOf(u"AMD expects"_s);
    Library *library = m_on->window().library();
    const auto changes = [&] { return library->history().ofClaim(record().claim.uuid, 100)->size(); };
    field(u"Verdict"_s)->setFocus();
    const qsizetype before = changes();
    for (int step = 0; step < 3; ++step)
        m_on->press(u"Down"_s);
    QCOMPARE(changes(), before);
    QCOMPARE(record().claim.verdict, Verdict::Unverified);
    m_on->press(u"Tab"_s);
    QCOMPARE(record().claim.verdict, Verdict::Refuted);
    QCOMPARE(changes(), before + 1);
    QVERIFY(library->undo().has_value());
    QCOMPARE(record().claim.verdict, Verdict::Unverified);
}

void TestClaimForm::aChoiceOutOfTheOpenListIsStoredAtOnce()
{
    claimOf(u"AMD expects"_s);
    auto *verdict = qobject_cast<QComboBox *>(field(u"Verdict"_s));
    verdict->setFocus();
    m_on->press(u"Space"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_on->press(u"Down"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(record().claim.verdict, Verdict::Corroborated);
}

void TestClaimForm::oneKeyConfirmsAllThatIsProposed()
{
    claimOf(u"The Commerce"_s);
    QVERIFY(hasProposals(record()));
    m_on->press(u"Ctrl+Shift+Return"_s);
    QVERIFY(!hasProposals(record()));
    QVERIFY(!qobject_cast<QLineEdit *>(field(u"Source"_s))->font().italic());
    QTRY_VERIFY(!m_on->claimList()->model()->index(0, 0).data().toString().contains(u"proposed values"));
    m_on->press(u"Ctrl+Z"_s);
    QVERIFY(hasProposals(record()));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(field(u"Source"_s))->font().italic());
}

void TestClaimForm::aFigureIsAddedChangedAndTakenOut()
{
    claimOf(u"Customs officials"_s);
    QVERIFY(record().figures.isEmpty());
    auto *first = qobject_cast<QLineEdit *>(field(u"Figure 1"_s));
    first->setFocus();
    m_on->type(u"about 3 million units"_s);
    m_on->press(u"Return"_s);
    QCOMPARE(record().figures.size(), 1);
    QCOMPARE(record().figures[0].value.value, 3e6);
    QVERIFY(record().figures[0].proposed.isEmpty());
    first->selectAll();
    m_on->type(u"no number"_s);
    m_on->press(u"Return"_s);
    QVERIFY(m_on->errorShown().contains(u"no number"));
    first->selectAll();
    m_on->press(u"Del"_s);
    m_on->press(u"Return"_s);
    QVERIFY(record().figures.isEmpty());
}

void TestClaimForm::namesOfTheOwnLexiconAreKnown()
{
    LexiconEntry entry;
    entry.kind = u"chip"_s;
    entry.canonical = u"Zorbatek Z9"_s;
    entry.aliases = {{u"Z9"_s, {}, AliasCondition::Capital}};
    QVERIFY(m_on->window().library()->lexicon().apply(storeEntry(entry)).has_value());
    claimOf(u"AMD expects"_s);
    field(u"About"_s)->setFocus();
    m_on->press(u"Ctrl+A"_s);
    m_on->type(u"AMD; Z9"_s);
    m_on->press(u"Return"_s);
    QCOMPARE(m_on->errorShown(), QString());
    QVERIFY(record().entities.contains(ClaimEntity{MentionKind::Chip, u"Zorbatek Z9"_s}));
    field(u"Chip of figure 1"_s)->setFocus();
    m_on->press(u"Ctrl+A"_s);
    m_on->type(u"Z9"_s);
    m_on->press(u"Return"_s);
    QCOMPARE(record().figures[0].object, u"Zorbatek Z9"_s);
}

void TestClaimForm::aTagWithACommaIsOneTag()
{
    const auto tag = m_on->window().library()->tags().create(u"orders, unfilled"_s);
    QVERIFY(tag.has_value());
    claimOf(u"The Commerce"_s);
    auto *tags = qobject_cast<QLineEdit *>(field(u"Tags"_s));
    tags->setFocus();
    m_on->type(u"orders, unfilled; supply"_s);
    m_on->press(u"Return"_s);
    QCOMPARE(m_on->errorShown(), QString());
    QCOMPARE(record().claim.tags.size(), 2);
    QVERIFY(record().claim.tags.contains(tag->uuid));
    QVERIFY2(tags->text().contains(u"orders, unfilled"_s) && tags->text().contains(u"; "_s),
             qPrintable(tags->text()));
    QCOMPARE(m_on->window().library()->tags().all()->size(), 2);
}

void TestClaimForm::reliabilityIsInheritedFromTheDocument()
{
    claimOf(u"Customs officials"_s);
    auto library = m_on->window().library();
    Document document = *library->document(record().claim.anchor.documentUuid);
    document.reliability = Reliability::C;
    QVERIFY(library->edit(document).has_value());
    auto *rating = qobject_cast<QLineEdit *>(field(u"Rating"_s));
    QTRY_VERIFY(rating->placeholderText().startsWith(u"C from the source"));
    QCOMPARE(rating->text(), QString());
    QCOMPARE(record().claim.reliability, Reliability::NotJudged);
    rating->setFocus();
    m_on->type(u"2"_s);
    m_on->press(u"Return"_s);
    QTRY_VERIFY(m_on->claimList()->model()->index(0, 0).data().toString().startsWith(u"A-0001 · C2 · "_s));
}

void TestClaimForm::lettersInAFieldAreOnlyLetters_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name :
         {u"Summary"_s, u"Hedge"_s, u"Rationale"_s, u"Measure of figure 1"_s, u"Relations to other claims"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestClaimForm::lettersInAFieldAreOnlyLetters()
{
    QFETCH(QString, name);
    claimOf(u"The Commerce"_s);
    const QString one = m_on->reader()->currentClaim();
    claimOf(u"AMD expects"_s);
    Relation relation;
    relation.from = m_on->reader()->currentClaim();
    relation.to = one;
    QVERIFY(m_on->window().library()->relations().create(relation).has_value());
    QTRY_VERIFY(m_on->claimForm()->relations()->isVisible());
    QWidget *input = field(name);
    input->setFocus();
    for (const QString &letter : u"A B C D E F G I J K L M N P R S T U V W X 1 2 , . /"_s.split(u' '))
        m_on->press(letter);
    QCOMPARE(QApplication::focusWidget(), input);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(m_on->claims().size(), 2);
    QVERIFY(record().claim.tags.isEmpty());
}

void TestClaimForm::aClaimIsRelatedToAnotherAndBack()
{
    claimOf(u"AMD expects"_s);
    const QString first = m_on->reader()->currentClaim();
    claimOf(u"The Commerce"_s);
    const QString second = m_on->reader()->currentClaim();
    m_on->press(u"L"_s);
    QVERIFY(QApplication::activePopupWidget());
    m_on->press(u"Return"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_on->type(u"contradicts"_s);
    m_on->press(u"Return"_s);
    m_on->press(u"Return"_s); // no reason
    const auto relations = m_on->window().library()->relations();
    QTRY_COMPARE(relations.ofClaim(second)->size(), 1);
    QCOMPARE(relations.ofClaim(second)->at(0).relation.kind, RelationKind::Contradicts);
    QCOMPARE(relations.ofClaim(second)->at(0).other.uuid, first);
    RelationList *list = m_on->claimForm()->relations();
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().startsWith(u"contradicts A-0001"));
    list->setFocus();
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->reader()->currentClaim(), first);
    QTRY_COMPARE(list->count(), 1);
    m_on->press(u"Alt+Left"_s);
    QTRY_COMPARE(m_on->reader()->currentClaim(), second);
    list->setFocus();
    m_on->press(u"Del"_s);
    QTRY_COMPARE(list->count(), 0);
    QVERIFY(relations.all()->isEmpty());
}

void TestClaimForm::aRelationSaysWhyAndIsSaidOtherwise()
{
    claimOf(u"AMD expects"_s);
    claimOf(u"The Commerce"_s);
    m_on->press(u"L"_s);
    m_on->press(u"Return"_s);
    m_on->type(u"contradicts"_s);
    m_on->press(u"Return"_s);
    m_on->type(u"Other figures"_s);
    m_on->press(u"Return"_s);
    const auto relation = [this] { return m_on->window().library()->relations().all()->value(0); };
    QTRY_COMPARE(relation().note, u"Other figures"_s);
    RelationList *list = m_on->claimForm()->relations();
    QTRY_COMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().endsWith(u"Other figures"_s));
    list->setFocus();
    m_on->press(u"F2"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_on->type(u"tension"_s);
    m_on->press(u"Return"_s);
    m_on->press(u"End"_s); // the reason stands there to be changed
    m_on->type(u" of other days"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(relation().note, u"Other figures of other days"_s);
    QCOMPARE(relation().kind, RelationKind::Tension);
    QTRY_VERIFY(list->item(0)->text().contains(u"of other days"_s));
    QVERIFY(m_on->window().library()->undo().has_value());
    QCOMPARE(relation().kind, RelationKind::Contradicts);
}

void TestClaimForm::aClaimIsFoundByItsNumberInTheWholeLibrary()
{
    claimOf(u"Customs officials"_s);
    const QString first = m_on->reader()->currentClaim();
    claimOf(u"AMD expects"_s);
    const QString second = m_on->reader()->currentClaim();
    m_on->press(u"L"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    m_on->type(u"A-0001"_s);
    const auto *choices = QApplication::activePopupWidget()->findChild<QListWidget *>();
    QVERIFY2(choices->item(choices->count() - 1)->text().contains(u"in all claims"_s),
             qPrintable(choices->item(0)->text()));
    for (int row = choices->currentRow(); row < choices->count() - 1; ++row)
        m_on->press(u"Down"_s);
    m_on->press(u"Return"_s);
    QTRY_VERIFY2(choices->item(0)->text().startsWith(u"A-0001 "_s), qPrintable(choices->item(0)->text()));
    m_on->press(u"Return"_s);
    m_on->type(u"supports"_s);
    m_on->press(u"Return"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(m_on->window().library()->relations().ofClaim(second)->size(), 1);
    QCOMPARE(m_on->window().library()->relations().ofClaim(second)->at(0).other.uuid, first);
}

void TestClaimForm::colleagueWrites(const QString &summary, const QString &note)
{
    const auto library = Library::open(m_on->libraryPath(), {.analyst = u"Bruno"_s});
    QVERIFY(library.has_value());
    Claim claim = record().claim;
    claim.summary = summary;
    claim.note = note;
    QVERIFY((*library)->claims().edit(claim).has_value());
}

QWidget *TestClaimForm::button(const QString &text) const
{
    for (QToolButton *button : m_on->claimForm()->findChildren<QToolButton *>()) {
        if (button->text().remove(u'&') == text && button->isVisible())
            return button;
    }
    return nullptr;
}

void TestClaimForm::twoWindowsThatEditOneFieldAreOfferedBothVersions_data()
{
    QTest::addColumn<bool>("isSeenFirst");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("stored");
    QTest::newRow("theirs, seen while typing") << true << u"Take That"_s << u"His words"_s;
    QTest::newRow("mine, seen while typing") << true << u"Keep Mine"_s << u"My words"_s;
    QTest::newRow("theirs, met when storing") << false << u"Take That"_s << u"His words"_s;
    QTest::newRow("mine, met when storing") << false << u"Keep Mine"_s << u"My words"_s;
}

void TestClaimForm::twoWindowsThatEditOneFieldAreOfferedBothVersions()
{
    QFETCH(bool, isSeenFirst);
    QFETCH(QString, chosen);
    QFETCH(QString, stored);
    claimOf(u"AMD expects"_s);
    m_on->press(u"E"_s);
    m_on->type(u"My words"_s);
    colleagueWrites(u"His words"_s);
    if (isSeenFirst)
        QTRY_VERIFY_WITH_TIMEOUT(button(chosen), 30'000); // other tests keep the disk busy
    m_on->press(u"Return"_s);
    QTRY_VERIFY(button(chosen));
    QVERIFY2(m_on->errorShown().contains(u"changed elsewhere while you typed"),
             qPrintable(m_on->errorShown()));
    QCOMPARE(record().claim.summary, u"His words"_s); // nothing is overwritten unasked
    QCOMPARE(qobject_cast<QLineEdit *>(field(u"Summary"_s))->text(), u"My words"_s);
    const auto labels = m_on->claimForm()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels,
                                [](const QLabel *label) { return label->text().contains(u"“His words”"); }));
    for (int step = 0; step < 4 && QApplication::focusWidget() != button(chosen); ++step)
        m_on->press(u"Tab"_s);
    QCOMPARE(QApplication::focusWidget(), button(chosen));
    m_on->press(u"Space"_s);
    QTRY_COMPARE(record().claim.summary, stored);
    QCOMPARE(qobject_cast<QLineEdit *>(field(u"Summary"_s))->text(), stored);
    QVERIFY(!button(chosen));
}

void TestClaimForm::twoWindowsThatEditOtherFieldsBothKeepTheirs()
{
    claimOf(u"AMD expects"_s);
    m_on->press(u"E"_s);
    m_on->type(u"My words"_s);
    colleagueWrites({}, u"His note"_s);
    m_on->press(u"Return"_s);
    QTRY_COMPARE(record().claim.summary, u"My words"_s);
    QCOMPARE(record().claim.note, u"His note"_s);
    QCOMPARE(m_on->errorShown(), QString());
}

QTEST_MAIN(TestClaimForm)
#include "tst_claimform.moc"
