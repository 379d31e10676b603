// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/claimacts.h"

#include "claim/stalefigures.h"
#include "ui/claims/claimform.h"
#include "ui/claims/claimlist.h"
#include "ui/claims/claimwords.h"
#include "ui/claims/spanadjuster.h"
#include "ui/claims/tagacts.h"
#include "ui/patience.h"
#include "ui/picker.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerpane.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace Postilla {

ClaimActs::ClaimActs(ReaderPane *page, ClaimList *list, ClaimForm *form, TagBar *tagBar, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_list(list)
    , m_form(form)
    , m_tags(new TagActs(tagBar, this))
    , m_adjuster(new SpanAdjuster(page->reader()))
{
    connect(page, &ReaderPane::shown, this, &ClaimActs::take);
    connect(page->reader(), &Reader::currentClaimChanged, this, &ClaimActs::followReader);
    connect(page->reader(), &Reader::claimActivated, this, [this](const QString &uuid) {
        choose(uuid);
        edit();
    });
    connect(list, &ClaimList::chosen, this, &ClaimActs::choose);
    connect(list, &ClaimList::opened, this, &ClaimActs::edit);
    connect(form, &ClaimForm::failed, this, &ClaimActs::failed);
    connect(m_tags, &TagActs::stored, this, &ClaimActs::store);
    connect(m_tags, &TagActs::told, this, &ClaimActs::told);
    connect(m_tags, &TagActs::failed, this, &ClaimActs::failed);
    connect(m_adjuster, &SpanAdjuster::accepted, this, &ClaimActs::keepSpan);
}

void ClaimActs::setLibrary(Library *library)
{
    m_adjuster->cancel();
    m_form->show(library, std::nullopt);
    m_library = library;
    m_claims.clear();
    m_current.clear();
    m_tags->setLibrary(library);
    show();
}

void ClaimActs::refreshTags()
{
    m_tags->refresh();
    show();
}

void ClaimActs::take()
{
    m_claims = m_page->claims();
    if (std::ranges::contains(m_claims, m_wanted, &Claim::uuid))
        m_current = std::exchange(m_wanted, {});
    if (!currentClaim())
        m_current.clear();
    m_page->reader()->setCurrentClaim(m_current);
    show();
}

void ClaimActs::show()
{
    const auto claim = currentClaim();
    m_list->show(m_claims, m_tags->tags(), standingsOf(m_claims));
    m_list->select(m_current);
    m_form->show(m_library, claim);
    m_tags->show(claim);
}

void ClaimActs::choose(const QString &uuid)
{
    if (m_current == uuid)
        return;
    m_current = uuid;
    m_page->reader()->setCurrentClaim(uuid);
    show();
}

/// A claim that has no place in the text, or not yet in a new one, stays current in the list.
void ClaimActs::followReader(const QString &uuid)
{
    if (!uuid.isEmpty() || std::ranges::contains(m_page->reader()->claims(), m_current, &ClaimMark::uuid))
        choose(uuid);
}

std::optional<Claim> ClaimActs::currentClaim() const
{
    const auto found = std::ranges::find(m_claims, m_current, &Claim::uuid);
    return found == m_claims.end() ? std::nullopt : std::optional(*found);
}

bool ClaimActs::canWrite()
{
    if (!currentClaim()) {
        Q_EMIT told(tr("No claim is current. C makes one of the sentence at the caret."));
        return false;
    }
    return true;
}

void ClaimActs::create()
{
    const Reader *reader = m_page->reader();
    if (!m_library || m_page->version().uuid.isEmpty())
        return;
    const TextSpan selected = reader->selectionSpan();
    const TextSpan span = selected.isEmpty() ? reader->currentSentence() : selected;
    if (span.isEmpty()) {
        Q_EMIT told(tr("No sentence stands at the caret. ↓ goes to the next one."));
        return;
    }
    auto claim = patiently([claims = m_library->claims(), version = m_page->version().uuid, span]() mutable {
        return claims.create(version, span);
    });
    if (!claim) {
        Q_EMIT failed(claim.error());
        return;
    }
    store(*claim);
    if (isOnThePage(*claim)) {
        m_page->reader()->setCaret(span.start);
        choose(claim->uuid);
    }
    Q_EMIT told(
        tr("%1 made. T tags it, V rates it, E edits it.").arg(claimNumberText(claim->site, claim->number)));
}

bool ClaimActs::isOnThePage(const Claim &claim) const
{
    return currentVersionUuid(claim) == m_page->version().uuid;
}

void ClaimActs::store(const Claim &claim)
{
    const auto known = std::ranges::find(m_claims, claim.uuid, &Claim::uuid);
    if (known == m_claims.end() && !isOnThePage(claim))
        return; // another document has come while it was being stored
    if (known != m_claims.end())
        *known = claim;
    else
        m_claims.insert(std::ranges::upper_bound(m_claims, currentSpan(claim), {}, currentSpan), claim);
    m_page->showClaims(m_claims);
    show();
}

void ClaimActs::adjustStart()
{
    adjust(false);
}

void ClaimActs::adjustEnd()
{
    adjust(true);
}

void ClaimActs::adjust(bool end)
{
    if (!canWrite())
        return;
    const TextSpan span = currentSpan(*currentClaim());
    if (span.isEmpty()) {
        Q_EMIT told(tr("The claim is lost in this text. Select its words and set its passage again."));
        return;
    }
    m_adjuster->start(span, end ? SpanAdjuster::End::End : SpanAdjuster::End::Start);
    Q_EMIT told(
        end ? tr("← → move the end, with Ctrl by word, with Shift by clause; Enter keeps it, Esc does not.")
            : tr("← → move the start, with Ctrl by word, with Shift by clause; Enter keeps it, Esc does "
                 "not."));
}

bool ClaimActs::cancelAdjusting()
{
    return m_adjuster->cancel();
}

void ClaimActs::keepSpan(TextSpan span)
{
    const auto claim = currentClaim();
    if (!claim || currentSpan(*claim) == span)
        return;
    const auto moved = patiently([claims = m_library->claims(), claim = *claim, span]() mutable {
        return claims.moveAnchor(claim, span);
    });
    if (moved)
        store(*moved);
    else
        Q_EMIT failed(moved.error());
}

void ClaimActs::edit()
{
    if (!canWrite())
        return;
    Q_EMIT formWanted();
    m_form->editSummary();
}

void ClaimActs::confirm()
{
    if (!canWrite())
        return;
    const Claim claim = *currentClaim();
    Q_EMIT formWanted(); // what is signed is seen
    if (m_form->confirmAll())
        Q_EMIT told(tr("%1 confirmed. Ctrl+Z takes it back.").arg(claimNumberText(claim.site, claim.number)));
}

void ClaimActs::rate()
{
    if (!canWrite())
        return;
    Q_EMIT formWanted();
    m_form->editRating();
}

void ClaimActs::markSourceError()
{
    if (!canWrite())
        return;
    Q_EMIT formWanted();
    m_form->editSourceError();
}

void ClaimActs::pickTags()
{
    Reader *reader = m_page->reader();
    m_tags->pick(reader, reader->viewport()->mapToGlobal(reader->cursorRect().bottomLeft()));
}

void ClaimActs::flag()
{
    m_tags->toggleFlag();
}

void ClaimActs::toggleKey(int key)
{
    m_tags->toggleKey(key);
}

void ClaimActs::acceptPlace()
{
    if (!canWrite())
        return;
    const Claim claim = *currentClaim();
    if (!claim.placement) {
        Q_EMIT told(tr("The claim is anchored in this text already."));
        return;
    }
    const QList<ClaimFigure> before = figuresOf(claim);
    keep(patiently([claims = m_library->claims(), claim]() mutable { return claims.acceptPlace(claim); }),
         before);
}

void ClaimActs::placeAgain()
{
    if (!canWrite())
        return;
    const TextSpan selected = m_page->reader()->selectionSpan();
    const TextSpan span = selected.isEmpty() ? m_page->reader()->currentSentence() : selected;
    const Claim claim = *currentClaim();
    const QList<ClaimFigure> before = figuresOf(claim);
    keep(patiently([claims = m_library->claims(), claim, span]() mutable {
             return claims.moveAnchor(claim, span);
         }),
         before);
}

QHash<QString, ClaimStanding> ClaimActs::standingsOf(const QList<Claim> &claims) const
{
    const auto standings = m_library && !claims.isEmpty() ? m_library->claims().standings(claims)
                                                          : QHash<QString, ClaimStanding>();
    return standings.value_or(QHash<QString, ClaimStanding>());
}

QList<ClaimFigure> ClaimActs::figuresOf(const Claim &claim) const
{
    return m_library->claims().record(claim.uuid).value_or(ClaimRecord()).figures;
}

void ClaimActs::keep(const Result<Claim> &stored, const QList<ClaimFigure> &before)
{
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    store(*stored);
    const QString number = claimNumberText(stored->site, stored->number);
    const QStringList again = figuresToConfirmAgain(before, figuresOf(*stored));
    Q_EMIT told(again.isEmpty()
                    ? tr("%1 is anchored in this text.").arg(number)
                    : tr("%1 is anchored in this text. It states other figures, to be confirmed: %2.")
                          .arg(number, QLocale().createSeparatedList(again)));
}

void ClaimActs::lookAtClaims()
{
    if (!m_library)
        return;
    const auto claims = m_library->claims().toLookAt();
    if (!claims) {
        Q_EMIT failed(claims.error());
        return;
    }
    QList<Picker::Choice> choices;
    const QHash<QString, ClaimStanding> standings = standingsOf(*claims);
    for (const Claim &claim : *claims) {
        const QString line = spokenClaim(claim, m_tags->tags(), {}, standings.value(claim.uuid));
        choices.append({.key = claim.uuid, .name = line, .icon = {}});
    }
    Reader *reader = m_page->reader();
    auto *picker = new Picker({.title = tr("Claims to look at"),
                               .prompt = tr("Claim that is changed or lost in a new text"),
                               .matches = tr("Claims that match"),
                               .nothing = tr("Every claim stands as it stood.")},
                              reader);
    picker->setChoices(choices);
    connect(
        picker, &Picker::chosen, this,
        [this, claims = *claims](const QString &uuid) {
            goTo(*std::ranges::find(claims, uuid, &Claim::uuid));
        },
        Qt::QueuedConnection);
    picker->popupAt(reader->viewport()->mapToGlobal(QPoint(0, 0)));
}

void ClaimActs::goTo(const Claim &claim)
{
    // First, so that the way back leads to the claim that is current now.
    Q_EMIT placeWanted(claim.anchor.documentUuid, currentSpan(claim));
    chooseOnceHere(claim.uuid);
}

void ClaimActs::chooseOnceHere(const QString &uuid)
{
    if (std::ranges::contains(m_claims, uuid, &Claim::uuid))
        choose(uuid);
    else
        m_wanted = uuid;
}

void ClaimActs::remove()
{
    if (!canWrite())
        return;
    const Claim claim = *currentClaim();
    const auto removed =
        patiently([claims = m_library->claims(), claim]() mutable { return claims.remove({claim}); });
    if (!removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    m_claims.removeIf([&claim](const Claim &other) { return other.uuid == claim.uuid; });
    m_page->showClaims(m_claims);
    choose({});
    if (m_claims.isEmpty())
        m_page->reader()->setFocus(); // the list goes, and the keyboard with it
    Q_EMIT told(tr("%1 deleted. Ctrl+Z brings it back.").arg(claimNumberText(claim.site, claim.number)));
}

} // namespace Postilla
