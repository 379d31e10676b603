// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/navigationhistory.h"
#include "ui/paneround.h"
#include "ui/prompts.h"

#include <KXmlGuiWindow>

#include <memory>

class KRecentFilesAction;
class QSplitter;

namespace Postilla {

class Actions;
class ClaimActs;
class DocumentsPane;
class ImportFlow;
class JobStrip;
class LexiconFlow;
class LibraryActs;
class ReaderPane;
class MarkFlow;
class MentionActs;
class ReportFlow;
class ScorecardWindow;
class SideDocks;
class TagBar;

/// The window: documents on the left, the text in the middle, claims, mentions and document data in docks on
/// the right. It ties its parts together; what they do is theirs.
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
    Library *library() const { return m_library.get(); }
    /// The library that was open last, else the one in the user's data folder.
    static QString lastLibrary();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool queryClose() override;

private:
    void makePanes();
    void makeStandardActions();
    void bindActions();
    void bindFileActions();
    void showPalette();
    void bindDocumentActions();
    void bindTextActions();
    void bindClaimActions();
    void fillMenus();
    void connectParts();
    void readSettings();
    void writeSettings();

    void follow(const ChangeSet &changes);
    void showDocument(const QString &uuid);
    void showPassage(const QString &documentUuid, TextSpan span);
    void showMarks();
    void showPlaces();
    void closeLibrary();
    void goTo(const NavigationHistory::Place &place);
    void newLibrary();
    void chooseLibrary();
    void saveAndGoOn();
    void levelBack();

    std::unique_ptr<Library> m_library;
    std::unique_ptr<Questions> m_questions;
    Actions *m_actions;
    QSplitter *m_splitter;
    DocumentsPane *m_documents;
    ReaderPane *m_page;
    TagBar *m_tagBar;
    SideDocks *m_docks;
    JobStrip *m_jobs;
    Prompts *m_prompts;
    LibraryActs *m_acts;
    ClaimActs *m_claims;
    MentionActs *m_mentions;
    ImportFlow *m_import;
    ReportFlow *m_report;
    MarkFlow *m_marking;
    ScorecardWindow *m_scorecard;
    LexiconFlow *m_lexicon;
    NavigationHistory *m_history;
    KRecentFilesAction *m_recent;
    PaneRound m_round;
};

} // namespace Postilla
