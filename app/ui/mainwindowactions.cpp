// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each action of the window calls.

#include "ui/actions.h"
#include "ui/claims/claimacts.h"
#include "ui/documents/documentform.h"
#include "ui/documents/documentspane.h"
#include "ui/import/importflow.h"
#include "ui/jobstrip.h"
#include "ui/keysheet.h"
#include "ui/mainwindow.h"
#include "ui/navigationhistory.h"
#include "ui/prompts.h"
#include "ui/reader/findbar.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerpane.h"
#include "ui/report/reportflow.h"
#include "ui/scorecard/scorecardwindow.h"
#include "ui/sidedocks.h"

#include <KAboutApplicationDialog>
#include <KAboutData>
#include <KActionCollection>
#include <KActionMenu>
#include <KColorSchemeManager>
#include <KColorSchemeMenu>
#include <KCommandBar>
#include <KRecentFilesAction>
#include <KShortcutsDialog>
#include <KStandardAction>

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Postilla {

void MainWindow::makeStandardActions()
{
    KStandardAction::openNew(this, &MainWindow::newLibrary, actionCollection());
    KStandardAction::open(this, &MainWindow::chooseLibrary, actionCollection());
    m_recent = KStandardAction::openRecent(
        this, [this](const QUrl &url) { openLibrary(url.toLocalFile()); }, actionCollection());
    KStandardAction::quit(this, &QWidget::close, actionCollection());
    KStandardAction::zoomIn(m_page->reader(), &Reader::enlarge, actionCollection());
    KStandardAction::zoomOut(m_page->reader(), &Reader::shrink, actionCollection());
    KStandardAction::actualSize(m_page->reader(), &Reader::resetZoom, actionCollection());
    KStandardAction::keyBindings(
        this,
        [this] {
            KShortcutsDialog dialog(KShortcutsEditor::AllActions, KShortcutsEditor::LetterShortcutsAllowed,
                                    this);
            dialog.addCollection(actionCollection());
            dialog.addCollection(m_actions->readingCollection());
            dialog.configure();
        },
        actionCollection());
    KStandardAction::aboutApp(
        this, [this] { KAboutApplicationDialog(KAboutData::applicationData(), this).exec(); },
        actionCollection());
    KActionMenu *colors = KColorSchemeMenu::createMenu(KColorSchemeManager::instance(), this);
    actionCollection()->addAction(u"colors"_s, colors);
}

void MainWindow::bindActions()
{
    bindFileActions();
    bindDocumentActions();
    bindTextActions();
    bindClaimActions();
    m_actions->bind(ActionId::Palette, this, [this] { showPalette(); });
    m_actions->bind(ActionId::KeySheet, this, [this] { KeySheet(m_actions->groups(), this).exec(); });
    m_actions->bind(ActionId::SingleKeys, this, [this] {
        m_actions->setSingleKeysEnabled(m_actions->action(ActionId::SingleKeys)->isChecked());
    });
    m_actions->bind(ActionId::NextPane, this, [this] { m_round.goOn(); });
    m_actions->bind(ActionId::LevelBack, this, [this] { levelBack(); });
}

void MainWindow::showPalette()
{
    QList<KCommandBar::ActionGroup> groups;
    for (const Actions::Group &group : m_actions->groups())
        groups.append({group.title, group.actions});
    auto *bar = new KCommandBar(this);
    bar->setAttribute(Qt::WA_DeleteOnClose);
    bar->setActions(groups);
    bar->findChild<QLineEdit *>()->setAccessibleName(tr("Find an action by its name"));
    bar->findChild<QTreeView *>()->setAccessibleName(tr("Actions that match"));
    bar->show();
}

void MainWindow::bindFileActions()
{
    m_actions->bind(ActionId::ImportFiles, this, [this] {
        m_import->start(m_questions->filesToOpen(
            tr("Import Files"), tr("Articles (*.txt *.md *.markdown *.html *.htm *.xhtml);;All files (*)")));
    });
    m_actions->bind(ActionId::ImportFolder, this, [this] {
        const QString folder = m_questions->folderToOpen(tr("Import a Folder"));
        if (!folder.isEmpty())
            m_import->start({folder});
    });
    m_actions->bind(ActionId::PasteArticle, this,
                    [this] { m_import->paste(*QGuiApplication::clipboard()->mimeData()); });
    m_actions->bind(ActionId::CancelImport, this, [this] { m_jobs->cancel(); });
    m_actions->bind(ActionId::Report, this, [this] { m_report->start(); });
    m_actions->bind(ActionId::SaveAndGoOn, this, [this] { saveAndGoOn(); });
    m_actions->bind(ActionId::SavedAlready, this, [this] {
        if (m_docks->save())
            m_prompts->tell(tr("All is saved: every change is stored as it is made."));
    });
}

void MainWindow::bindDocumentActions()
{
    m_actions->bind(ActionId::NextDocument, m_documents, [this] { m_documents->chooseNext(); });
    m_actions->bind(ActionId::PreviousDocument, m_documents, [this] { m_documents->choosePrevious(); });
    m_actions->bind(ActionId::NextUnread, m_documents, [this] {
        if (!m_documents->chooseNextUnread())
            m_prompts->tell(tr("No document is unread."));
    });
    m_actions->bind(ActionId::SearchLibrary, m_documents, [this] { m_documents->startSearch(); });
    m_actions->bind(ActionId::EditDocumentData, this, [this] {
        m_docks->raise(m_docks->documentForm());
        m_docks->documentForm()->startEditing();
    });
    m_actions->bind(ActionId::Scorecard, this, [this] {
        m_scorecard->show();
        m_scorecard->activateWindow();
    });
    m_actions->bind(ActionId::Back, m_history, [this] { goTo(m_history->back()); });
    m_actions->bind(ActionId::Forward, m_history, [this] { goTo(m_history->forward()); });
}

void MainWindow::bindTextActions()
{
    Reader *reader = m_page->reader();
    m_actions->bind(ActionId::NextSentence, reader, [reader] { reader->nextSentence(); });
    m_actions->bind(ActionId::PreviousSentence, reader, [reader] { reader->previousSentence(); });
    m_actions->bind(ActionId::NextMention, reader, [reader] { reader->nextMention(); });
    m_actions->bind(ActionId::PreviousMention, reader, [reader] { reader->previousMention(); });
    m_actions->bind(ActionId::NextMentionOfKind, reader, [reader] { reader->nextMentionOfKind(); });
    m_actions->bind(ActionId::PreviousMentionOfKind, reader, [reader] { reader->previousMentionOfKind(); });
    m_actions->bind(ActionId::NextScreen, reader, [reader] { reader->pageDown(); });
    m_actions->bind(ActionId::PreviousScreen, reader, [reader] { reader->pageUp(); });
    m_actions->bind(ActionId::FindInText, m_page, [this] { m_page->findBar()->start(); });
    m_actions->bind(ActionId::FindNext, m_page, [this] { m_page->findBar()->findNext(); });
    m_actions->bind(ActionId::FindPrevious, m_page, [this] { m_page->findBar()->findPrevious(); });
}

void MainWindow::bindClaimActions()
{
    const QList<std::pair<ActionId, void (ClaimActs::*)()>> acts{
        {ActionId::CreateClaim, &ClaimActs::create},
        {ActionId::AdjustStart, &ClaimActs::adjustStart},
        {ActionId::AdjustEnd, &ClaimActs::adjustEnd},
        {ActionId::EditClaim, &ClaimActs::edit},
        {ActionId::RateClaim, &ClaimActs::rate},
        {ActionId::SetTags, &ClaimActs::pickTags},
        {ActionId::SourceError, &ClaimActs::markSourceError},
        {ActionId::RemoveClaim, &ClaimActs::remove},
    };
    for (const auto &[id, act] : acts)
        connect(m_actions->action(id), &QAction::triggered, m_claims, act);
    for (int key = 1; key <= 9; ++key)
        connect(m_actions->tagKey(key), &QAction::triggered, m_claims,
                [this, key] { m_claims->toggleKey(key); });
}

} // namespace Postilla
