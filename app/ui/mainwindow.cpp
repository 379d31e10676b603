// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/actions.h"
#include "ui/claims/claimacts.h"
#include "ui/claims/claimform.h"
#include "ui/claims/claimlist.h"
#include "ui/claims/tagbar.h"
#include "ui/documents/documentform.h"
#include "ui/documents/documentspane.h"
#include "ui/import/importflow.h"
#include "ui/jobstrip.h"
#include "ui/mentions/markflow.h"
#include "ui/mentions/mentiontree.h"
#include "ui/patience.h"
#include "ui/prompts.h"
#include "ui/reader/findbar.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerpane.h"
#include "ui/report/reportflow.h"

#include <KActionCollection>
#include <KConfigGroup>
#include <KMessageWidget>
#include <KRecentFilesAction>
#include <KSharedConfig>
#include <KXMLGUIFactory>

#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

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
    makeDocks();
    makeStatusLine();
    m_prompts = new Prompts(m_page->messageBar(), statusBar());
    m_claims = new ClaimActs(m_page, m_claimList, m_claimForm, m_tagBar, this);
    m_import = new ImportFlow(m_jobs, this);
    m_report = new ReportFlow(m_jobs, *m_questions, this);
    m_marking = new MarkFlow(m_jobs, this);
    connectParts();
    makeStandardActions();
    bindActions();
    setCommandBarEnabled(false); // ours knows the reading keys as well
    setHelpMenuEnabled(false);   // it takes F1 and reports to somebody else
    setupGUI(Keys | StatusBar | ToolBar | Save | Create, u"postillaui.rc"_s);
    fillMenus();
    readSettings();
    setAcceptDrops(true);
    showCounts();
    showUndo();
}

MainWindow::~MainWindow()
{
    closeLibrary();
}

void MainWindow::makePanes()
{
    m_documents = new DocumentsPane;
    m_page = new ReaderPane;
    m_tagBar = new TagBar;
    m_page->addStrip(m_tagBar);
    m_splitter = new QSplitter;
    m_splitter->addWidget(m_documents);
    m_splitter->addWidget(m_page);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    m_splitter->setSizes({fontMetrics().averageCharWidth() * 44, fontMetrics().averageCharWidth() * 100});
    setCentralWidget(m_splitter);
    m_actions->listenIn(m_page->reader(), KeyScope::Text);
    m_actions->listenIn(m_documents->list(), KeyScope::Reading);
}

void MainWindow::makeDocks()
{
    m_claimList = new ClaimList;
    m_claimForm = new ClaimForm;
    m_mentions = new MentionTree;
    m_documentForm = new DocumentForm;
    auto *claims = new QSplitter(Qt::Vertical);
    claims->addWidget(m_claimList);
    claims->addWidget(m_claimForm);
    claims->setStretchFactor(1, 1);
    claims->setMinimumWidth(fontMetrics().averageCharWidth() * 42); // below it the form is cut off
    m_actions->listenIn(m_claimList, KeyScope::Reading);
    m_actions->listenIn(m_mentions, KeyScope::Reading);
    setDockOptions(dockOptions() | AllowTabbedDocks);
    QDockWidget *first = addDock(u"claims"_s, tr("Claims"), claims);
    tabifyDockWidget(first, addDock(u"mentions"_s, tr("Mentions"), m_mentions));
    tabifyDockWidget(first, addDock(u"document_data"_s, tr("Document"), m_documentForm));
    setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    first->raise();
}

QDockWidget *MainWindow::addDock(const QString &name, const QString &title, QWidget *widget)
{
    auto *dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setWidget(widget);
    addDockWidget(Qt::RightDockWidgetArea, dock);
    m_docks.append(dock);
    return dock;
}

void MainWindow::raiseDockOf(QWidget *widget)
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->isAncestorOf(widget)) {
            dock->show();
            dock->raise();
        }
    }
}

void MainWindow::makeStatusLine()
{
    m_counts = new QLabel;
    m_jobs = new JobStrip;
    statusBar()->addWidget(m_counts);
    statusBar()->addPermanentWidget(m_jobs);
}

void MainWindow::fillMenus()
{
    for (const Actions::Menu &menu : Actions::menus()) {
        if (auto *container = qobject_cast<QMenu *>(guiFactory()->container(menu.name, this)))
            container->setTitle(menu.title);
        plugActionList(menu.name + u"_reading"_s, m_actions->readingActions(menu.name));
    }
    QList<QAction *> docks;
    for (const QDockWidget *dock : std::as_const(m_docks))
        docks.append(dock->toggleViewAction());
    plugActionList(u"docks"_s, docks);
    plugActionList(u"toolbar_reading"_s, {m_actions->withoutKeys(ActionId::CreateClaim)});
}

void MainWindow::connectParts()
{
    const auto sayError = [this](const Error &error) { m_prompts->show(error); };
    const auto say = [this](const QString &text) { m_prompts->tell(text); };
    connect(m_documents, &DocumentsPane::chosen, this, &MainWindow::showDocument);
    connect(m_documents, &DocumentsPane::countsChanged, this, &MainWindow::showCounts);
    connect(m_documents, &DocumentsPane::importWanted, m_actions->action(ActionId::ImportFiles),
            &QAction::trigger);
    connect(m_documents, &DocumentsPane::failed, this, sayError);
    connect(m_page, &ReaderPane::shown, this, &MainWindow::showMarks);
    connect(m_page, &ReaderPane::failed, this, sayError);
    connect(m_page->reader(), &Reader::currentMentionChanged, m_mentions, &MentionTree::select);
    connect(m_page->reader(), &Reader::selectionSpanChanged, m_history,
            [this](TextSpan span) { m_history->setCaret(span.start); });
    connect(m_mentions, &MentionTree::chosen, m_page->reader(), &Reader::setCurrentMention);
    connect(m_documentForm, &DocumentForm::failed, this, sayError);
    connect(m_claims, &ClaimActs::failed, this, sayError);
    connect(m_claims, &ClaimActs::told, this, say);
    connect(m_claims, &ClaimActs::formWanted, this, [this] { raiseDockOf(m_claimForm); });
    connect(m_import, &ImportFlow::failed, this, sayError);
    connect(m_import, &ImportFlow::told, this, say);
    connect(m_import, &ImportFlow::arrived, this, [this](const QString &uuid) {
        if (m_documents->current().isEmpty())
            m_documents->choose(uuid);
    });
    connect(m_report, &ReportFlow::failed, this, sayError);
    connect(m_report, &ReportFlow::told, this, say);
    connect(m_marking, &MarkFlow::failed, this, sayError);
    connect(m_history, &NavigationHistory::changed, this, &MainWindow::showUndo);
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
    m_import->setLibrary(m_library.get());
    m_report->setLibrary(m_library.get());
    m_recent->addUrl(QUrl::fromLocalFile(m_library->path()));
    setCaption(QFileInfo(m_library->path()).completeBaseName());
    m_marking->setLibrary(m_library.get());
    showUndo();
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
    m_claims->setLibrary(nullptr);
    m_documentForm->show(nullptr, {});
    m_import->setLibrary(nullptr);
    m_report->setLibrary(nullptr);
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
        m_documentForm->refresh();
    }
    showUndo();
}

void MainWindow::showDocument(const QString &uuid)
{
    m_history->visit(uuid);
    m_page->show(m_library.get(), uuid);
    m_documentForm->show(m_library.get(), uuid);
}

void MainWindow::showMarks()
{
    const Reader *reader = m_page->reader();
    m_mentions->show(reader->mentions(), reader->text().stored(), reader->theme());
    showCounts();
}

void MainWindow::showCounts()
{
    QMap<MentionKind, int> marks;
    for (const Mention &mention : m_page->reader()->mentions().all())
        ++marks[mention.kind];
    const QLocale locale;
    QStringList parts{m_documents->shown() == m_documents->total()
                          ? tr("%n document(s)", nullptr, static_cast<int>(m_documents->total()))
                          : tr("%1 of %n document(s)", nullptr, static_cast<int>(m_documents->total()))
                                .arg(locale.toString(m_documents->shown()))};
    if (!m_page->version().uuid.isEmpty()) {
        parts.append(tr("%n chip(s)", nullptr, marks[MentionKind::Chip]));
        parts.append(tr("%n figure(s)", nullptr, marks[MentionKind::Figure]));
        parts.append(tr("%n agency(ies)", nullptr, marks[MentionKind::Agency]));
        parts.append(tr("%n claim(s)", nullptr, static_cast<int>(m_page->claims().size())));
    }
    m_counts->setText(parts.join(u" · "_s));
}

void MainWindow::showUndo()
{
    const bool canWrite = m_library && !m_library->isReadOnly();
    const auto undoable = canWrite ? m_library->nextUndo() : Result<std::optional<UndoStep>>();
    const auto redoable = canWrite ? m_library->nextRedo() : Result<std::optional<UndoStep>>();
    const auto show = [](QAction *action, const Result<std::optional<UndoStep>> &step, const QString &with,
                         const QString &without) {
        const bool possible = step && *step;
        action->setEnabled(possible);
        action->setText(possible ? with.arg(Library::actText((*step)->label)) : without);
    };
    show(m_actions->action(ActionId::Undo), undoable, tr("Undo: %1"), tr("Undo"));
    show(m_actions->action(ActionId::Redo), redoable, tr("Redo: %1"), tr("Redo"));
    m_actions->action(ActionId::Back)->setEnabled(m_history->canGoBack());
    m_actions->action(ActionId::Forward)->setEnabled(m_history->canGoForward());
    for (const ActionId id : {ActionId::ImportFiles, ActionId::ImportFolder, ActionId::PasteArticle})
        m_actions->action(id)->setEnabled(canWrite);
    for (const ActionId id : {ActionId::Report, ActionId::Backup})
        m_actions->action(id)->setEnabled(m_library != nullptr);
}

void MainWindow::undo()
{
    step([library = m_library.get()] { return library->undo(); }, tr("Undone: %1"));
}

void MainWindow::redo()
{
    step([library = m_library.get()] { return library->redo(); }, tr("Done again: %1"));
}

void MainWindow::step(const std::function<Result<UndoStep>()> &act, const QString &said)
{
    if (!m_library)
        return;
    const auto done = patiently(act);
    if (done)
        m_prompts->tell(said.arg(Library::actText(done->label)));
    else
        m_prompts->show(done.error());
}

void MainWindow::setState(ReadState state)
{
    QStringList uuids = m_documents->selection();
    if (!m_library || uuids.isEmpty())
        return;
    for (const QString &uuid : std::as_const(uuids)) {
        auto document = m_library->document(uuid);
        if (document) {
            document->state = state;
            document =
                patiently([library = m_library.get(), edited = *document] { return library->edit(edited); });
        }
        if (!document) {
            m_prompts->show(document.error());
            return;
        }
    }
    if (state == ReadState::Reviewed)
        m_documents->chooseNextUnread();
}

void MainWindow::removeDocuments()
{
    QList<Document> documents;
    qsizetype claims = 0;
    for (const QString &uuid : m_documents->selection()) {
        const auto document = m_library->document(uuid);
        const auto theirs = m_library->claims().ofDocument(uuid);
        if (document && theirs) {
            documents.append(*document);
            claims += theirs->size();
        }
    }
    if (documents.isEmpty())
        return;
    const QString what =
        tr("%n document(s) will leave the library", nullptr, static_cast<int>(documents.size())) + u", "_s +
        tr("with %n claim(s). Undo brings them back.", nullptr, static_cast<int>(claims));
    if (!m_questions->confirm(tr("Remove from the Library"), what, tr("Remove")))
        return;
    const auto removed =
        patiently([library = m_library.get(), documents] { return library->remove(documents); });
    if (!removed)
        m_prompts->show(removed.error());
}

void MainWindow::backUp()
{
    const QString target =
        m_questions->fileToWrite(tr("Back Up the Library"), {}, tr("Postilla libraries (*.postilla)"));
    if (target.isEmpty())
        return;
    const auto job = m_library->backUp(target);
    job.future().then(this, [this, target](const Result<void> &done) {
        if (done)
            m_prompts->tell(tr("The library was backed up to %1.").arg(target));
        else
            m_prompts->show(done.error());
    });
}

void MainWindow::saveAndGoOn()
{
    if (m_claimForm->save() && m_documentForm->save())
        m_page->reader()->setFocus();
}

/// Esc: what lies on top goes first; in the end the reader has the keyboard.
void MainWindow::levelBack()
{
    if (m_claims->cancelAdjusting() || m_prompts->dismiss() || m_page->findBar()->close())
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

void MainWindow::nextPane()
{
    QList<QWidget *> panes{m_documents->list(), m_page->reader()};
    for (QWidget *inDock : {static_cast<QWidget *>(m_claimList), static_cast<QWidget *>(m_mentions),
                            m_documentForm->widget()}) {
        if (!inDock->visibleRegion().isEmpty())
            panes.append(inDock);
    }
    const QWidget *focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(panes, [focus](const QWidget *pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    const qsizetype next = here == panes.end() ? 0 : (here - panes.begin() + 1) % panes.size();
    QWidget *pane = panes.at(next);
    if (pane == m_documentForm->widget())
        m_documentForm->startEditing();
    else
        pane->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::goTo(const NavigationHistory::Place &place)
{
    m_documents->choose(place.documentUuid);
    m_page->goToWhenShown(place.caret);
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
    if (!m_claimForm->save() || !m_documentForm->save())
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
