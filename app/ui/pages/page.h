// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/paneround.h"

#include <QWidget>

namespace Postilla {

/// What fills the window beside its menus, toolbar and status line; see Pages. Its focus proxy has the
/// keyboard when the page is first shown, later what had it last.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows that library; nullptr: none. Nothing of the page runs in the one before afterwards. The library
    /// outlives the page or the next call.
    virtual void setLibrary(Library *library) = 0;
    /// Follows what has changed in the library, whether the page is in view or not.
    virtual void follow(const ChangeSet &changes) = 0;

    /// Stores what is typed in its fields; false where something cannot be, which is told.
    virtual bool save() { return true; }
    /// F6: the next pane of the page has the keyboard.
    void goRound() { m_round.goOn(); }
    /// Esc: takes back what lies on top of the page, one level each time.
    virtual void levelBack() {}

    /// Shows its texts or pages larger, smaller, in their usual size; what has none stays as it is.
    virtual void enlarge() {}
    virtual void shrink() {}
    virtual void resetZoom() {}

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    /// Something worth a line to the person.
    void told(const QString &text);
    /// The person wants to read that place; UTF-16 units of the document's text.
    void placeWanted(const QString &documentUuid, Postilla::TextSpan span);

protected:
    /// Panes of the page in the order in which F6 goes round them.
    PaneRound &round() { return m_round; }

private:
    PaneRound m_round;
};

} // namespace Postilla
