// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

#include <functional>

class QStackedWidget;

namespace Postilla {

class Actions;
class AlikeFlow;
class CardMarks;
class DocumentsPane;
class JobStrip;
class Questions;
class SessionExport;
class SessionPane;
class StartPane;
enum class ActionId;

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
    void enlarge() override;
    void shrink() override;
    void resetZoom() override;
    /// Size of the text on the cards in per cent.
    void setZoom(int percent);

Q_SIGNALS:
    void zoomChanged(int percent);
    /// Who changed that claim and when should be seen.
    void historyWanted(const Postilla::Claim &claim);

protected:
    void showEvent(QShowEvent *event) override;

private:
    template <typename Part>
    void hear(Part *part);
    void listenOnCard();
    void bindActions();
    void bindClaimActions();
    /// Calls it where a session is in view.
    void bind(ActionId id, const std::function<void()> &act);
    void editDocumentData();
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
    CardMarks *m_marks;
};

} // namespace Postilla
