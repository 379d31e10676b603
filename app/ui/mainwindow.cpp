// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "library/settings.h"
#include "ui/actions.h"
#include "ui/concordance/concordancepage.h"
#include "ui/countline.h"
#include "ui/documents/documentspane.h"
#include "ui/documents/repairflow.h"
#include "ui/figures/figurespage.h"
#include "ui/firstframe.h"
#include "ui/heldkeys.h"
#include "ui/import/importflow.h"
#include "ui/jobstrip.h"
#include "ui/judgements/questionspage.h"
#include "ui/libraryacts.h"
#include "ui/librarywindows.h"
#include "ui/mentions/markflow.h"
#include "ui/overview/overviewpage.h"
#include "ui/pages/desk.h"
#include "ui/pages/pages.h"
#include "ui/pages/readpage.h"
#include "ui/pairs/pairspage.h"
#include "ui/patience.h"
#include "ui/reader/reader.h"
#include "ui/report/reportflow.h"
#include "ui/report/reportpage.h"
#include "ui/review/reviewpage.h"
#include "ui/scorecard/scorecardwindow.h"
#include "ui/timeline/timelinepage.h"

#include <KActionCollection>
#include <KActionMenu>
#include <KColorSchemeManager>
#include <KColorSchemeMenu>
#include <KConfigGroup>
#include <KRecentFilesAction>
#include <KSharedConfig>
#include <KXMLGUIFactory>

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QIcon>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QThreadPool>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

KConfigGroup windowSettings()
{
    return KSharedConfig::openConfig()->group(u"Window"_s);
}

KConfigGroup recentLibraries()
{
    return KSharedConfig::openConfig()->group(u"Recent Libraries"_s);
}

} // namespace

MainWindow::MainWindow(std::unique_ptr<Questions> questions, QWidget *parent)
    : KXmlGuiWindow(parent)
    , m_questions(questions ? std::move(questions) : std::make_unique<QuestionDialogs>(this))
    , m_actions(new Actions(actionCollection(), this))
    , m_pages(new Pages)
    , m_read(new ReadPage(m_actions, *m_questions, this))
    , m_jobs(new JobStrip)
    , m_acts(new LibraryActs(m_actions, m_read->documents(), m_questions.get(), this))
    , m_windows(new LibraryWindows(m_actions, this))
    , m_import(new ImportFlow(m_actions, m_jobs, this))
    , m_report(new ReportFlow(m_jobs, *m_questions, this))
    , m_marking(new MarkFlow(m_jobs, this))
    , m_repair(new RepairFlow(m_jobs, this))
{
    makeMiddle();
    connectParts();
    makeStandardActions();
    bindActions();
    delete actionCollection()->action(u"open_kcommand_bar"_s); // ours knows the reading keys as well
    setHelpMenuEnabled(false);                                 // it takes F1 and reports to somebody else
    setupGUI(firstSize(*this), Keys | StatusBar | ToolBar | Save | Create, u"postillaui.rc"_s);
    fillMenus();
    readSettings();
    setAcceptDrops(true);
    qApp->installEventFilter(new HeldKeys(this));
    connect(new FirstFrame(this), &FirstFrame::over, this, &MainWindow::makeRest);
}

MainWindow::~MainWindow()
{
    closeLibrary();
    // Its threads keep what they have open until they end; the application must still be there then.
    QThreadPool::globalInstance()->waitForDone();
}

void MainWindow::makeMiddle()
{
    m_pages->add(m_actions->action(ActionId::ReadPage), [this] { return m_read; });
    m_pages->add(m_actions->action(ActionId::ReviewPage), [this] { return makeReviewPage(); });
    m_pages->add(m_actions->action(ActionId::FiguresPage), [this] { return new FiguresPage(m_actions); });
    m_pages->add(m_actions->action(ActionId::OverviewPage),
                 [this] { return new OverviewPage(m_actions, *m_questions); });
    m_pages->add(m_actions->action(ActionId::ReportPage),
                 [this] { return new ReportPage(m_read->documents(), m_report); });
    m_pages->add(m_actions->action(ActionId::QuestionsPage),
                 [this] { return new QuestionsPage(m_actions, *m_questions); });
    m_pages->add(m_actions->action(ActionId::ConcordancePage),
                 [this] { return new ConcordancePage(*m_questions); });
    m_pages->add(m_actions->action(ActionId::PairsPage), [this] { return new PairsPage(m_actions); });
    m_pages->add(m_actions->action(ActionId::TimelinePage), [this] { return new TimelinePage(m_actions); });
    m_actions->action(ActionId::ReadPage)->trigger();
    auto *middle = new QWidget;
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
    m_prompts = new Prompts(layout, statusBar());
    statusBar()->addPermanentWidget(m_jobs);
}

Page *MainWindow::makeReviewPage()
{
    auto *page = new ReviewPage(m_actions, *m_questions, m_jobs, m_read->documents());
    Reader *reader = m_read->desk().reader();
    page->setZoom(reader->zoom());
    connect(reader, &Reader::zoomChanged, page, &ReviewPage::setZoom);
    connect(page, &ReviewPage::zoomChanged, reader, &Reader::setZoom);
    connect(page, &ReviewPage::historyWanted, m_windows, &LibraryWindows::showHistoryOf);
    return page;
}

void MainWindow::makeRest()
{
    QApplication::setWindowIcon(QIcon::fromTheme(u"org.postilla.Postilla"_s)); // is drawn in many sizes
    statusBar()->addWidget(new CountLine(m_read->documents(), m_read->desk().text()));
    plugActionList(u"docks"_s, m_read->dockActions());
    connect(&m_read->desk(), &Desk::historyWanted, m_windows, &LibraryWindows::showHistoryOf);
    plugActionList(u"colors"_s, {KColorSchemeMenu::createMenu(KColorSchemeManager::instance(), this)});
    m_recent->loadEntries(recentLibraries());
    m_isWhole = true;
    if (m_library)
        workOnLibrary();
}

void MainWindow::fillMenus()
{
    for (const Actions::Menu &menu : Actions::menus()) {
        if (auto *container = qobject_cast<QMenu *>(guiFactory()->container(menu.name, this)))
            container->setTitle(menu.title);
        plugActionList(menu.name + u"_reading"_s, m_actions->readingActions(menu.name));
    }
    const QList<QAction *> pages = m_pages->choices();
    plugActionList(u"pages"_s, pages);
    if (pages.size() > 1) // where there is a choice
        plugActionList(u"toolbar_pages"_s, pages);
    plugActionList(u"toolbar_reading"_s, {m_actions->withoutKeys(ActionId::CreateClaim)});
}

/// Each part says what goes wrong, and some what they have done.
template <typename Part>
void MainWindow::hear(Part *part)
{
    connect(part, &Part::failed, m_prompts, &Prompts::show);
    if constexpr (requires { &Part::told; })
        connect(part, &Part::told, m_prompts, &Prompts::tell);
}

void MainWindow::connectParts()
{
    hear(m_pages);
    hear(m_acts);
    hear(m_windows);
    hear(m_import);
    hear(m_report);
    hear(m_marking);
    hear(m_repair);
    connect(m_pages, &Pages::failed, m_repair, &RepairFlow::consider);
    connect(m_repair, &RepairFlow::repaired, m_read->documents(), &DocumentsPane::refresh);
    connect(m_pages, &Pages::placeWanted, this, &MainWindow::showPassage);
    connect(m_windows, &LibraryWindows::placeWanted, this, &MainWindow::showPlace);
    connect(m_acts, &LibraryActs::placeWanted, this, &MainWindow::showWhereItWas);
    connect(m_import, &ImportFlow::arrived, this, [documents = m_read->documents()](const QString &uuid) {
        if (documents->current().isEmpty())
            documents->choose(uuid);
    });
}

QFuture<Result<OpenedLibrary>> MainWindow::startOpening(const QString &path)
{
    return openInBackground(path, ReadPage::arrangement(windowSettings()));
}

void MainWindow::openLibrary(const QString &path)
{
    openLibrary(openInBackground(path, m_read->documents()->query()));
}

void MainWindow::openLibrary(QFuture<Result<OpenedLibrary>> opening)
{
    auto opened = awaited(std::move(opening));
    if (opened)
        take(*std::move(opened));
    else
        m_prompts->show(opened.error());
}

void MainWindow::take(OpenedLibrary opened)
{
    closeLibrary();
    m_library = std::move(opened.library);
    connect(m_library.get(), &Library::changed, this, &MainWindow::follow);
    connect(m_library.get(), &Library::packSwitchedOff, m_prompts, &Prompts::show);
    m_read->setListStart(opened.start);
    m_pages->setLibrary(m_library.get());
    m_repair->setLibrary(m_library.get());
    setCaption(QFileInfo(m_library->path()).completeBaseName());
    m_read->documents()->list()->setFocus();
    if (m_isWhole)
        workOnLibrary();
}

/// What can be done to the library beside looking at its list.
void MainWindow::workOnLibrary()
{
    m_import->setLibrary(m_library.get());
    m_report->setLibrary(m_library.get());
    m_marking->setLibrary(m_library.get());
    m_acts->setLibrary(m_library.get());
    m_windows->setLibrary(m_library.get());
    if (m_scorecard)
        m_scorecard->setLibrary(m_library.get());
    m_recent->addUrl(QUrl::fromLocalFile(m_library->path()));
}

QSize MainWindow::firstSize(const QWidget &window)
{
    const QFontMetrics metrics = window.fontMetrics();
    const QSize wanted(metrics.averageCharWidth() * 190, metrics.lineSpacing() * 48);
    return wanted.boundedTo(window.screen()->availableSize() * 9 / 10);
}

QString MainWindow::lastLibrary()
{
    const QString last = windowSettings().readEntry("Library", QString());
    return QFileInfo::exists(last) ? last : Library::defaultPath();
}

void MainWindow::closeLibrary()
{
    // Each of these waits for what it still has running in the library.
    m_acts->setLibrary(nullptr);
    m_windows->setLibrary(nullptr);
    m_import->setLibrary(nullptr);
    m_report->setLibrary(nullptr);
    if (m_scorecard)
        m_scorecard->setLibrary(nullptr);
    m_marking->setLibrary(nullptr);
    m_repair->setLibrary(nullptr);
    m_pages->setLibrary(nullptr);
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
    m_pages->follow(changes);
    if (changes.everything || changes.lexicon)
        m_marking->catchUp();
    m_acts->refresh();
    m_windows->follow(changes);
    if (m_scorecard)
        m_scorecard->refresh();
}

void MainWindow::showScorecard()
{
    if (!m_scorecard) {
        m_scorecard = new ScorecardWindow(this);
        hear(m_scorecard);
        connect(m_scorecard, &ScorecardWindow::placeWanted, this, &MainWindow::showPassage);
        m_scorecard->setLibrary(m_library.get());
    }
    m_scorecard->show();
    m_scorecard->activateWindow();
}

void MainWindow::showPassage(const QString &documentUuid, TextSpan span)
{
    m_actions->action(ActionId::ReadPage)->trigger();
    m_read->showPassage(documentUuid, span);
    activateWindow();
}

void MainWindow::showPlace(const ActPlace &place)
{
    m_actions->action(ActionId::ReadPage)->trigger();
    m_read->showPlace(place);
    m_read->desk().reader()->setFocus();
    activateWindow();
}

/// Another page stays where it is, and so does a list that leaves the document out.
void MainWindow::showWhereItWas(const ActPlace &place, const QString &said)
{
    if (!m_read->isVisible()) {
        m_read->showPlaceOnceVisible(place);
        m_prompts->tell(tr("%1. %2 shows the place.").arg(said, m_actions->keyText(ActionId::ReadPage)));
    } else if (!m_read->showPlaceIfListed(place)) {
        m_prompts->tell(tr("%1. The list leaves its document out: %2 and Enter go there.")
                            .arg(said, m_actions->keyText(ActionId::History)));
    } else {
        m_prompts->tell(said);
    }
}

void MainWindow::askName()
{
    if (!m_library)
        return;
    const auto name = m_questions->text(tr("Your Name"), tr("Who signs what is changed from now on:"),
                                        m_library->analyst());
    if (!name || name->trimmed().isEmpty() || name->simplified() == m_library->analyst())
        return;
    Settings::setAnalyst(*name);
    openLibrary(m_library->path());
}

void MainWindow::readSettings()
{
    const KConfigGroup settings = windowSettings();
    m_read->readSettings(settings);
    m_actions->setSingleKeysEnabled(settings.readEntry("SingleKeys", true));
}

void MainWindow::writeSettings()
{
    KConfigGroup settings = windowSettings();
    if (m_isWhole)
        m_recent->saveEntries(recentLibraries());
    if (m_library)
        settings.writeEntry("Library", m_library->path());
    m_read->writeSettings(settings);
    settings.writeEntry("SingleKeys", m_actions->action(ActionId::SingleKeys)->isChecked());
    settings.sync();
}

bool MainWindow::queryClose()
{
    // What cannot be stored now is typed for nothing unless the window stays.
    if (!m_pages->save())
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
