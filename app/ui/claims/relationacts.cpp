// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/relationacts.h"

#include "ui/claims/claimform.h"
#include "ui/claims/claimpicker.h"
#include "ui/claims/relationlist.h"
#include "ui/patience.h"
#include "ui/picker.h"

#include <utility>

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

/// The relations that read in the same direction, what it is now first.
QList<Picker::Choice> otherKinds(const RelatedClaim &related)
{
    QList<RelationKind> kinds = allRelationKinds();
    kinds.removeOne(related.relation.kind);
    kinds.prepend(related.relation.kind);
    QList<Picker::Choice> choices;
    for (const RelationKind kind : std::as_const(kinds)) {
        const QString text = related.isOutward ? relationText(kind) : relationTextBack(kind);
        choices.append({.key = codeOf(kind), .name = text + u' ' + numberOf(related.other), .icon = {}});
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
    connect(form->relations(), &RelationList::editWanted, this, &RelationActs::edit);
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
        claimPicker(m_library,
                    {.title = tr("Relate to another claim"),
                     .prompt = tr("Claim to relate this one to"),
                     .likeliest = *candidates,
                     .without = {from},
                     .chosen = [this, from](Picker *open, const Claim &to) { chooseKind(open, from, to); },
                     .failed = [this](const Error &error) { Q_EMIT failed(error); }},
                    m_over);
    picker->popupAt(m_over->mapToGlobal(QPoint(0, 0)));
}

void RelationActs::chooseKind(Picker *picker, const QString &from, const Claim &to)
{
    picker->goOn({.title = tr("Relation"),
                  .prompt = tr("What this claim is to %1").arg(numberOf(to)),
                  .matches = tr("Relations that match"),
                  .nothing = tr("No relation is called so.")},
                 kindChoices(to));
    connect(picker, &Picker::chosen, this, [this, picker, from, to](const QString &key) {
        const bool isBack = key.startsWith(backward);
        Relation relation;
        relation.from = isBack ? to.uuid : from;
        relation.to = isBack ? from : to.uuid;
        relation.kind =
            fromCode<RelationKind>(QStringView(key).sliced(isBack ? 1 : 0)).value_or(RelationKind::Supports);
        askWhy(picker, relation, to);
    });
}

void RelationActs::edit(const RelatedClaim &related)
{
    auto *picker = new Picker({.title = tr("Relation"),
                               .prompt = tr("What this claim is to %1").arg(numberOf(related.other)),
                               .matches = tr("Relations that match"),
                               .nothing = tr("No relation is called so.")},
                              m_over);
    picker->setChoices(otherKinds(related));
    connect(picker, &Picker::chosen, this, [this, picker, related](const QString &key) {
        Relation relation = related.relation;
        relation.kind = fromCode<RelationKind>(key).value_or(relation.kind);
        askWhy(picker, relation, related.other);
    });
    picker->popupAt(m_over->mapToGlobal(QPoint(0, 0)));
}

void RelationActs::askWhy(Picker *picker, const Relation &relation, const Claim &other)
{
    picker->disconnect(this); // what is chosen next is the reason
    picker->goOn({.title = tr("Why"),
                  .prompt = tr("Why, in a line; Enter alone gives no reason"),
                  .matches = tr("Reason"),
                  .nothing = tr("Type the reason."),
                  .typed = tr("because “%1”")},
                 // No word that is typed for a reason is a search for this choice.
                 {{.key = {}, .name = tr("no reason"), .icon = {}, .sought = u"—"_s}});
    picker->type(relation.note);
    const auto keep = [this, relation, other](const QString &why) {
        Relation explained = relation;
        explained.note = why;
        store(explained, other);
    };
    // Queued: the picker is closing when it speaks, and a write waits in an event loop of its own.
    connect(picker, &Picker::chosen, this, keep, Qt::QueuedConnection); // the key of the one choice is empty
    connect(picker, &Picker::typed, this, keep, Qt::QueuedConnection);
}

void RelationActs::store(const Relation &relation, const Claim &other)
{
    const bool isNew = relation.uuid.isEmpty();
    const auto stored = patiently([relations = m_library->relations(), relation, isNew]() mutable {
        return isNew ? relations.create(relation) : relations.edit(relation);
    });
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    m_form->showRelations();
    Q_EMIT told(isNew ? tr("Related to %1. Ctrl+Z takes it back.").arg(numberOf(other))
                      : tr("Relation to %1 changed. Ctrl+Z takes it back.").arg(numberOf(other)));
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
