// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "review/decision.h"

#include <QHash>
#include <QWidget>

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
    QToolButton *add(QAction *action);

    FlowLayout *m_layout;
    QHash<Ruling, QToolButton *> m_buttons;
};

} // namespace Postilla
