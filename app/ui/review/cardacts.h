// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "review/reviewcard.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

namespace Postilla {

class CardView;
class CitationActs;
class ClaimForm;
class RelationActs;
class SpanAdjuster;
class TagActs;
class TagBar;

/// What the keys for claims do on the card of a review session: the claim that is meant is the one of the
/// card, or the last one that was made there. Keeps form and tag bar on that claim.
class CardActs : public QObject
{
    Q_OBJECT

public:
    CardActs(CardView *card, ClaimForm *form, TagBar *tagBar, QObject *parent);

    /// nullptr: none.
    void setLibrary(Library *library);
    /// The card in view; nothing: none.
    void show(const std::optional<ReviewCard> &card);
    /// Reads tags and claim again.
    void refresh();

    /// A claim of the selection, or of the sentences of the passage.
    void create();
    void adjustStart() { adjust(false); }
    void adjustEnd() { adjust(true); }
    /// Ends the moving of a border; false where none was moved.
    bool cancelAdjusting();
    void edit();
    /// Makes all that is proposed of it the person's word.
    void confirm();
    void rate();
    void markSourceError();
    void flag();
    void relate();
    void pickTags();
    void toggleKey(int key);
    void remove();
    void copyCitation();
    void showHistory();

    const QString &current() const { return m_current; }
    /// The claims that were made on this card, the first one first.
    const QStringList &made() const { return m_made; }

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);
    /// The form should be seen, or has nothing to show.
    void formWanted(bool isWanted);
    void placeWanted(const QString &documentUuid, Postilla::TextSpan span);
    void historyWanted(const Postilla::Claim &claim);
    /// The person has changed a claim by hand: it reads otherwise than the card.
    void stored();

private:
    void connectParts();
    void choose(const QString &uuid);
    void showClaim();
    QString claimOfCard() const;
    std::optional<Claim> currentClaim() const;
    bool hasClaim();
    void make(TextSpan span);
    void adjust(bool end);
    void keepSpan(TextSpan span);
    void startForm(void (ClaimForm::*start)());

    CardView *m_card;
    ClaimForm *m_form;
    TagActs *m_tags;
    RelationActs *m_relations;
    CitationActs *m_citations;
    QList<SpanAdjuster *> m_adjusters;
    Library *m_library = nullptr;
    /// The item whose card it is; 0: none.
    qint64 m_item = 0;
    QStringList m_made;
    QString m_current;
    /// The form shows a claim.
    bool m_hasForm = false;
};

} // namespace Postilla
