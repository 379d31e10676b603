// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/librarywindows.h"

#include "ui/actions.h"
#include "ui/history/historywindow.h"
#include "ui/report/registerwindow.h"
#include "ui/tags/tagswindow.h"

namespace Postilla {

LibraryWindows::LibraryWindows(Actions *actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
{
    m_actions->bind(ActionId::ManageTags, this, [this] { showTags(); });
    m_actions->bind(ActionId::History, this, [this] { showHistory(std::nullopt); });
    m_actions->bind(ActionId::ReportRegister, this, [this] { showRegister(); });
    setLibrary(nullptr);
}

void LibraryWindows::setLibrary(Library *library)
{
    delete m_tags.data();
    delete m_history.data();
    delete m_register.data();
    m_library = library;
    for (const ActionId id : {ActionId::ManageTags, ActionId::History, ActionId::ReportRegister})
        m_actions->action(id)->setEnabled(library != nullptr);
}

void LibraryWindows::follow(const ChangeSet &changes)
{
    const bool isOfTags = changes.everything || !changes.tags.isEmpty() || !changes.judgements.isEmpty();
    if (m_tags && isOfTags)
        m_tags->refresh();
    if (m_history && m_history->isVisible())
        m_history->refresh();
    const bool isOfReports = changes.everything || changes.reports || !changes.claims.isEmpty();
    if (m_register && m_register->isVisible() && isOfReports)
        m_register->refresh();
}

void LibraryWindows::showTags()
{
    if (!m_library)
        return;
    if (!m_tags) {
        m_tags = new TagsWindow(*m_library, m_window);
        m_tags->addActions({m_actions->action(ActionId::Undo), m_actions->action(ActionId::Redo)});
    }
    m_tags->show();
    m_tags->raise();
    m_tags->activateWindow();
}

void LibraryWindows::showRegister()
{
    if (!m_library)
        return;
    if (!m_register) {
        m_register = new RegisterWindow(*m_library, m_window);
        connect(m_register, &RegisterWindow::failed, this, &LibraryWindows::failed);
    }
    m_register->refresh();
    m_register->show();
    m_register->raise();
    m_register->activateWindow();
}

void LibraryWindows::showHistoryOf(const Claim &claim)
{
    showHistory(claim);
}

void LibraryWindows::showHistory(const std::optional<Claim> &claim)
{
    if (!m_library)
        return;
    if (!m_history) {
        m_history = new HistoryWindow(*m_library, m_window);
        m_history->addActions({m_actions->action(ActionId::Undo), m_actions->action(ActionId::Redo)});
        connect(m_history, &HistoryWindow::placeWanted, this, &LibraryWindows::placeWanted);
        connect(m_history, &HistoryWindow::failed, this, &LibraryWindows::failed);
    }
    m_history->show(claim);
}

} // namespace Postilla
