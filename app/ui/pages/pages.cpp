// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pages.h"

#include "ui/pages/page.h"

#include <QAction>
#include <QActionGroup>

namespace Postilla {

Pages::Pages(QWidget *parent)
    : QStackedWidget(parent)
    , m_choices(new QActionGroup(this))
{
}

void Pages::add(QAction *choice, const std::function<Page *()> &make)
{
    choice->setCheckable(true);
    m_choices->addAction(choice);
    connect(choice, &QAction::triggered, this, [this, choice, make] {
        if (!m_pages.contains(choice))
            m_pages.insert(choice, adopt(make()));
        bringIntoView(m_pages.value(choice));
    });
}

QList<QAction *> Pages::choices() const
{
    return m_choices->actions();
}

Page *Pages::page() const
{
    return qobject_cast<Page *>(currentWidget());
}

Page *Pages::adopt(Page *page)
{
    connect(page, &Page::failed, this, &Pages::failed);
    connect(page, &Page::told, this, &Pages::told);
    connect(page, &Page::placeWanted, this, &Pages::placeWanted);
    addWidget(page);
    page->setLibrary(m_library);
    return page;
}

void Pages::bringIntoView(Page *page)
{
    QWidget *last = page->focusWidget(); // before the stack gives the keyboard to the first that takes it
    setCurrentWidget(page);
    (last ? last : page)->setFocus();
}

void Pages::setLibrary(Library *library)
{
    m_library = library;
    for (Page *page : std::as_const(m_pages))
        page->setLibrary(library);
}

void Pages::follow(const ChangeSet &changes)
{
    for (Page *page : std::as_const(m_pages))
        page->follow(changes);
}

bool Pages::save()
{
    bool isSaved = true;
    for (Page *page : std::as_const(m_pages))
        isSaved = page->save() && isSaved;
    return isSaved;
}

} // namespace Postilla
