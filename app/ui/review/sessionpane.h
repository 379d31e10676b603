// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "review/decision.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;

namespace Postilla {

class Actions;
class CardActs;
class CardView;
class ClaimForm;
class DecisionRow;
class SessionEnd;
class SessionProgress;
class SessionRunner;

/// One review session: how far it is, the card in view with its keys, beside it the form of the card's claim.
class SessionPane : public QWidget
{
    Q_OBJECT

public:
    explicit SessionPane(Actions *actions, QWidget *parent = nullptr);

    /// nullptr: none; ends the session in the window.
    void setLibrary(Library *library);
    /// Shows that session, where it was left.
    void open(const ReviewRecord &session);
    /// Leaves it; it can be gone on with later.
    void leave();
    bool isOpen() const { return m_runner != nullptr; }
    SessionRunner *runner() const { return m_runner; }
    CardActs *acts() const { return m_acts; }
    CardView *card() const { return m_card; }
    SessionProgress *progress() const { return m_progress; }
    /// The form of the claim with its pane.
    ClaimForm *form() const { return m_form; }
    /// Which of its widgets takes the keyboard: the card, or a button in its place.
    QWidget *entry() const;

    void decide(Ruling ruling);
    void back();
    void follow(const ChangeSet &changes);
    /// Takes back what lies on top; false where nothing does.
    bool levelBack();
    /// Stores what is typed in the form; false where it cannot be.
    bool save();
    /// Shows the passage that the keys are about in its text.
    void showPlace();

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);
    void placeWanted(const QString &documentUuid, Postilla::TextSpan span);
    void historyWanted(const Postilla::Claim &claim);
    void reportWanted(const QString &sessionUuid);
    void closeWanted(const Postilla::ReviewRecord &session);
    void pauseWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange(QWidget *tagBar);
    void connectParts();
    void connectRunner();
    void showCard();
    void showEnd();
    void paintCard();
    void showProgress();
    void readKinds();
    /// Gives the keyboard to the card, or to what is in its place, where it was on what has gone.
    void settleKeyboard(bool wasHere);

    Library *m_library = nullptr;
    SessionRunner *m_runner = nullptr;
    /// The card that was shown last, and how it was decided then; 0: none.
    qint64 m_item = 0;
    std::optional<Ruling> m_decided;
    QLabel *m_title;
    SessionProgress *m_progress;
    CardView *m_card;
    SessionEnd *m_end;
    QStackedWidget *m_stack;
    DecisionRow *m_row;
    ClaimForm *m_form;
    CardActs *m_acts;
};

} // namespace Postilla
