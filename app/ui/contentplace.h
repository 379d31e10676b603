// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedWidget>

namespace Postilla {

class EmptyState;

/// A place in the window: its content, or an EmptyState as long as there is none.
class ContentPlace : public QStackedWidget
{
    Q_OBJECT

public:
    /// Takes the content over; it is empty at first.
    explicit ContentPlace(QWidget *content, QWidget *parent = nullptr);

    QWidget *content() const { return m_content; }
    void showContent();
    void showEmpty(const QString &heading, const QString &advice);

private:
    void turnTo(QWidget *shown);

    QWidget *m_content;
    EmptyState *m_empty;
};

} // namespace Postilla
