// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/readpage.h"

#include "ui/actions.h"
#include "ui/documents/arrangement.h"
#include "ui/documents/documentspane.h"
#include "ui/pages/desk.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerpane.h"
#include "ui/sidedocks.h"

#include <KConfigGroup>

#include <QApplication>
#include <QListView>
#include <QMainWindow>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>
#include <memory>
#include <utility>

namespace Postilla {

ReadPage::ReadPage(Actions *actions, Questions &questions, QWidget *window)
    : m_actions(actions)
    , m_questions(questions)
    , m_window(window)
    , m_documents(new DocumentsPane)
    , m_panes(makePanes())
    , m_frame(new QMainWindow)
    , m_history(new NavigationHistory(this))
{
    m_frame->setWindowFlags(Qt::Widget); // else it would be a window of its own
    m_frame->setCentralWidget(m_panes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    setFocusProxy(m_documents->list());
    m_actions->listenIn(m_documents->list(), KeyScope::Reading);
    round().add(m_documents, m_documents->list());
    connect(m_documents, &DocumentsPane::chosen, this, &ReadPage::showDocument);
    connect(m_documents, &DocumentsPane::importWanted, m_actions->action(ActionId::ImportFiles),
            &QAction::trigger);
    connect(m_documents, &DocumentsPane::failed, this, &ReadPage::failed);
    connect(m_history, &NavigationHistory::changed, this, &ReadPage::showPlaces);
    constexpr std::chrono::seconds pause{2};
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { catchUp({}); });
    bindActions();
    showPlaces();
}

QSplitter *ReadPage::makePanes()
{
    auto *place = new QWidget; // of the text
    place->setBackgroundRole(QPalette::Base);
    place->setAutoFillBackground(true);
    auto *panes = new QSplitter;
    panes->addWidget(m_documents);
    panes->addWidget(place);
    panes->setStretchFactor(0, 1);
    panes->setStretchFactor(1, 3);
    panes->setCollapsible(1, false);
    // Below these, titles are cut to a word and lines to a few: a narrow window takes from all panes alike.
    const int letter = fontMetrics().averageCharWidth();
    m_documents->setMinimumWidth(letter * 20);
    place->setMinimumWidth(letter * 36);
    panes->setSizes({letter * 44, letter * 100});
    return panes;
}

Desk &ReadPage::desk()
{
    if (!m_desk)
        makeDesk();
    return *m_desk;
}

void ReadPage::makeDesk()
{
    layout()->setContentsMargins(0, 0, 0, 0); // the docks take the room that was left to them
    m_docks = new SideDocks(m_frame);
    m_desk = new Desk(m_actions, m_docks, m_questions, m_window);
    Reader *reader = m_desk->reader();
    reader->setZoom(m_zoom);
    const std::unique_ptr<QWidget> place(m_panes->replaceWidget(1, m_desk->text()));
    m_desk->text()->setMinimumWidth(place->minimumWidth());
    m_desk->text()->setSizePolicy(place->sizePolicy());
    round().add(m_desk->text(), reader);
    m_docks->addTo(round());
    m_frame->restoreState(m_docksState);
    connect(m_desk, &Desk::failed, this, &ReadPage::failed);
    connect(m_desk, &Desk::told, this, &ReadPage::told);
    connect(m_desk, &Desk::placeWanted, this, &ReadPage::showPassage);
    connect(reader, &Reader::selectionSpanChanged, m_history,
            [this](TextSpan span) { m_history->setCaret(span.start); });
    connect(reader, &Reader::currentClaimChanged, m_history, &NavigationHistory::setClaim);
    m_desk->setLibrary(m_library);
    m_desk->show(m_documents->current());
}

void ReadPage::bindActions()
{
    m_actions->bind(ActionId::NextDocument, m_documents, [this] { m_documents->chooseNext(); });
    m_actions->bind(ActionId::PreviousDocument, m_documents, [this] { m_documents->choosePrevious(); });
    m_actions->bind(ActionId::NextUnread, m_documents, [this] {
        if (!m_documents->chooseNextUnread())
            Q_EMIT told(tr("No document is unread."));
    });
    m_actions->bind(ActionId::SearchLibrary, m_documents, [this] {
        if (isVisible()) // every page has a line of its own
            m_documents->startSearch();
    });
    m_actions->bind(ActionId::Back, m_history, [this] { goTo(m_history->back()); });
    m_actions->bind(ActionId::Forward, m_history, [this] { goTo(m_history->forward()); });
}

void ReadPage::setLibrary(Library *library)
{
    m_library = library;
    m_unseen.clear();
    m_placeToShow.reset();
    m_pause.stop();
    m_history->clear();
    if (m_desk)
        m_desk->setLibrary(library);
    m_documents->setLibrary(library, std::exchange(m_start, {}));
}

/// Claims that are made one a second on another page wait for a pause, or until this one is seen.
void ReadPage::follow(const ChangeSet &changes)
{
    const bool isOfClaims =
        changes.documents.isEmpty() && changes.tags.isEmpty() && !changes.lexicon && !changes.everything;
    if (isOfClaims && !isVisible()) {
        m_unseen.unite(changes.claims);
        m_pause.start();
        return;
    }
    catchUp(changes);
}

void ReadPage::catchUp(const ChangeSet &changes)
{
    m_pause.stop();
    ChangeSet all = changes;
    all.claims.unite(std::exchange(m_unseen, {}));
    ChangeSet rows = all;
    if (!all.claims.isEmpty())
        rows.documents.insert(m_documents->current()); // its badge counts them
    m_documents->follow(rows);
    if (m_desk)
        m_desk->follow(all);
}

void ReadPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_unseen.isEmpty())
        catchUp({});
    if (const auto place = std::exchange(m_placeToShow, std::nullopt))
        showPlaceIfListed(*place);
}

void ReadPage::showDocument(const QString &uuid)
{
    m_history->visit(uuid);
    if (m_desk)
        m_desk->show(uuid);
}

void ReadPage::showPassage(const QString &documentUuid, TextSpan span)
{
    if (m_documents->current() == documentUuid)
        m_history->leap();
    if (bringUp(documentUuid))
        desk().goTo(documentUuid, span);
    desk().reader()->setFocus();
}

bool ReadPage::bringUp(const QString &documentUuid)
{
    m_documents->choose(documentUuid);
    if (m_documents->current() == documentUuid)
        return true;
    m_documents->endSearch();
    m_documents->choose(documentUuid);
    if (m_documents->current() == documentUuid)
        return true;
    Q_EMIT told(tr("The list leaves this document out. Show all documents to go there."));
    return false;
}

void ReadPage::showPlace(const ActPlace &place)
{
    if (bringUp(place.documentUuid))
        showPlaceIfListed(place);
}

bool ReadPage::showPlaceIfListed(const ActPlace &place)
{
    m_documents->choose(place.documentUuid);
    if (m_documents->current() != place.documentUuid)
        return false;
    if (!place.span.isEmpty())
        desk().goTo(place.documentUuid, place.span);
    if (!place.claimUuid.isEmpty())
        desk().goToClaim(place.claimUuid);
    return true;
}

void ReadPage::goTo(const NavigationHistory::Place &place)
{
    m_documents->choose(place.documentUuid);
    desk().goTo(place.documentUuid, {place.caret, place.caret});
    if (!place.claimUuid.isEmpty())
        desk().goToClaim(place.claimUuid);
}

void ReadPage::showPlaces()
{
    m_actions->action(ActionId::Back)->setEnabled(m_history->canGoBack());
    m_actions->action(ActionId::Forward)->setEnabled(m_history->canGoForward());
}

/// What lies on top goes first; in the end the text has the keyboard, and nothing is current.
void ReadPage::levelBack()
{
    if (desk().levelBack())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool inSearch = focus && m_documents->isAncestorOf(focus) && focus != m_documents->list();
    if (inSearch) {
        m_documents->endSearch();
        m_documents->list()->setFocus();
    } else if (focus != m_desk->reader()) {
        m_desk->reader()->setFocus();
    } else {
        m_desk->letGo();
    }
}

void ReadPage::enlarge()
{
    desk().reader()->enlarge();
}

void ReadPage::shrink()
{
    desk().reader()->shrink();
}

void ReadPage::resetZoom()
{
    desk().reader()->resetZoom();
}

bool ReadPage::save()
{
    return !m_desk || m_desk->save();
}

QList<QAction *> ReadPage::dockActions()
{
    desk();
    return m_docks->toggleActions();
}

DocumentQuery ReadPage::arrangement(const KConfigGroup &settings)
{
    return arrangementOf(settings.readEntry("Arrangement", QString()));
}

void ReadPage::readSettings(const KConfigGroup &settings)
{
    const int docksWidth = settings.readEntry("DocksWidth", SideDocks::usualWidth(fontMetrics()));
    layout()->setContentsMargins(0, 0, docksWidth, 0);
    m_docksState = settings.readEntry("Docks", QByteArray());
    m_panes->restoreState(settings.readEntry("Splitter", QByteArray()));
    m_documents->setArrangement(arrangement(settings));
    m_zoom = settings.readEntry("Zoom", m_zoom);
}

void ReadPage::writeSettings(KConfigGroup &settings) const
{
    settings.writeEntry("Splitter", m_panes->saveState());
    settings.writeEntry("Arrangement", arrangementText(m_documents->query()));
    if (!m_desk)
        return;
    settings.writeEntry("Docks", m_frame->saveState());
    settings.writeEntry("DocksWidth", m_frame->width() - m_panes->width());
    settings.writeEntry("Zoom", m_desk->reader()->zoom());
}

} // namespace Postilla
