// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/historyline.h"
#include "ui/documents/liststart.h"
#include "ui/navigationhistory.h"
#include "ui/pages/page.h"

#include <QSet>
#include <QTimer>

#include <optional>

class KConfigGroup;
class QMainWindow;
class QSplitter;

namespace Postilla {

class Actions;
class Desk;
class DocumentsPane;
class Questions;
class SideDocks;

/// Where documents are read: their list on the left, beside it the desk with the current one. Keeps the
/// history of what was read. The desk and its docks are made when they are first asked for; until then
/// their places are empty.
class ReadPage : public Page
{
    Q_OBJECT

public:
    /// Binds its actions. Dialogs stand over `window`.
    ReadPage(Actions *actions, Questions &questions, QWidget *window);

    /// What the list begins with in the library that is set next.
    void setListStart(const ListStart &start) { m_start = start; }
    void setLibrary(Library *library) override;
    void follow(const ChangeSet &changes) override;
    void levelBack() override;
    bool save() override;
    void enlarge() override;
    void shrink() override;
    void resetZoom() override;

    DocumentsPane *documents() const { return m_documents; }
    Desk &desk();
    /// Makes that document the current one, and puts the caret there.
    void showPassage(const QString &documentUuid, TextSpan span);
    /// Shows where something was changed; the keyboard stays where it is.
    void showPlace(const ActPlace &place);
    /// The same, unless the list leaves the document out: then all stays as it is, and the answer is false.
    bool showPlaceIfListed(const ActPlace &place);
    /// The same when the page is shown next.
    void showPlaceOnceVisible(const ActPlace &place) { m_placeToShow = place; }
    /// What shows and hides each dock, made with the desk.
    QList<QAction *> dockActions();

    /// How the list was arranged last.
    static DocumentQuery arrangement(const KConfigGroup &settings);
    /// Before the desk is made.
    void readSettings(const KConfigGroup &settings);
    void writeSettings(KConfigGroup &settings) const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QSplitter *makePanes();
    void makeDesk();
    void bindActions();
    void showDocument(const QString &uuid);
    /// Makes it the current one, and leaves a search that hides it; false, and told, where the list leaves it
    /// out all the same.
    bool bringUp(const QString &documentUuid);
    void goTo(const NavigationHistory::Place &place);
    /// Shows these changes, and those that wait.
    void catchUp(const ChangeSet &changes);
    void showPlaces();

    Actions *m_actions;
    Questions &m_questions;
    QWidget *m_window;
    DocumentsPane *m_documents;
    QSplitter *m_panes;
    /// Holds panes and docks: the docks are this page's, and the toolbars the window's.
    QMainWindow *m_frame;
    NavigationHistory *m_history;
    Library *m_library = nullptr;
    /// Claims that have changed while the page was out of sight.
    QSet<QString> m_unseen;
    std::optional<ActPlace> m_placeToShow;
    /// Runs while they come; the status line counts them on every page.
    QTimer m_pause;
    ListStart m_start;
    /// As the settings have them, for the desk.
    QByteArray m_docksState;
    int m_zoom = 100;
    Desk *m_desk = nullptr;
    SideDocks *m_docks = nullptr;
};

} // namespace Postilla
