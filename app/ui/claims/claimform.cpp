// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/claimform.h"

#include "claim/claimcodes.h"
#include "ui/claims/claimwords.h"
#include "ui/claims/relationlist.h"
#include "ui/patience.h"

#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The text itself is beside the form.
constexpr qsizetype longestQuote = 600;

} // namespace

ClaimForm::ClaimForm(QWidget *parent)
    : RecordForm(parent)
    , m_quote(new QLabel)
    , m_support(new QLabel)
    , m_reports(new QLabel)
    , m_made(new QLabel)
    , m_relations(new RelationList)
{
    m_quote->setWordWrap(true);
    m_quote->setTextFormat(Qt::PlainText);
    m_quote->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(m_quote);
    m_support->setForegroundRole(QPalette::PlaceholderText);
    addRow(m_support);
    m_reports->setObjectName(u"claim_reports"_s);
    m_reports->setWordWrap(true);
    m_reports->setTextFormat(Qt::PlainText);
    addRow(m_reports);
    addGroups();
    show(nullptr, std::nullopt);
}

void ClaimForm::addGroups()
{
    addGroup(tr("Claim"), claimFields());
    addGroup(tr("Attribution"), attributionFields());
    m_figureGroup = addHeading(tr("Figures"));
    addFigure();
    addGroup(tr("Rating"), ratingFields());
    addGroup(tr("Source error"), sourceErrorFields());
    addHeading(tr("Tags and note"));
    addTagField();
    for (const ClaimFormRow &row : noteFields())
        addField(specOf(row.constFirst()));
    addHeading(tr("Relations"));
    auto *hint = new QLabel(
        tr("L relates the claim to another, Enter goes there, F2 says otherwise what it is and why, "
           "Del takes a relation out."));
    hint->setWordWrap(true);
    addRow(hint);
    addRow(m_relations);
    addHeading(tr("History"));
    m_made->setWordWrap(true);
    m_made->setTextFormat(Qt::PlainText);
    addRow(m_made);
}

void ClaimForm::addGroup(const QString &heading, const QList<ClaimFormRow> &rows)
{
    addHeading(heading);
    for (const ClaimFormRow &row : rows) {
        QList<FieldSpec> specs;
        for (const ClaimFormField &field : row)
            specs.append(specOf(field));
        addFields(specs);
    }
}

RecordForm::FieldSpec ClaimForm::specOf(const ClaimFormField &field)
{
    m_editors.insert(field.key, field.editor);
    FieldSpec spec{.key = field.key,
                   .label = field.label,
                   .editor = field.editor,
                   .stored = [this, read = field.read] { return m_stored ? read(*m_stored) : QString(); },
                   .draft =
                       [this, write = field.write](const QString &typed) {
                           return write(m_draft, typed, m_library->claims().typedValues());
                       }};
    if (const auto as = field.proposedAs) {
        spec.isProposed = [this, as] { return m_stored && m_stored->claim.proposed.contains(*as); };
        spec.confirm = [this, as] { m_draft.claim.proposed.removeOne(*as); };
    }
    return spec;
}

void ClaimForm::show(Library *library, const std::optional<Claim> &claim)
{
    const bool sameClaim = claim && m_stored && claim->uuid == recordUuid() && library == m_library;
    if (!sameClaim)
        leave();
    m_library = library;
    if (claim) {
        const auto record = library->claims().record(claim->uuid);
        if (record) {
            take(*record);
            sameClaim ? fillUntouched() : enter(!library->isReadOnly());
            return;
        }
        if (record.error().code() != ErrorCode::NotFound) // gone meanwhile: the list will follow
            Q_EMIT failed(record.error());
    }
    m_stored.reset();
    showNothing(tr("No claim chosen"), tr("Choose one in the list, or click its bracket in the margin."));
}

void ClaimForm::take(const ClaimRecord &record)
{
    m_stored = record;
    m_tags = m_library->tags().all().value_or(QList<Tag>());
    const Claim &claim = record.claim;
    m_quote->setText(
        u"%1  “%2”"_s.arg(claimNumberText(claim.site, claim.number), shownQuote(claim, longestQuote)));
    showSupport();
    showReports(claim);
    showFigurePlaces(record.figures.size());
    showInheritedReliability(claim);
    showWhoMade(claim);
    showRelations();
}

void ClaimForm::showSupports(const QHash<QString, Support> &supports)
{
    m_supports = supports;
    if (m_stored)
        showSupport();
}

void ClaimForm::showSupport()
{
    const Support support = m_supports.value(recordUuid());
    m_support->setText(support.articles() > 0 ? supportText(support.origins) : QString());
    m_support->setVisible(support.articles() > 0);
}

/// Their numbers, in their order.
QStringList ClaimForm::reportsCarrying(const Claim &claim) const
{
    QStringList numbers;
    for (const ReportRecord &record :
         m_library->reports().carrying(claim.uuid).value_or(QList<ReportRecord>()))
        numbers.prepend(record.number);
    return numbers;
}

/// Whoever refutes a claim has to know which readers have it.
void ClaimForm::tellRefuted(const Claim &claim)
{
    const QStringList numbers = reportsCarrying(claim);
    if (!numbers.isEmpty())
        Q_EMIT told(
            tr("%1 is refuted now, but was handed over in %2: tell those who have it.")
                .arg(claimNumberText(claim.site, claim.number), QLocale().createSeparatedList(numbers)));
}

void ClaimForm::showReports(const Claim &claim)
{
    const QStringList numbers = reportsCarrying(claim);
    const QString listed = QLocale().createSeparatedList(numbers);
    m_reports->setText(claim.verdict == Verdict::Refuted
                           ? tr("⚠ Refuted, but handed over in %1: tell those who have it.").arg(listed)
                           : tr("Handed over in %1.").arg(listed));
    m_reports->setVisible(!numbers.isEmpty());
}

void ClaimForm::showWhoMade(const Claim &claim)
{
    const auto at = [](qint64 time) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
    };
    QStringList lines{tr("Made by %1 on %2.").arg(claim.analyst, at(claim.createdAt))};
    const auto history = m_library->history().ofClaim(claim.uuid, 1);
    if (history && !history->isEmpty() && history->constFirst().kind != OperationKind::Create)
        lines.append(tr("Changed last by %1 on %2.")
                         .arg(history->constFirst().analyst, at(history->constFirst().time)));
    lines.append(tr("H shows the whole history."));
    m_made->setText(lines.join(u' '));
}

void ClaimForm::showRelations()
{
    m_relations->show(m_library->relations().ofClaim(recordUuid()).value_or(QList<RelatedClaim>()));
}

/// What the source is worth stands for each of its claims until a person says otherwise.
void ClaimForm::showInheritedReliability(const Claim &claim)
{
    const auto document = m_library->document(claim.anchor.documentUuid);
    const QString inherited = document ? reliabilityText(document->reliability) : QString();
    m_editors.value(u"rating"_s)
        ->setPlaceholder(inherited.isEmpty() ? tr("A–F and 1–6: B2")
                                             : tr("%1 from the source; 1–6").arg(inherited));
}

void ClaimForm::beginDraft()
{
    m_draft = m_stored.value_or(ClaimRecord());
    m_newTags.clear();
}

Result<void> ClaimForm::storeDraft()
{
    const Verdict before = m_stored ? m_stored->claim.verdict : Verdict::Unverified;
    // Of a figure whose words were deleted nothing is kept.
    m_draft.figures.removeIf(
        [](const ClaimFigure &figure) { return figure.text.isEmpty() && !figure.uuid.isEmpty(); });
    const auto stored = patiently([claims = m_library->claims(), draft = m_draft,
                                   names = m_newTags]() mutable { return claims.editRecord(draft, names); });
    return stored.transform([&](const ClaimRecord &record) {
        take(record);
        if (record.claim.verdict == Verdict::Refuted && before != Verdict::Refuted)
            tellRefuted(record.claim);
        Q_EMIT this->stored();
    });
}

void ClaimForm::readAgain()
{
    if (!m_stored)
        return;
    if (const auto record = m_library->claims().record(recordUuid())) {
        take(*record);
        fillUntouched();
    }
}

bool ClaimForm::confirmAll()
{
    if (!m_stored || !save())
        return false;
    const ClaimRecord seen = m_stored.value_or(ClaimRecord()); // as it is on the screen
    const auto confirmed =
        patiently([claims = m_library->claims(), seen]() mutable { return claims.confirm({seen}); });
    if (confirmed)
        Q_EMIT stored();
    else
        Q_EMIT failed(confirmed.error());
    readAgain();
    return confirmed.has_value();
}

void ClaimForm::startIn(const QString &key)
{
    QWidget *input = m_editors.value(key)->input();
    input->setFocus(Qt::ShortcutFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(input); line && line->hasSelectedText()) {
        line->end(false);
        line->home(true); // all of it is selected still, and its start is in view
    }
    ensureWidgetVisible(input);
}

void ClaimForm::editSummary()
{
    startIn(u"summary"_s);
}

void ClaimForm::editRating()
{
    startIn(u"rating"_s);
}

void ClaimForm::editSourceError()
{
    startIn(u"source_error"_s);
}

} // namespace Postilla
