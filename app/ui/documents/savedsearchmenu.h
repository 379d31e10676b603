// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QMenu>

namespace Postilla {

/// The searches that people have saved, and the line that saves one more.
class SavedSearchMenu : public QMenu
{
    Q_OBJECT

public:
    explicit SavedSearchMenu(QWidget *parent);

    /// nullptr: none. The library outlives this menu or the next call.
    void setLibrary(Library *library) { m_library = library; }
    /// What could be saved; empty: nothing.
    void setQuery(const QString &query) { m_query = query; }

Q_SIGNALS:
    void chosen(const QString &query);
    void failed(const Postilla::Error &error);

private:
    void fill();
    void addNameLine();
    void save(const QString &name);
    void remove(const SavedSearch &search);

    Library *m_library = nullptr;
    QString m_query;
};

} // namespace Postilla
