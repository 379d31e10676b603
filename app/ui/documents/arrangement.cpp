// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/arrangement.h"

#include "document/documentcodes.h"

#include <QActionGroup>

namespace Postilla {

template <>
struct Codes<DocumentOrder>
{
    static constexpr auto words = codeWords("collected", "published", "title", "outlet", "relevance");
};

QString arrangementText(const DocumentQuery &query)
{
    const QString order = codeOf(query.order);
    return query.state ? order + u' ' + codeOf(*query.state) : order;
}

DocumentQuery arrangementOf(const QString &text)
{
    const QStringList words = text.split(u' ');
    DocumentQuery query;
    query.order = fromCode<DocumentOrder>(words.value(0)).value_or(query.order);
    if (const auto state = fromCode<ReadState>(words.value(1)))
        query.state = *state;
    return query;
}

void ArrangeMenu::offer(const DocumentQuery &query)
{
    clear();
    qDeleteAll(findChildren<QActionGroup *>()); // and with each its actions
    addSection(tr("Order"));
    auto *orders = new QActionGroup(this);
    addOrder(orders, tr("Last collected first"), DocumentOrder::Collected, query);
    addOrder(orders, tr("Last published first"), DocumentOrder::Published, query);
    addOrder(orders, tr("By title"), DocumentOrder::Title, query);
    addOrder(orders, tr("By outlet"), DocumentOrder::Outlet, query);
    addOrder(orders, tr("By relevance to the search"), DocumentOrder::Relevance, query);
    addSection(tr("Show"));
    auto *states = new QActionGroup(this);
    addState(states, tr("All documents"), std::nullopt, query);
    addState(states, tr("Unread only"), ReadState::Unread, query);
    addState(states, tr("Being read only"), ReadState::Reading, query);
    addState(states, tr("Reviewed only"), ReadState::Reviewed, query);
}

void ArrangeMenu::addOrder(QActionGroup *group, const QString &text, DocumentOrder order,
                           const DocumentQuery &query)
{
    QAction *action = group->addAction(text);
    action->setCheckable(true);
    action->setChecked(query.order == order);
    connect(action, &QAction::triggered, this, [this, order] { Q_EMIT orderChosen(order); });
    addAction(action);
}

void ArrangeMenu::addState(QActionGroup *group, const QString &text, std::optional<ReadState> state,
                           const DocumentQuery &query)
{
    QAction *action = group->addAction(text);
    action->setCheckable(true);
    action->setChecked(query.state == state);
    connect(action, &QAction::triggered, this, [this, state] { Q_EMIT stateChosen(state); });
    addAction(action);
}

} // namespace Postilla
