// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/openedlibrary.h"
#include "ui/prompts.h"

#include <KXmlGuiWindow>

#include <memory>

class KRecentFilesAction;

namespace Postilla {

class Actions;
class ImportFlow;
class JobStrip;
class LibraryActs;
class LibraryWindows;
class MarkFlow;
class Page;
class RepairFlow;
class Pages;
class ReadPage;
class ReportFlow;
class ScorecardWindow;

/// The window: menus, toolbar and status line around pages, and the library that all of them show. It ties
/// its parts together; what they do is theirs.
///
/// Its first frame holds menus, toolbar, the list of documents and empty places for the rest, which is made
/// right after it by makeRest(), so that a person sees the window as soon as can be.
class MainWindow : public KXmlGuiWindow
{
    Q_OBJECT

public:
    /// `questions`: who answers them in place of the person; dialogs where nullptr.
    explicit MainWindow(std::unique_ptr<Questions> questions = nullptr, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the library there, or makes it; what goes wrong is said in the window and the library before
    /// stays.
    void openLibrary(const QString &path);
    /// The same with one that startOpening() has begun to open.
    void openLibrary(QFuture<Result<OpenedLibrary>> opening);
    /// Begins to open a library for a window that is yet to be made.
    static QFuture<Result<OpenedLibrary>> startOpening(const QString &path);
    Library *library() const { return m_library.get(); }
    /// Of a window that nobody has resized yet: room for the list, a column of text and the docks, which are
    /// not there yet when a window is measured.
    static QSize firstSize(const QWidget &window);
    /// The library that was open last, else the one in the user's data folder.
    static QString lastLibrary();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool queryClose() override;

private:
    void makeMiddle();
    Page *makeReviewPage();
    void makeRest();
    void makeStandardActions();
    void bindActions();
    void bindFileActions();
    void showPalette();
    void fillMenus();
    void connectParts();
    template <typename Part>
    void hear(Part *part);
    void readSettings();
    void writeSettings();

    void follow(const ChangeSet &changes);
    void showPassage(const QString &documentUuid, TextSpan span);
    void showPlace(const ActPlace &place);
    void showWhereItWas(const ActPlace &place, const QString &said);
    void askName();
    void take(OpenedLibrary opened);
    void workOnLibrary();
    void closeLibrary();
    void showScorecard();
    void newLibrary();
    void chooseLibrary();

    std::unique_ptr<Library> m_library;
    std::unique_ptr<Questions> m_questions;
    Actions *m_actions;
    Pages *m_pages;
    ReadPage *m_read;
    JobStrip *m_jobs;
    Prompts *m_prompts;
    LibraryActs *m_acts;
    LibraryWindows *m_windows;
    ImportFlow *m_import;
    ReportFlow *m_report;
    MarkFlow *m_marking;
    RepairFlow *m_repair;
    /// Made when it is first wanted.
    ScorecardWindow *m_scorecard = nullptr;
    KRecentFilesAction *m_recent = nullptr;
    /// makeRest() is done.
    bool m_isWhole = false;
};

} // namespace Postilla
