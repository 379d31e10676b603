// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/reviewplan.h"
#include "support/windowtest.h"

#include <QStringList>

class QComboBox;

namespace Postilla {
class CardView;
class ReviewPage;
class SessionList;
class SessionRunner;
} // namespace Postilla

namespace Postilla::Test {

/// Three sentences that are proposed as claims.
extern const QString flatSentence;
extern const QString likelySentence;
extern const QString stockSentence;

/// What an article says of the stock after `stockSentence`, and another article.
extern const QString laterStockSentence;
extern const QString otherStockSentence;

/// A window on articles of these bodies, and what a person does on its page Review, by keys alone.
class ReviewWindow
{
public:
    explicit ReviewWindow(const QStringList &bodies);

    WindowOnLibrary &on() { return *m_on; }
    Library &library() { return *m_on->window().library(); }
    void press(const QString &key) { m_on->press(key); }
    /// Presses Ctrl+2.
    void openPage();
    /// Starts a session on that queue by keys, from wherever the keyboard is, and waits for its card or for
    /// what stands in its place.
    void start(QueueKind queue = QueueKind::Candidates);
    /// Chooses the H20, or the rule that finds it, for a queue of mentions.
    void chooseMentions();
    /// Imports another text of one article, with that body; the first time it is a new article.
    void importAgain(const QString &body);
    /// Goes with Tab to the widget of that name.
    void tabTo(const QString &objectName);
    /// With Tab to the button of these words.
    void tabToButton(const QString &text);
    /// Makes that choice with the arrow keys, in the box that has the keyboard.
    void choose(QComboBox *box, const QString &text);
    template <typename Widget>
    Widget *named(const QString &objectName) const
    {
        return m_on->window().findChild<Widget *>(objectName);
    }

    ReviewPage *page() const;
    CardView *card() const;
    SessionList *sessions() const;
    SessionRunner *runner() const;
    /// What the card in view is about; empty: none is in view.
    QString quote() const;
    QList<Claim> claims() { return library().claims().all().value(); }
    /// "yes no": the rulings of the newest session, in the order in which they were made.
    QString rulings();
    /// Whether a label in sight, or what the card says beside its passage, holds these words.
    bool says(const QString &words) const;
    /// The claim of that sentence, made behind the window's back.
    Claim make(const QString &sentence);
    /// Waits until nothing moves: what was done is told and followed.
    void settle();
    /// Key of the item in view; empty: none is.
    QString item() const;

private:
    QTemporaryDir m_articles;
    std::unique_ptr<WindowOnLibrary> m_on;
};

/// One with two items or more in every queue.
std::unique_ptr<ReviewWindow> windowOnEveryQueue();
/// A row of test data a queue, in a column "queue".
void addEveryQueue();

} // namespace Postilla::Test
