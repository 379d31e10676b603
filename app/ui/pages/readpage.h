// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/navigationhistory.h"
#include "ui/pages/page.h"

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
/// history of what was read.
class ReadPage : public Page
{
    Q_OBJECT

public:
    /// Binds its actions. Dialogs stand over `window`.
    ReadPage(Actions *actions, Questions &questions, QWidget *window);

    void setLibrary(Library *library) override;
    void follow(const ChangeSet &changes) override;
    void levelBack() override;

    DocumentsPane *documents() const { return m_documents; }
    Desk &desk() const { return *m_desk; }
    /// Makes that document the current one, and puts the caret there.
    void showPassage(const QString &documentUuid, TextSpan span);
    /// What shows and hides each dock.
    QList<QAction *> dockActions() const;

    void readSettings(const KConfigGroup &settings);
    void writeSettings(KConfigGroup &settings) const;

private:
    QSplitter *makePanes();
    void makeDesk(Questions &questions, QWidget *window);
    void bindActions();
    void showDocument(const QString &uuid);
    void goTo(const NavigationHistory::Place &place);
    void showPlaces();

    Actions *m_actions;
    DocumentsPane *m_documents;
    QSplitter *m_panes;
    /// Holds panes and docks: the docks are this page's, and the toolbars the window's.
    QMainWindow *m_frame;
    SideDocks *m_docks;
    NavigationHistory *m_history;
    Desk *m_desk = nullptr;
};

} // namespace Postilla
