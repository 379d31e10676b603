// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/actions.h"
#include "ui/mainwindow.h"
#include "ui/prompts.h"

#include <QTemporaryDir>

#include <memory>

class QAction;

namespace Postilla {
class ClaimForm;
class ClaimList;
class DocumentsPane;
class Reader;
} // namespace Postilla

namespace Postilla::Test {

/// The person at the keyboard, who answers what the window asks.
class Answers : public Questions
{
public:
    bool yes = true;
    QStringList files;
    QString folder;
    QString target;
    /// What is typed where a line is asked for; nothing: the question is cancelled.
    std::optional<QString> typed;
    QStringList asked;

    bool confirm(const QString &, const QString &text, const QString &) override
    {
        asked.append(text);
        return yes;
    }
    std::optional<QString> text(const QString &, const QString &prompt, const QString &) override
    {
        asked.append(prompt);
        return typed;
    }
    QStringList filesToOpen(const QString &, const QString &) override { return files; }
    QString folderToOpen(const QString &) override { return folder; }
    QString fileToWrite(const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return target;
    }
};

/// A real window on a library of its own that holds some articles; settings go to a place of the test.
class WindowOnLibrary
{
public:
    /// Files and folders; those of tests/data/ui where none are given.
    explicit WindowOnLibrary(const QStringList &articles = {});

    /// Closes the window and opens another on the same library, as after a restart.
    void restart();
    /// Presses a key where the keyboard is now, as a person would.
    void press(const QString &key);
    void type(const QString &text);
    /// Drops files and folders onto a part of the window, as a file manager does.
    void drop(const QStringList &paths, const QWidget *place);
    /// Makes the document current whose title begins so, and waits until its text is on the page.
    void openDocument(const QString &title);

    MainWindow &window() { return *m_window; }
    Answers &answers() { return *m_answers; }
    Reader *reader() const;
    DocumentsPane *documents() const;
    ClaimList *claimList() const;
    ClaimForm *claimForm() const;
    /// The claims that the library holds of the document on the page.
    QList<Claim> claims() const;
    QString libraryPath() const;
    QString folder() const { return m_folder.path(); }
    /// What the error bar says; empty where none is shown.
    QString errorShown() const;
    QString statusShown() const;

private:
    void import(const QStringList &articles);
    void open();

    QTemporaryDir m_folder;
    qsizetype m_count = 0;
    Answers *m_answers = nullptr;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Postilla::Test
