// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/textspan.h"

#include <QHash>
#include <QList>
#include <QStackedWidget>

#include <functional>

class QAction;
class QActionGroup;

namespace Postilla {

struct ChangeSet;
class Library;
class Page;

/// The pages of the window, of which one is in view. A page is made when its action is first triggered;
/// library and changes reach those that are made.
class Pages : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Pages(QWidget *parent = nullptr);

    /// Offers a page that the action will bring into view, behind those offered before.
    void add(QAction *choice, const std::function<Page *()> &make);
    /// One for each page, in their order; the one of the page in view is checked.
    QList<QAction *> choices() const;
    /// The page in view; nullptr before any was chosen.
    Page *page() const;

    /// nullptr: none.
    void setLibrary(Library *library);
    void follow(const ChangeSet &changes);
    /// Stores what is typed on any page; false where something cannot be.
    bool save();

Q_SIGNALS:
    // Of any page; see Page.
    void failed(const Postilla::Error &error);
    void told(const QString &text);
    void placeWanted(const QString &documentUuid, Postilla::TextSpan span);

private:
    Page *adopt(Page *page);
    void bringIntoView(Page *page);

    Library *m_library = nullptr;
    QActionGroup *m_choices;
    /// Those that are made.
    QHash<QAction *, Page *> m_pages;
};

} // namespace Postilla
