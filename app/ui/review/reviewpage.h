// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QStackedWidget;

namespace Postilla {

class Actions;
class AlikeFlow;
class DocumentsPane;
class JobStrip;
class Questions;
class SessionExport;
class SessionPane;
class StartPane;

/// Review sessions, from starting one to its report: the list of sessions with the form for a new one, and
/// the session that is gone on with.
class ReviewPage : public Page
{
    Q_OBJECT

public:
    /// Binds its actions. `documents` says what is searched for and selected.
    ReviewPage(Actions *actions, Questions &questions, JobStrip *strip, DocumentsPane *documents);
    ~ReviewPage() override;

    void setLibrary(Library *library) override;
    void follow(const ChangeSet &changes) override;
    bool save() override;
    void levelBack() override;
    /// Size of the text on the cards in per cent.
    void setZoom(int percent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    template <typename Part>
    void hear(Part *part);
    void listenOnCard();
    void bindActions();
    void bindClaimActions();
    void start();
    void open(const ReviewRecord &session);
    /// Leaves the session; what was decided stays, and it can be gone on with.
    void pause();
    /// Answers with the session as it is stored then.
    ReviewRecord setClosed(const ReviewRecord &session, bool isClosed);
    void ruleOnAllAlike(Ruling ruling);
    void offerScope();
    void refreshSessions();
    void turnTo(QWidget *pane);

    Actions *m_actions;
    DocumentsPane *m_documents;
    Library *m_library = nullptr;
    bool m_isStale = true;
    StartPane *m_start;
    SessionPane *m_session;
    QStackedWidget *m_stack;
    SessionExport *m_export;
    AlikeFlow *m_alike;
};

} // namespace Postilla
