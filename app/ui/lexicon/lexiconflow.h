// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QObject>
#include <QPointer>

namespace Postilla {

class Actions;
class LexiconWindow;
class Questions;
class Reader;
class RulePacksWindow;

/// From the reader and the menu to the lexicon: its window and that of the rule packs, words of the text as
/// names, the entry of a mention.
class LexiconFlow : public QObject
{
    Q_OBJECT

public:
    LexiconFlow(Actions *actions, Reader *reader, Questions &questions, QWidget *window);

    /// The library whose lexicon it is; nullptr: none. Closes the windows.
    void setLibrary(Library *library);
    /// Reads the lexicon again after a change.
    void refresh();

    void openWindow();
    void openRulePacks();
    /// The selection, the mention or the word at the caret becomes a name.
    void addName();
    /// Shows the entry that the current mention, or the one at the caret, was found by.
    void showEntry();

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);

private:
    void offer();
    void showKinds();
    LexiconWindow *shownWindow();
    std::optional<Mention> mentionAtCaret() const;
    QString wordsAtCaret() const;
    void tellApplied(const LexiconChange &change);

    Actions *m_actions;
    Reader *m_reader;
    Questions &m_questions;
    QWidget *m_window;
    Library *m_library = nullptr;
    QPointer<LexiconWindow> m_lexicon;
    QPointer<RulePacksWindow> m_packs;
};

} // namespace Postilla
