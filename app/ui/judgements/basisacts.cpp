// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/judgements/basisacts.h"

#include "ui/claims/claimpicker.h"
#include "ui/patience.h"
#include "ui/picker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto forKey = "for"_L1;
constexpr auto againstKey = "against"_L1;

Judgement newJudgement(const QString &statement)
{
    Judgement judgement;
    judgement.statement = statement;
    return judgement;
}

/// The judgements, those first that the claim has a side in already, which is shown.
QList<Picker::Choice> choicesOf(QList<Judgement> judgements, const QString &claim)
{
    const auto isAbout = [&](const Judgement &judgement) {
        return judgement.claimsFor.contains(claim) || judgement.claimsAgainst.contains(claim);
    };
    std::ranges::stable_partition(judgements, isAbout);
    QList<Picker::Choice> choices;
    for (const Judgement &judgement : std::as_const(judgements)) {
        const QString &statement = judgement.statement;
        QString shown;
        if (judgement.claimsFor.contains(claim))
            shown = BasisActs::tr("%1 (for)").arg(statement);
        else if (judgement.claimsAgainst.contains(claim))
            shown = BasisActs::tr("%1 (against)").arg(statement);
        choices.append(
            {.key = judgement.uuid, .name = statement, .icon = {}, .shown = shown, .spoken = shown});
    }
    return choices;
}

} // namespace

BasisActs::BasisActs(QWidget *over, QObject *parent)
    : QObject(parent)
    , m_over(over)
{
}

void BasisActs::chooseJudgement(const QString &claim)
{
    const auto judgements = m_library->judgements().all();
    if (!judgements) {
        Q_EMIT failed(judgements.error());
        return;
    }
    auto *picker = new Picker({.title = tr("For or against a judgement"),
                               .prompt = tr("Judgement that the claim speaks for or against, or a new one"),
                               .matches = tr("Judgements that match"),
                               .nothing = tr("No judgements yet. Type one and press Enter."),
                               .typed = tr("New judgement “%1”")},
                              m_over);
    picker->setChoices(choicesOf(*judgements, claim));
    connect(
        picker, &Picker::chosen, this,
        [this, picker, claim, known = *judgements](const QString &uuid) {
            chooseSide(picker, claim, *std::ranges::find(known, uuid, &Judgement::uuid));
        },
        Qt::SingleShotConnection);
    connect(
        picker, &Picker::typed, this,
        [this, picker, claim](const QString &statement) {
            picker->disconnect(this); // what is chosen next is the side
            chooseSide(picker, claim, newJudgement(statement));
        },
        Qt::SingleShotConnection);
    picker->popupAt(m_over->mapToGlobal(QPoint(0, 0)));
}

void BasisActs::chooseClaim(const Judgement &judgement)
{
    const auto candidates = m_library->judgements().candidates(judgement.uuid, mostClaimsOffered);
    if (!candidates) {
        Q_EMIT failed(candidates.error());
        return;
    }
    Picker *picker = claimPicker(
        m_library,
        {.title = tr("Claim for or against it"),
         .prompt = tr("Claim that speaks for or against the judgement"),
         .likeliest = *candidates,
         .without = {},
         .chosen = [this, judgement](Picker *open,
                                     const Claim &claim) { chooseSide(open, claim.uuid, judgement); },
         .failed = [this](const Error &error) { Q_EMIT failed(error); }},
        m_over);
    picker->popupAt(m_over->mapToGlobal(QPoint(0, 0)));
}

void BasisActs::chooseSide(Picker *picker, const QString &claim, const Judgement &judgement)
{
    picker->goOn({.title = tr("Side"),
                  .prompt = tr("How the claim speaks to it"),
                  .matches = tr("Sides"),
                  .nothing = tr("No side is called so.")},
                 {{.key = forKey, .name = tr("for: it supports “%1”").arg(judgement.statement), .icon = {}},
                  {.key = againstKey,
                   .name = tr("against: it speaks against “%1”").arg(judgement.statement),
                   .icon = {}}});
    // Queued: the picker is closing when it speaks, and a write waits in an event loop of its own.
    connect(
        picker, &Picker::chosen, this,
        [this, claim, judgement](const QString &side) {
            attach(claim, judgement, side == againstKey ? Basis::Against : Basis::For);
        },
        Qt::QueuedConnection);
}

void BasisActs::attach(const QString &claim, const Judgement &judgement, Basis basis)
{
    const auto done = patiently([judgements = m_library->judgements(), claim, judgement, basis]() mutable {
        if (!judgement.uuid.isEmpty())
            return judgements.attach(judgement.uuid, claim, basis);
        Judgement made = judgement;
        (basis == Basis::For ? made.claimsFor : made.claimsAgainst).append(claim);
        return judgements.judge(made);
    });
    if (!done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT told(basis == Basis::For
                        ? tr("The claim speaks for “%1”. Ctrl+Z takes it back.").arg(done->statement)
                        : tr("The claim speaks against “%1”. Ctrl+Z takes it back.").arg(done->statement));
}

} // namespace Postilla
