// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/actions.h"
#include "ui/claims/claimacts.h"
#include "ui/claims/claimform.h"
#include "ui/claims/claimlist.h"
#include "ui/claims/tagbar.h"
#include "ui/countline.h"
#include "ui/documents/documentform.h"
#include "ui/documents/documentspane.h"
#include "ui/import/importflow.h"
#include "ui/jobstrip.h"
#include "ui/lexicon/lexiconflow.h"
#include "ui/libraryacts.h"
#include "ui/mentions/markflow.h"
#include "ui/mentions/mentionacts.h"
#include "ui/mentions/mentiontree.h"
#include "ui/prompts.h"
#include "ui/reader/findbar.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerpane.h"
#include "ui/report/reportflow.h"
#include "ui/scorecard/scorecardwindow.h"
#include "ui/sidedocks.h"

#include <KActionCollection>
#include <KConfigGroup>
#include <KMessageWidget>
#include <KRecentFilesAction>
#include <KSharedConfig>
#include <KXMLGUIFactory>

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

KConfigGroup windowSettings()
{
    return KSharedConfig::openConfig()->group(u"Window"_s);
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Questions> questions, QWidget *parent)
    : KXmlGuiWindow(parent)
    , m_questions(questions ? std::move(questions) : std::make_unique<QuestionDialogs>(this))
    , m_actions(new Actions(actionCollection(), this))
    , m_history(new NavigationHistory(this))
{
    makePanes();
    m_prompts = new Prompts(m_page->messageBar(), statusBar());
    m_acts = new LibraryActs(m_actions, m_documents, m_questions.get(), this);
    m_claims = new ClaimActs(m_page, m_docks->claimList(), m_docks->claimForm(), m_tagBar, this);
    m_mentions = new MentionActs(m_actions, m_page, m_docks->mentions(), this);
    m_import = new ImportFlow(m_jobs, this);
    m_report = new ReportFlow(m_jobs, *m_questions, this);
    m_marking = new MarkFlow(m_jobs, this);
    m_scorecard = new ScorecardWindow(this);
    m_lexicon = new LexiconFlow(m_actions, m_page->reader(), *m_questions, this);
    connectParts();
    makeStandardActions();
    bindActions();
    delete actionCollection()->action(u"open_kcommand_bar"_s); // ours knows the reading keys as well
    setHelpMenuEnabled(false);                                 // it takes F1 and reports to somebody else
    setupGUI(Keys | StatusBar | ToolBar | Save | Create, u"postillaui.rc"_s);
    fillMenus();
    readSettings();
    setAcceptDrops(true);
    showPlaces();
}

MainWindow::~MainWindow()
{
    closeLibrary();
}

void MainWindow::makePanes()
{
    m_documents = new DocumentsPane;
    m_page = new ReaderPane;
    m_tagBar = new TagBar(m_page->reader());
    m_page->addStrip(m_tagBar);
    m_splitter = new QSplitter;
    m_splitter->addWidget(m_documents);
    m_splitter->addWidget(m_page);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 3);
    // Below these, titles are cut to a word and lines to a few: a narrow window takes from all panes alike.
    m_documents->setMinimumWidth(fontMetrics().averageCharWidth() * 20);
    m_page->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({fontMetrics().averageCharWidth() * 44, fontMetrics().averageCharWidth() * 100});
    setCentralWidget(m_splitter);
    m_docks = new SideDocks(this);
    m_jobs = new JobStrip;
    statusBar()->addWidget(new CountLine(m_documents, m_page));
    statusBar()->addPermanentWidget(m_jobs);

    m_actions->listenIn(m_page->reader(), KeyScope::Text);
    const QList<QWidget *> lists{m_documents->list(), m_docks->claimList(), m_docks->mentions()};
    for (QWidget *list : lists)
        m_actions->listenIn(list, KeyScope::Reading);
    m_round.add(m_documents, m_documents->list());
    m_round.add(m_page, m_page->reader());
    m_docks->addTo(m_round);
}

void MainWindow::fillMenus()
{
    for (const Actions::Menu &menu : Actions::menus()) {
        if (auto *container = qobject_cast<QMenu *>(guiFactory()->container(menu.name, this)))
            container->setTitle(menu.title);
        plugActionList(menu.name + u"_reading"_s, m_actions->readingActions(menu.name));
    }
    plugActionList(u"docks"_s, m_docks->toggleActions());
    plugActionList(u"toolbar_reading"_s, {m_actions->withoutKeys(ActionId::CreateClaim)});
}

void MainWindow::connectParts()
{
    const auto sayError = [this](const Error &error) { m_prompts->show(error); };
    const auto say = [this](const QString &text) { m_prompts->tell(text); };
    connect(m_documents, &DocumentsPane::chosen, this, &MainWindow::showDocument);
    connect(m_documents, &DocumentsPane::importWanted, m_actions->action(ActionId::ImportFiles),
            &QAction::trigger);
    connect(m_documents, &DocumentsPane::failed, this, sayError);
    connect(m_page, &ReaderPane::shown, this, &MainWindow::showMarks);
    connect(m_page, &ReaderPane::failed, this, sayError);
    connect(m_page->reader(), &Reader::currentMentionChanged, m_docks->mentions(), &MentionTree::select);
    connect(m_page->reader(), &Reader::themeChanged, this, &MainWindow::showMarks);
    connect(m_page->reader(), &Reader::selectionSpanChanged, m_history,
            [this](TextSpan span) { m_history->setCaret(span.start); });
    connect(m_docks->mentions(), &MentionTree::chosen, m_page->reader(), &Reader::setCurrentMention);
    connect(m_docks->documentForm(), &DocumentForm::failed, this, sayError);
    connect(m_acts, &LibraryActs::failed, this, sayError);
    connect(m_acts, &LibraryActs::told, this, say);
    connect(m_claims, &ClaimActs::failed, this, sayError);
    connect(m_claims, &ClaimActs::told, this, say);
    connect(m_claims, &ClaimActs::formWanted, this, [this] { m_docks->raise(m_docks->claimForm()); });
    connect(m_mentions, &MentionActs::failed, this, sayError);
    connect(m_mentions, &MentionActs::told, this, say);
    connect(m_import, &ImportFlow::failed, this, sayError);
    connect(m_import, &ImportFlow::told, this, say);
    connect(m_import, &ImportFlow::arrived, this, [this](const QString &uuid) {
        if (m_documents->current().isEmpty())
            m_documents->choose(uuid);
    });
    connect(m_report, &ReportFlow::failed, this, sayError);
    connect(m_report, &ReportFlow::told, this, say);
    connect(m_marking, &MarkFlow::failed, this, sayError);
    connect(m_scorecard, &ScorecardWindow::failed, this, sayError);
    connect(m_scorecard, &ScorecardWindow::placeWanted, this, &MainWindow::showPassage);
    connect(m_lexicon, &LexiconFlow::failed, this, sayError);
    connect(m_lexicon, &LexiconFlow::told, this, say);
    connect(m_history, &NavigationHistory::changed, this, &MainWindow::showPlaces);
}

void MainWindow::openLibrary(const QString &path)
{
    auto opened = Library::openOrCreate(path, {});
    if (!opened) {
        m_prompts->show(opened.error());
        return;
    }
    closeLibrary();
    m_library = *std::move(opened);
    connect(m_library.get(), &Library::changed, this, &MainWindow::follow);
    m_documents->setLibrary(m_library.get());
    m_claims->setLibrary(m_library.get());
    m_mentions->setLibrary(m_library.get());
    m_import->setLibrary(m_library.get());
    m_report->setLibrary(m_library.get());
    m_scorecard->setLibrary(m_library.get());
    m_recent->addUrl(QUrl::fromLocalFile(m_library->path()));
    setCaption(QFileInfo(m_library->path()).completeBaseName());
    m_marking->setLibrary(m_library.get());
    m_lexicon->setLibrary(m_library.get());
    m_acts->setLibrary(m_library.get());
    m_documents->list()->setFocus();
}

QString MainWindow::lastLibrary()
{
    const QString last = windowSettings().readEntry("Library", QString());
    return QFileInfo::exists(last) ? last : Library::defaultPath();
}

void MainWindow::closeLibrary()
{
    // Each of these waits for what it still has running in the library.
    m_lexicon->setLibrary(nullptr);
    m_acts->setLibrary(nullptr);
    m_claims->setLibrary(nullptr);
    m_mentions->setLibrary(nullptr);
    m_docks->documentForm()->show(nullptr, {});
    m_import->setLibrary(nullptr);
    m_report->setLibrary(nullptr);
    m_scorecard->setLibrary(nullptr);
    m_marking->setLibrary(nullptr);
    m_page->show(nullptr, {});
    m_documents->setLibrary(nullptr);
    m_history->clear();
    m_library.reset();
}

void MainWindow::newLibrary()
{
    const QString path =
        m_questions->fileToWrite(tr("New Library"), {}, tr("Postilla libraries (*.postilla)"));
    if (!path.isEmpty())
        openLibrary(path);
}

void MainWindow::chooseLibrary()
{
    const QStringList paths =
        m_questions->filesToOpen(tr("Open a Library"), tr("Postilla libraries (*.postilla);;All files (*)"));
    if (!paths.isEmpty())
        openLibrary(paths.first());
}

void MainWindow::follow(const ChangeSet &changes)
{
    ChangeSet rows = changes;
    if (!changes.claims.isEmpty())
        rows.documents.insert(m_documents->current()); // its badge counts them
    m_documents->follow(rows);
    if (changes.everything || !changes.tags.isEmpty())
        m_claims->refreshTags();
    const QString shown = m_documents->current();
    if (changes.everything || !changes.claims.isEmpty() || changes.documents.contains(shown)) {
        m_page->refresh();
        m_docks->documentForm()->refresh();
    }
    if (changes.everything || changes.lexicon) {
        m_marking->catchUp();
        m_lexicon->refresh();
    }
    m_acts->refresh();
    m_scorecard->refresh();
}

void MainWindow::showDocument(const QString &uuid)
{
    m_history->visit(uuid);
    m_page->show(m_library.get(), uuid);
    m_docks->documentForm()->show(m_library.get(), uuid);
}

void MainWindow::showPassage(const QString &documentUuid, TextSpan span)
{
    m_documents->choose(documentUuid);
    if (m_documents->current() != documentUuid) {
        m_documents->endSearch(); // its list may leave the document out
        m_documents->choose(documentUuid);
    }
    if (m_documents->current() == documentUuid)
        m_page->goTo(documentUuid, span);
    else
        m_prompts->tell(tr("The list leaves this document out. Show all documents to go there."));
    activateWindow();
    m_page->reader()->setFocus();
}

void MainWindow::showMarks()
{
    const Reader *reader = m_page->reader();
    m_docks->mentions()->show(reader->mentions(), reader->text().stored(), reader->theme());
    m_docks->setDocumentShown(!m_page->version().uuid.isEmpty());
}

void MainWindow::showPlaces()
{
    m_actions->action(ActionId::Back)->setEnabled(m_history->canGoBack());
    m_actions->action(ActionId::Forward)->setEnabled(m_history->canGoForward());
}

void MainWindow::saveAndGoOn()
{
    if (m_docks->save())
        m_page->reader()->setFocus();
}

/// Esc: what lies on top goes first; in the end the reader has the keyboard.
void MainWindow::levelBack()
{
    if (m_claims->cancelAdjusting() || m_mentions->cancelAdjusting() || m_prompts->dismiss() ||
        m_page->findBar()->close())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool inSearch = focus && m_documents->isAncestorOf(focus) && focus != m_documents->list();
    if (inSearch) {
        m_documents->endSearch();
        m_documents->list()->setFocus();
    } else if (focus != m_page->reader()) {
        m_page->reader()->setFocus();
    } else {
        m_claims->choose({});
        m_page->reader()->setCurrentMention(-1);
    }
}

void MainWindow::goTo(const NavigationHistory::Place &place)
{
    m_documents->choose(place.documentUuid);
    m_page->goTo(place.documentUuid, {place.caret, place.caret});
}

void MainWindow::readSettings()
{
    const KConfigGroup settings = windowSettings();
    m_recent->loadEntries(KSharedConfig::openConfig()->group(u"Recent Libraries"_s));
    m_splitter->restoreState(settings.readEntry("Splitter", QByteArray()));
    m_page->reader()->setZoom(settings.readEntry("Zoom", 100));
    m_documents->setArrangement(settings.readEntry("Arrangement", QString()));
    m_actions->setSingleKeysEnabled(settings.readEntry("SingleKeys", true));
}

void MainWindow::writeSettings()
{
    KConfigGroup settings = windowSettings();
    m_recent->saveEntries(KSharedConfig::openConfig()->group(u"Recent Libraries"_s));
    settings.writeEntry("Splitter", m_splitter->saveState());
    if (m_library)
        settings.writeEntry("Library", m_library->path());
    settings.writeEntry("Zoom", m_page->reader()->zoom());
    settings.writeEntry("Arrangement", m_documents->arrangement());
    settings.writeEntry("SingleKeys", m_actions->action(ActionId::SingleKeys)->isChecked());
    settings.sync();
}

bool MainWindow::queryClose()
{
    // What cannot be stored now is typed for nothing unless the window stays.
    if (!m_docks->save())
        return false;
    const int drafts = static_cast<int>(m_docks->draftCount() + m_lexicon->draftCount());
    const QString lost =
        tr("What was typed for %n record(s) could not be stored and will be lost.", nullptr, drafts);
    if (drafts > 0 && !m_questions->confirm(tr("Close"), lost, tr("Close Anyway")))
        return false;
    writeSettings();
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_library && !m_library->isReadOnly() && ImportFlow::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_import->paste(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace Postilla
