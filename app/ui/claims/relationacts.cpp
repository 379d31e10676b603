// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/relationacts.h"

#include "ui/claims/claimform.h"
#include "ui/claims/claimpicker.h"
#include "ui/claims/relationlist.h"
#include "ui/patience.h"
#include "ui/picker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Before the code of a relation that is read from the other claim.
constexpr QChar backward = u'<';

QString numberOf(const Claim &claim)
{
    return claimNumberText(claim.site, claim.number);
}

/// Each relation from this claim to the other, and back where that is another.
QList<Picker::Choice> kindChoices(const Claim &other)
{
    QList<Picker::Choice> choices;
    for (const RelationKind kind : allRelationKinds()) {
        choices.append(
            {.key = codeOf(kind), .name = relationText(kind) + u' ' + numberOf(other), .icon = {}});
        if (!isMutual(kind))
            choices.append({.key = backward + codeOf(kind),
                            .name = relationTextBack(kind) + u' ' + numberOf(other),
                            .icon = {}});
    }
    return choices;
}

} // namespace

RelationActs::RelationActs(std::function<QString()> current, ClaimForm *form, QWidget *over, QObject *parent)
    : QObject(parent)
    , m_current(std::move(current))
    , m_form(form)
    , m_over(over)
{
    connect(form->relations(), &RelationList::removeWanted, this, &RelationActs::remove);
}

void RelationActs::relate()
{
    const QString from = m_current();
    if (!m_library || from.isEmpty()) {
        Q_EMIT told(tr("No claim is current. C makes one of the sentence."));
        return;
    }
    const auto candidates = m_library->relations().candidates(from, mostClaimsOffered);
    if (!candidates) {
        Q_EMIT failed(candidates.error());
        return;
    }
    Picker *picker =
        claimPicker(tr("Relate to another claim"), tr("Claim to relate this one to"), *candidates, m_over);
    connect(
        picker, &Picker::chosen, this,
        [this, from, picker, claims = *candidates](const QString &uuid) {
            chooseKind(picker, from, *std::ranges::find(claims, uuid, &Claim::uuid));
        },
        Qt::SingleShotConnection);
    picker->popupAt(m_over->mapToGlobal(QPoint(0, 0)));
}

void RelationActs::chooseKind(Picker *picker, const QString &from, const Claim &to)
{
    picker->goOn({.title = tr("Relation"),
                  .prompt = tr("What this claim is to %1").arg(numberOf(to)),
                  .matches = tr("Relations that match"),
                  .nothing = tr("No relation is called so.")},
                 kindChoices(to));
    // Queued: the picker is closing when it speaks, and a write waits in an event loop of its own.
    connect(
        picker, &Picker::chosen, this,
        [this, from, to](const QString &key) {
            const bool isBack = key.startsWith(backward);
            Relation relation;
            relation.from = isBack ? to.uuid : from;
            relation.to = isBack ? from : to.uuid;
            relation.kind = fromCode<RelationKind>(QStringView(key).sliced(isBack ? 1 : 0))
                                .value_or(RelationKind::Supports);
            create(relation, to);
        },
        Qt::QueuedConnection);
}

void RelationActs::create(const Relation &relation, const Claim &other)
{
    const auto created = patiently(
        [relations = m_library->relations(), relation]() mutable { return relations.create(relation); });
    if (!created) {
        Q_EMIT failed(created.error());
        return;
    }
    m_form->showRelations();
    Q_EMIT told(tr("Related to %1. Ctrl+Z takes it back.").arg(numberOf(other)));
}

void RelationActs::remove(const Relation &relation)
{
    const auto removed = patiently(
        [relations = m_library->relations(), relation]() mutable { return relations.remove(relation); });
    if (!removed)
        Q_EMIT failed(removed.error());
    m_form->showRelations();
}

} // namespace Postilla
