// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QLineEdit;
class QListWidget;

namespace Postilla {

/// Has the arrow keys up and down of a line move the current row of the list below it, while the line keeps
/// the keyboard. Belongs to the line.
class ListArrows : public QObject
{
    Q_OBJECT

public:
    ListArrows(QLineEdit *line, QListWidget *list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void move(int step);

    QListWidget *m_list;
};

} // namespace Postilla
