// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QObject>
#include <QPointer>

namespace Postilla {

class Actions;
class HistoryWindow;
class RegisterWindow;
class TagsWindow;

/// The windows that stand beside the main one on its library, each made when it is first wanted: the tags,
/// the history, the register of reports.
class LibraryWindows : public QObject
{
    Q_OBJECT

public:
    /// Binds its actions; the windows stand over `window`.
    LibraryWindows(Actions *actions, QWidget *window);

    /// nullptr: none; the windows close.
    void setLibrary(Library *library);
    void follow(const ChangeSet &changes);
    void showHistoryOf(const Claim &claim);

Q_SIGNALS:
    /// The person wants to see where something was changed.
    void placeWanted(const Postilla::ActPlace &place);
    void failed(const Postilla::Error &error);

private:
    void showTags();
    void showRegister();
    void showHistory(const std::optional<Claim> &claim);

    Actions *m_actions;
    QWidget *m_window;
    Library *m_library = nullptr;
    QPointer<TagsWindow> m_tags;
    QPointer<HistoryWindow> m_history;
    QPointer<RegisterWindow> m_register;
};

} // namespace Postilla
