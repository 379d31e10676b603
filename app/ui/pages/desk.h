// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/navigationhistory.h"

#include <QObject>

namespace Postilla {

class Actions;
class BasisActs;
class CandidateActs;
class CitationActs;
class ClaimActs;
class ClaimSupports;
class LexiconFlow;
class MentionActs;
class PaneRound;
class Questions;
class Reader;
class ReaderPane;
class RelationActs;
class SideDocks;
class TagBar;

/// The document that is being read: its text, beside it in docks its claims, its mentions and its data, and
/// what the keys do to all of these.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// Fills the docks and binds its actions; the text is the caller's to place.
    Desk(Actions *actions, SideDocks *docks, Questions &questions, QWidget *window);

    ReaderPane *text() const { return m_text; }
    Reader *reader() const;

    /// nullptr: none.
    void setLibrary(Library *library);
    /// Brings a document of the library onto the desk; empty: none.
    void show(const QString &documentUuid);
    /// Follows what has changed in the library.
    void follow(const ChangeSet &changes);
    /// Puts the caret there, once that document, asked for last, is here.
    void goTo(const QString &documentUuid, TextSpan span);
    /// Makes a claim current, once its document is here.
    void goToClaim(const QString &uuid);

    /// Stores what is typed in the docks; false where something cannot be.
    bool save();
    /// Takes back what lies on top: a border being moved, the bar for finding; false where nothing does.
    bool levelBack();
    /// Nothing is current any longer.
    void letGo();

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    /// A passage of another document should be here.
    void placeWanted(const QString &documentUuid, Postilla::TextSpan span);
    /// Something worth a line to the person.
    void told(const QString &text);
    /// Who changed that claim and when should be seen.
    void historyWanted(const Postilla::Claim &claim);
    /// Another text, other marks or other claims are here.
    void shown();

private:
    void bindActions();
    void bindTextActions();
    void bindClaimActions();
    void connectParts();
    void showMarks();
    bool hasClaim();
    void showHistory();

    Actions *m_actions;
    SideDocks *m_docks;
    ReaderPane *m_text;
    TagBar *m_tagBar;
    ClaimActs *m_claims;
    CandidateActs *m_candidates;
    ClaimSupports *m_supports;
    RelationActs *m_relations;
    CitationActs *m_citations;
    BasisActs *m_basis;
    MentionActs *m_mentions;
    LexiconFlow *m_lexicon;
    Library *m_library = nullptr;
};

} // namespace Postilla
