// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>

class QLineEdit;
class QListWidget;

namespace Postilla {

/// A small window over the text to choose one of many by typing a few of its letters: Enter takes the one
/// that is marked, or what was typed where that is offered; Esc closes.
class Picker : public QFrame
{
    Q_OBJECT

public:
    struct Choice
    {
        QString key;
        QString name;
        QIcon icon;
        /// Shown and said in the place of the name where not empty.
        QString shown = {};
        QString spoken = {};
        /// What is typed is looked for in this in the place of the name where not empty.
        QString sought = {};
    };
    struct Words
    {
        /// What is chosen: "Tags".
        QString title;
        /// What to type.
        QString prompt;
        QString matches;
        /// What stands where there is nothing to choose.
        QString nothing;
        /// How what was typed is offered as a choice of its own, "%1" in its place; empty: it is not.
        QString typed = {};
    };

    Picker(const Words &words, QWidget *parent);

    void setChoices(const QList<Choice> &choices);
    /// Asks for something else in the same place instead of closing; to be called while chosen() is told.
    void goOn(const Words &words, const QList<Choice> &choices);
    /// Puts a text into the line, which typing replaces.
    void type(const QString &text);
    /// Opens it there, inside the screen.
    void popupAt(const QPoint &globalPosition);

Q_SIGNALS:
    void chosen(const QString &key);
    /// What was typed, which is the name of none.
    void typed(const QString &text);

private:
    QList<const Choice *> matching(const QString &wanted) const;
    void showWords();
    void narrow(const QString &text);
    void accept();

    Words m_words;
    QList<Choice> m_choices;
    QLineEdit *m_typed;
    QListWidget *m_list;
    bool m_goesOn = false;
};

} // namespace Postilla
