// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

class KMessageWidget;
class QStatusBar;
class QVBoxLayout;
class QWidget;

namespace Postilla {

/// The questions that the window asks; tests answer them in its place.
class Questions
{
public:
    virtual ~Questions() = default;

    /// Whether to go on with an act named by `verb` ("Remove"); `text` says what it will do, with counts.
    virtual bool confirm(const QString &title, const QString &text, const QString &verb) = 0;
    /// A line of text, `value` at first; nothing when the person thinks better of it.
    virtual std::optional<QString> text(const QString &title, const QString &prompt,
                                        const QString &value) = 0;
    /// Files to open, empty when the person thinks better of it. `filter` as QFileDialog reads it.
    virtual QStringList filesToOpen(const QString &title, const QString &filter) = 0;
    virtual QString folderToOpen(const QString &title) = 0;
    /// Where to write; the person has agreed to replace a file that is there.
    virtual QString fileToWrite(const QString &title, const QString &suggestion, const QString &filter) = 0;
};

/// The questions as dialogs over a window.
class QuestionDialogs : public Questions
{
public:
    explicit QuestionDialogs(QWidget *window)
        : m_window(window)
    {
    }

    bool confirm(const QString &title, const QString &text, const QString &verb) override;
    std::optional<QString> text(const QString &title, const QString &prompt, const QString &value) override;
    QStringList filesToOpen(const QString &title, const QString &filter) override;
    QString folderToOpen(const QString &title) override;
    QString fileToWrite(const QString &title, const QString &suggestion, const QString &filter) override;

private:
    QWidget *m_window;
};

/// Where the window says what happened: errors in a bar over the page, which takes neither the focus nor the
/// place of what the person was typing, so that a failed write leaves everything on the screen; the rest in
/// the status line.
class Prompts : public QObject
{
    Q_OBJECT

public:
    /// The bar comes on top of what `column` holds.
    Prompts(QVBoxLayout *column, QStatusBar *line);

    /// Stays until it is closed.
    void show(const Error &error);
    /// Goes away by itself.
    void tell(const QString &text);
    /// Closes the bar; false where none was shown.
    bool dismiss();

private:
    void makeBar();

    QVBoxLayout *m_column;
    /// Made for the first error.
    KMessageWidget *m_bar = nullptr;
    QStatusBar *m_line;
};

} // namespace Postilla
