// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QMenu>

#include <optional>

class QActionGroup;

namespace Postilla {

/// Order and read state of a query as words for the settings: "title unread"; of all states: "title".
QString arrangementText(const DocumentQuery &query);
/// The query that such words stand for; what is not understood is as in a new list.
DocumentQuery arrangementOf(const QString &text);

/// Order and read state as a menu.
class ArrangeMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

    /// Offers all there is to choose, with what this query has checked.
    void offer(const DocumentQuery &query);

Q_SIGNALS:
    void orderChosen(Postilla::DocumentOrder order);
    /// Nothing: all states.
    void stateChosen(std::optional<Postilla::ReadState> state);

private:
    void addOrder(QActionGroup *group, const QString &text, DocumentOrder order, const DocumentQuery &query);
    void addState(QActionGroup *group, const QString &text, std::optional<ReadState> state,
                  const DocumentQuery &query);
};

} // namespace Postilla
