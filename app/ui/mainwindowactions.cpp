// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each action of the window calls.

#include "ui/actions.h"
#include "ui/documents/documentspane.h"
#include "ui/import/importflow.h"
#include "ui/jobstrip.h"
#include "ui/keysheet.h"
#include "ui/mainwindow.h"
#include "ui/pages/pages.h"
#include "ui/pages/readpage.h"
#include "ui/report/reportpage.h"

#include <KAboutApplicationDialog>
#include <KAboutData>
#include <KActionCollection>
#include <KColorSchemeManager>
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
    KStandardAction::zoomIn(this, [this] { m_pages->page()->enlarge(); }, actionCollection());
    KStandardAction::zoomOut(this, [this] { m_pages->page()->shrink(); }, actionCollection());
    KStandardAction::actualSize(this, [this] { m_pages->page()->resetZoom(); }, actionCollection());
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
    KColorSchemeManager::instance(); // brings the colours that were chosen last
}

void MainWindow::bindActions()
{
    bindFileActions();
    m_actions->bind(ActionId::Palette, this, [this] { showPalette(); });
    m_actions->bind(ActionId::KeySheet, this, [this] { KeySheet(m_actions->groups(), this).exec(); });
    m_actions->bind(ActionId::SingleKeys, this, [this] {
        m_actions->setSingleKeysEnabled(m_actions->action(ActionId::SingleKeys)->isChecked());
    });
    m_actions->bind(ActionId::AnalystName, this, [this] { askName(); });
    m_actions->bind(ActionId::Scorecard, this, [this] { showScorecard(); });
    m_actions->bind(ActionId::SavedAlready, this, [this] {
        if (m_pages->save())
            m_prompts->tell(tr("All is saved: every change is stored as it is made."));
    });
    m_actions->bind(ActionId::NextPane, this, [this] { m_pages->page()->goRound(); });
    m_actions->bind(ActionId::LevelBack, this, [this] {
        if (!m_prompts->dismiss())
            m_pages->page()->levelBack();
    });
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
        m_import->start(m_questions->filesToOpen(tr("Import Files"), articleFilter()));
    });
    m_actions->bind(ActionId::ImportFolder, this, [this] {
        const QString folder = m_questions->folderToOpen(tr("Import a Folder"));
        if (!folder.isEmpty())
            m_import->start({folder});
    });
    m_actions->bind(ActionId::PasteArticle, this,
                    [this] { m_import->paste(*QGuiApplication::clipboard()->mimeData()); });
    m_actions->bind(ActionId::ReplaceText, this,
                    [this] { m_import->replaceText(m_read->documents()->current(), *m_questions); });
    m_actions->bind(ActionId::CancelJob, this, [this] { m_jobs->cancel(); });
    m_actions->bind(ActionId::Report, this, [this] {
        if (auto *report = qobject_cast<ReportPage *>(m_pages->page()))
            report->write();
        else // where it can be seen what will be written
            m_actions->action(ActionId::ReportPage)->trigger();
    });
}

} // namespace Postilla
