// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextDocument>
#include <QTextEdit>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace Postilla {

/// Looks for words in the text on the page. Hidden until it is asked for; goes round at the ends and says so.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit *text, QWidget *parent = nullptr);

    /// Shows the bar, with what is selected in the text as the words.
    void start();
    void findNext();
    void findPrevious();
    /// Hides the bar and gives the keyboard back to the text; false where it was hidden.
    bool close();

private:
    void find(QTextDocument::FindFlags flags);
    void showHits();
    QTextEdit::ExtraSelection hitAt(int position, int length) const;

    QPlainTextEdit *m_text;
    QLineEdit *m_words;
    QLabel *m_answer;
};

} // namespace Postilla
