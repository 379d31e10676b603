// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/savedsearchmenu.h"

#include <QLineEdit>
#include <QWidgetAction>

namespace Postilla {

SavedSearchMenu::SavedSearchMenu(QWidget *parent)
    : QMenu(parent)
{
    connect(this, &QMenu::aboutToShow, this, &SavedSearchMenu::fill);
}

void SavedSearchMenu::fill()
{
    clear();
    if (!m_library)
        return;
    const auto saved = m_library->searches().saved();
    if (!saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    for (const SavedSearch &search : *saved) {
        QAction *action = addAction(search.name, this, [this, search] { Q_EMIT chosen(search.query); });
        action->setToolTip(search.query);
    }
    setToolTipsVisible(true);
    if (saved->isEmpty())
        addAction(tr("No search is saved yet"))->setEnabled(false);
    if (m_library->isReadOnly())
        return;
    addSeparator();
    if (!m_query.trimmed().isEmpty())
        addNameLine();
    if (saved->isEmpty())
        return;
    QMenu *removal = addMenu(tr("Delete a Saved Search"));
    for (const SavedSearch &search : *saved)
        removal->addAction(search.name, this, [this, search] { remove(search); });
}

/// A name that is typed right here saves the query of the search line.
void SavedSearchMenu::addNameLine()
{
    auto *name = new QLineEdit;
    name->setPlaceholderText(tr("Save this search as…"));
    name->setAccessibleName(tr("Name of the saved search"));
    auto *action = new QWidgetAction(this);
    action->setDefaultWidget(name);
    addAction(action);
    connect(name, &QLineEdit::returnPressed, this, [this, name] {
        save(name->text());
        close();
    });
}

void SavedSearchMenu::save(const QString &name)
{
    if (const auto saved = m_library->searches().save(name, m_query); !saved)
        Q_EMIT failed(saved.error());
}

void SavedSearchMenu::remove(const SavedSearch &search)
{
    if (const auto removed = m_library->searches().remove(search); !removed)
        Q_EMIT failed(removed.error());
}

} // namespace Postilla
