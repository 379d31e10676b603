// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"

#include <QHash>
#include <QWidget>

class QAction;
class QToolButton;

namespace Postilla {

class Actions;
class FlowLayout;
class ReviewMode;

/// Under a card: what each of its keys does here, as buttons.
class DecisionRow : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionRow(Actions *actions, QWidget *parent = nullptr);

    void showMode(const ReviewMode &mode);

private:
    struct Button
    {
        QToolButton *button;
        QAction *action;
    };
    Button add(QAction *action);
    /// What the keys are now, and what they do.
    void showWords();

    FlowLayout *m_layout;
    QHash<Ruling, Button> m_buttons;
    Button m_back{};
    /// What each ruling does on the cards of this queue.
    QHash<Ruling, QString> m_meanings;
};

} // namespace Postilla
