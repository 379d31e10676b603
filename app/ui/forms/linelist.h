// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace Postilla {

/// A short list inside a form, as high as what it holds: Enter opens a line, Del takes it out.
class LineList : public QListWidget
{
    Q_OBJECT

public:
    QSize sizeHint() const override;

protected:
    LineList(const QString &name, QWidget *parent);

    /// The current row stays where it is.
    void showLines(const QStringList &lines);
    // What the person wants with a row. The list may be filled anew before these have returned: what they
    // hand on is a copy.
    virtual void openRow(int row) = 0;
    virtual void removeRow(int row) = 0;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Postilla
