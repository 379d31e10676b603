// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Postilla {

/// What an empty place shows: a heading, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &heading, const QString &advice, QWidget *parent = nullptr);

    void setTexts(const QString &heading, const QString &advice);
    /// A button that does the next thing.
    QPushButton *addButton(const QString &text);

private:
    QLabel *m_heading;
    QLabel *m_advice;
    QVBoxLayout *m_layout;
};

} // namespace Postilla
