// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/judgements/judgementform.h"

#include "ui/forms/codechoice.h"
#include "ui/judgements/basislist.h"
#include "ui/patience.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Postilla {

JudgementForm::JudgementForm(QWidget *parent)
    : RecordForm(parent)
{
    addFields();
    addBasis();
    show(nullptr, {});
}

void JudgementForm::addFields()
{
    m_statement = FieldEditor::line(tr("what you conclude, in one sentence"));
    m_question = FieldEditor::choice({});
    addHeading(tr("Judgement"));
    addField(
        textField(u"statement"_s, tr("Statement"), m_statement, m_stored, m_draft, &Judgement::statement));
    addField(
        textField(u"question"_s, tr("Question"), m_question, m_stored, m_draft, &Judgement::questionUuid));
    addHeading(tr("Likelihood"));
    addField(codeField<&Judgement::likelihood>(u"likelihood"_s, tr("How likely it is"),
                                               codeChoice(likelihoodText)));
    addHeading(tr("Confidence"));
    addField(codeField<&Judgement::confidence>(u"confidence"_s, tr("How well the judgement is founded"),
                                               codeChoice(confidenceName)));
    addField(textField(u"confidence_reason"_s, tr("Why"),
                       FieldEditor::line(tr("one origin only, no confirmation")), m_stored, m_draft,
                       &Judgement::confidenceReason));
}

void JudgementForm::addBasis()
{
    m_for = new BasisList(tr("Claims for it"));
    m_against = new BasisList(tr("Claims against it"));
    m_signed = new QLabel;
    m_signed->setTextFormat(Qt::PlainText);
    m_signed->setWordWrap(true);
    for (BasisList *list : {m_for, m_against}) {
        addHeading(list->accessibleName());
        addRow(list);
        connect(list, &BasisList::opened, this, &JudgementForm::claimWanted);
        connect(list, &BasisList::removeWanted, this, &JudgementForm::takeOut);
    }
    auto *add = new QPushButton(tr("&Add a Claim…"));
    connect(add, &QPushButton::clicked, this, &JudgementForm::basisWanted);
    addRow(add);
    auto *hint = new QLabel(tr("O adds one as well: in the list of judgements any claim, in the text the one "
                               "that is current. Here, Enter goes to a claim, Del takes it out."));
    hint->setWordWrap(true);
    addRow(hint);
    addRow(m_signed);
}

template <auto member>
RecordForm::FieldSpec JudgementForm::codeField(const QString &key, const QString &label, FieldEditor *editor)
{
    using Vocabulary = std::remove_cvref_t<decltype(m_draft.*member)>;
    return {.key = key,
            .label = label,
            .editor = editor,
            .stored = [this] { return m_stored ? codeOf((*m_stored).*member) : codeOf(Vocabulary{}); },
            .draft =
                [this](const QString &code) {
                    return fromCode<Vocabulary>(code).transform(
                        [this](Vocabulary value) { m_draft.*member = value; });
                }};
}

void JudgementForm::show(Library *library, const QString &uuid)
{
    const bool isSame = m_stored && m_stored->uuid == uuid && library == m_library;
    if (!isSame)
        leave();
    m_library = library;
    if (library && !uuid.isEmpty()) {
        const auto judgement = library->judgements().judgement(uuid);
        if (judgement) {
            take(*judgement);
            isSame ? fillUntouched() : enter(!library->isReadOnly());
            return;
        }
        if (judgement.error().code() != ErrorCode::NotFound) // gone meanwhile: the tree will follow
            Q_EMIT failed(judgement.error());
    }
    m_stored.reset();
    showNothing(tr("No judgement chosen"), tr("Choose one in the list, or make a new one."));
}

void JudgementForm::take(const Judgement &judgement)
{
    m_stored = judgement;
    offerQuestions();
    const Claims claims = m_library->claims();
    m_for->show(claims.claims(judgement.claimsFor).value_or(QList<Claim>()));
    m_against->show(claims.claims(judgement.claimsAgainst).value_or(QList<Claim>()));
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(judgement.judgedAt);
    m_signed->setText(
        tr("Judged by %1 on %2.").arg(judgement.analyst, QLocale().toString(at, QLocale::ShortFormat)));
}

void JudgementForm::offerQuestions()
{
    QList<FieldEditor::Choice> choices{{tr("none"), QString()}};
    for (const Question &question : m_library->judgements().questions().value_or(QList<Question>()))
        choices.append({question.text, question.uuid});
    m_question->setChoices(choices);
}

void JudgementForm::takeOut(const Claim &claim)
{
    if (!m_stored || !save())
        return;
    Judgement judgement = m_stored.value_or(Judgement()); // as it is now
    judgement.claimsFor.removeAll(claim.uuid);
    judgement.claimsAgainst.removeAll(claim.uuid);
    const auto stored = patiently(
        [judgements = m_library->judgements(), judgement]() mutable { return judgements.edit(judgement); });
    if (stored)
        take(*stored);
    else
        Q_EMIT failed(stored.error());
}

void JudgementForm::beginDraft()
{
    m_draft = m_stored.value_or(Judgement());
}

Result<void> JudgementForm::storeDraft()
{
    const auto stored = patiently(
        [judgements = m_library->judgements(), draft = m_draft]() mutable { return judgements.edit(draft); });
    return stored.transform([this](const Judgement &judgement) { take(judgement); });
}

void JudgementForm::readAgain()
{
    if (!m_stored)
        return;
    if (const auto judgement = m_library->judgements().judgement(m_stored->uuid)) {
        take(*judgement);
        fillUntouched();
    }
}

void JudgementForm::startEditing()
{
    m_statement->input()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Postilla
