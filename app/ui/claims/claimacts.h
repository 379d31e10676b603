// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QObject>

#include <optional>

namespace Postilla {

class ClaimForm;
class ClaimList;
class ReaderPane;
class SpanAdjuster;
class TagActs;
class TagBar;

/// What the keys for claims do: makes, moves, tags, edits and deletes the claims of the document on the page,
/// and keeps list, form, tag bar and the reader's brackets on the same current claim.
class ClaimActs : public QObject
{
    Q_OBJECT

public:
    ClaimActs(ReaderPane *page, ClaimList *list, ClaimForm *form, TagBar *tagBar, QObject *parent);

    /// The library whose claims these are; nullptr: none.
    void setLibrary(Library *library);
    /// Reads the tags again.
    void refreshTags();

    /// A claim of the selection, or of the sentence at the caret; a second claim where there is one already.
    void create();
    void adjustStart();
    void adjustEnd();
    void edit();
    /// Makes all that is proposed of the claim the person's word.
    void confirm();
    void rate();
    void markSourceError();
    void flag();
    void pickTags();
    void toggleKey(int key);
    void remove();
    /// Takes the place that was found for the claim in the new text.
    void acceptPlace();
    /// Anchors the claim at the selection, or at the sentence at the caret.
    void placeAgain();
    /// Lets the person choose among the claims that are changed or lost in a new text.
    void lookAtClaims();
    /// Ends the moving of a claim's border; false where none was moved.
    bool cancelAdjusting();
    /// Makes a claim current everywhere; empty: none.
    void choose(const QString &uuid);
    /// The same, be it only when its document has come onto the page.
    void chooseOnceHere(const QString &uuid);
    const QString &current() const { return m_current; }
    /// Shows a claim where it stands, in whatever document.
    void goTo(const Claim &claim);

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    /// Something worth a line to the person.
    void told(const QString &text);
    /// A passage of a document should be on the page.
    void placeWanted(const QString &documentUuid, Postilla::TextSpan span);
    /// Form and list should be seen.
    void formWanted();

private:
    void take();
    void show();
    void followReader(const QString &uuid);
    std::optional<Claim> currentClaim() const;
    void adjust(bool end);
    void keepSpan(TextSpan span);
    /// A write lets other documents come onto the page meanwhile.
    bool isOnThePage(const Claim &claim) const;
    /// Shows it as it is stored now.
    void store(const Claim &claim);
    bool canWrite();
    QHash<QString, ClaimStanding> standingsOf(const QList<Claim> &claims) const;
    QList<ClaimFigure> figuresOf(const Claim &claim) const;
    /// Shows a claim that has got another passage, and says which of the figures that it had before are to be
    /// confirmed again.
    void keep(const Result<Claim> &stored, const QList<ClaimFigure> &before);

    ReaderPane *m_page;
    ClaimList *m_list;
    ClaimForm *m_form;
    TagActs *m_tags;
    SpanAdjuster *m_adjuster;
    Library *m_library = nullptr;
    QList<Claim> m_claims;
    QString m_current;
    /// The claim that becomes current once its document is on the page.
    QString m_wanted;
};

} // namespace Postilla
