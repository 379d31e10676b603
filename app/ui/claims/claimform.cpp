// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/claimform.h"

#include "claim/claimcodes.h"
#include "claim/verdicts.h"
#include "ui/claims/claimwords.h"
#include "ui/forms/fieldeditor.h"
#include "ui/patience.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The text itself is beside the form.
constexpr qsizetype longestQuote = 600;

Result<void> setRating(Claim &claim, const QString &typed)
{
    const auto rating = parseRating(typed);
    if (!rating)
        return std::unexpected(rating.error());
    claim.reliability = rating->reliability;
    claim.credibility = rating->credibility;
    return {};
}

Result<void> setVerdict(Claim &claim, const QString &code)
{
    const auto verdict = fromCode<Verdict>(code);
    if (!verdict)
        return std::unexpected(verdict.error());
    claim.verdict = *verdict;
    return {};
}

QList<FieldEditor::Choice> verdictChoices()
{
    QList<FieldEditor::Choice> choices;
    for (const Verdict verdict : allVerdicts())
        choices.append({verdictName(verdict), codeOf(verdict)});
    return choices;
}

/// A field that is plain text in the record.
template <QString Claim::*member>
QString readText(const Claim &claim)
{
    return claim.*member;
}

template <QString Claim::*member>
Result<void> writeText(Claim &claim, const QString &typed)
{
    claim.*member = typed.trimmed();
    return {};
}

} // namespace

ClaimForm::ClaimForm(QWidget *parent)
    : RecordForm(parent)
    , m_quote(new QLabel)
{
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(m_quote);
    addFields();
    show(nullptr, std::nullopt);
}

void ClaimForm::add(const QString &key, const QString &label, FieldEditor *editor, Read read, Write write)
{
    addField(
        key, label, editor, [this, read] { return m_stored ? read(*m_stored) : QString(); },
        [this, write](const QString &typed) { return write(m_draft, typed); });
}

void ClaimForm::addFields()
{
    m_summary = FieldEditor::line(tr("in one line"));
    m_rating = FieldEditor::line(tr("A–F for the source, 1–6 for the information: B2"));
    m_sourceError = FieldEditor::choice({{tr("no"), {}}, {tr("yes, the article is wrong here"), u"yes"_s}});
    add(u"summary"_s, tr("Summary"), m_summary, readText<&Claim::summary>, writeText<&Claim::summary>);
    add(
        u"rating"_s, tr("Rating"), m_rating,
        [](const Claim &claim) { return ratingText({claim.reliability, claim.credibility}); }, setRating);
    add(
        u"verdict"_s, tr("Verdict"), FieldEditor::choice(verdictChoices()),
        [](const Claim &claim) { return codeOf(claim.verdict); }, setVerdict);
    add(u"rationale"_s, tr("Rationale"), FieldEditor::lines(3), readText<&Claim::rationale>,
        writeText<&Claim::rationale>);
    add(
        u"source_error"_s, tr("Source error [sic]"), m_sourceError,
        [](const Claim &claim) { return claim.sourceError ? u"yes"_s : QString(); },
        [](Claim &claim, const QString &chosen) -> Result<void> {
            claim.sourceError = !chosen.isEmpty();
            return {};
        });
    add(u"correct_form"_s, tr("Correct form"), FieldEditor::line(tr("what it should say")),
        readText<&Claim::correctForm>, writeText<&Claim::correctForm>);
    add(u"note"_s, tr("Note"), FieldEditor::lines(4), readText<&Claim::note>, writeText<&Claim::note>);
}

void ClaimForm::show(Library *library, const std::optional<Claim> &claim)
{
    const bool sameClaim = claim && m_stored && claim->uuid == m_stored->uuid && library == m_library;
    if (!sameClaim)
        leave();
    m_library = library;
    m_stored = claim;
    if (!claim) {
        showNothing(tr("No claim chosen"), tr("Choose one in the list, or click its bracket in the margin."));
        return;
    }
    m_quote->setText(
        u"%1  “%2”"_s.arg(claimNumberText(claim->site, claim->number), shownQuote(*claim, longestQuote)));
    if (sameClaim)
        fillUntouched();
    else
        enter(!library->isReadOnly());
}

void ClaimForm::beginDraft()
{
    m_draft = *m_stored;
}

Result<void> ClaimForm::storeDraft()
{
    auto stored =
        patiently([claims = m_library->claims(), draft = m_draft]() mutable { return claims.edit(draft); });
    if (!stored)
        return std::unexpected(stored.error());
    m_stored = *std::move(stored);
    return {};
}

void ClaimForm::readAgain()
{
    if (!m_stored)
        return;
    if (auto claim = m_library->claims().claim(m_stored->uuid)) {
        m_stored = *std::move(claim);
        fillUntouched();
    }
}

void ClaimForm::startIn(const FieldEditor *editor)
{
    editor->input()->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(editor->input());
}

void ClaimForm::editSummary()
{
    startIn(m_summary);
}

void ClaimForm::editRating()
{
    startIn(m_rating);
}

void ClaimForm::editSourceError()
{
    startIn(m_sourceError);
}

} // namespace Postilla
