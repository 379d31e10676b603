// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace Postilla {

/// The panes of the window in the order in which F6 goes round them.
class PaneRound
{
public:
    /// A pane, and which of its widgets takes the keyboard as a rule.
    void add(QWidget *pane, QWidget *entry);
    /// Puts the keyboard into the next pane that can be seen and has a use for it.
    void goOn() const;

private:
    struct Pane
    {
        QWidget *pane;
        QWidget *entry;

        QWidget *taker() const;
    };

    QList<Pane> m_panes;
};

} // namespace Postilla
