// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Postilla {

/// Gives all of its room to one widget and keeps to itself how much room that would like: whatever changes
/// in there, nothing around is laid out anew.
class SteadyFrame : public QWidget
{
    Q_OBJECT

public:
    explicit SteadyFrame(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override { return m_content->sizeHint(); }
    QSize minimumSizeHint() const override { return m_content->minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_content;
};

} // namespace Postilla
