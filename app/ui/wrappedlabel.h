// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Postilla {

/// A label of several lines in a place whose width is given. QLabel lays its text out five times and more to
/// find how wide it would like to be, each time that a layout asks; this one asks for no width and lays a
/// text out once.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the height was counted of.
    mutable QString m_counted;
    mutable int m_width = -1;
    mutable int m_height = 0;
};

} // namespace Postilla
