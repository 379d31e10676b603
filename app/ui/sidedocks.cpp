// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sidedocks.h"

#include "ui/claims/claimform.h"
#include "ui/claims/claimlist.h"
#include "ui/contentplace.h"
#include "ui/documents/documentform.h"
#include "ui/mentions/mentiontree.h"
#include "ui/paneround.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSplitter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Postilla {

SideDocks::SideDocks(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_changed(new QTimer(this))
    , m_claimList(new ClaimList)
    , m_claimForm(new ClaimForm)
    , m_mentions(new MentionTree)
    , m_documentForm(new DocumentForm)
    , m_claimsPlace(makeClaimsPlace())
    , m_mentionsPlace(new ContentPlace(m_mentions))
{
    window->setDockOptions(window->dockOptions() | QMainWindow::AllowTabbedDocks);
    QDockWidget *first = add(u"claims"_s, tr("Claims"), m_claimsPlace);
    window->tabifyDockWidget(first, add(u"mentions"_s, tr("Mentions"), m_mentionsPlace));
    window->tabifyDockWidget(first, add(u"document_data"_s, tr("Document"), m_documentForm));
    window->setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    window->resizeDocks({first}, {usualWidth(window->fontMetrics())}, Qt::Horizontal);
    first->raise();

    // Later, as lists are emptied only to be filled again, and the keyboard would be gone from them.
    m_changed->setSingleShot(true);
    m_changed->setInterval(0);
    connect(m_changed, &QTimer::timeout, this, &SideDocks::showPlaces);
    followLists();
    showPlaces();
}

int SideDocks::usualWidth(const QFontMetrics &metrics)
{
    return metrics.averageCharWidth() * 46;
}

void SideDocks::followLists()
{
    const QList<const QAbstractItemView *> lists{m_claimList, m_mentions};
    for (const QAbstractItemView *list : lists) {
        const auto follow = [this, model = list->model()](auto signal) {
            connect(model, signal, m_changed, qOverload<>(&QTimer::start));
        };
        follow(&QAbstractItemModel::rowsInserted);
        follow(&QAbstractItemModel::rowsRemoved);
        follow(&QAbstractItemModel::modelReset);
    }
}

ContentPlace *SideDocks::makeClaimsPlace()
{
    auto *pane = new QSplitter(Qt::Vertical);
    pane->addWidget(m_claimList);
    pane->addWidget(m_claimForm);
    pane->setStretchFactor(1, 1);
    pane->setMinimumWidth(pane->fontMetrics().averageCharWidth() * 30); // below it the form is cut off
    return new ContentPlace(pane);
}

void SideDocks::setDocumentShown(bool shown)
{
    m_documentShown = shown;
    m_changed->start();
}

void SideDocks::showPlaces()
{
    showPlace(m_claimsPlace, m_claimList, tr("No claims yet"),
              tr("Put the caret in a sentence, or select words, and press C."));
    showPlace(m_mentionsPlace, m_mentions, tr("No mentions in this text"),
              tr("No chip, figure, agency or other name of the lexicon stands in it."));
}

void SideDocks::showPlace(ContentPlace *place, const QAbstractItemView *list, const QString &heading,
                          const QString &advice) const
{
    if (!m_documentShown)
        place->showEmpty(tr("No document chosen"), tr("Choose one in the list, or press J."));
    else if (list->model()->rowCount() == 0)
        place->showEmpty(heading, advice);
    else
        place->showContent();
}

QDockWidget *SideDocks::add(const QString &name, const QString &title, QWidget *content)
{
    auto *dock = new QDockWidget(title);
    dock->setObjectName(name);
    dock->setWidget(content);
    m_window->addDockWidget(Qt::RightDockWidgetArea, dock);
    m_docks.append(dock);
    return dock;
}

bool SideDocks::save()
{
    return m_claimForm->save() && m_documentForm->save();
}

void SideDocks::addTo(PaneRound &round) const
{
    const QList<QWidget *> entries{m_claimList, m_mentions, m_documentForm->firstField()};
    for (qsizetype i = 0; i < entries.size(); ++i)
        round.add(m_docks.at(i)->widget(), entries.at(i));
}

void SideDocks::raise(const QWidget *inside)
{
    showPlaces(); // the keyboard goes there next
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (dock->isAncestorOf(inside)) {
            dock->show();
            dock->raise();
        }
    }
}

QList<QAction *> SideDocks::toggleActions() const
{
    QList<QAction *> actions;
    for (const QDockWidget *dock : m_docks)
        actions.append(dock->toggleViewAction());
    return actions;
}

} // namespace Postilla
