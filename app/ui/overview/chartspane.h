// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

namespace Postilla {

class Actions;
class ChartView;
class ContentPlace;
class Questions;
class SearchLine;

/// Three charts of the library, or of what a query finds in it. They are counted on another thread.
class ChartsPane : public QWidget
{
    Q_OBJECT

public:
    ChartsPane(Actions *actions, Questions &questions);
    ~ChartsPane() override;

    /// nullptr: none. The library outlives the pane or the next call.
    void setLibrary(Library *library);
    void follow(const ChangeSet &changes);
    void levelBack();
    SearchLine *search() const { return m_search; }
    QScrollArea *area() const { return m_area; }

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();
    void read();
    void cancel();
    void take();
    void showCounts(const ChartCounts &counts);
    void showIdle();
    void exportCurrent();
    void exportChart(const ChartView &view);

    Questions &m_questions;
    Actions *m_actions;
    Library *m_library = nullptr;
    SearchLine *m_search;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QScrollArea *m_area;
    ContentPlace *m_place;
    QList<ChartView *> m_views;
    /// So that many changes at once are one.
    QTimer m_soon;
    /// A count that ends sooner is not worth a bar.
    QTimer m_patience;
    bool m_isStale = true;
    std::optional<Job<ChartCounts>> m_job;
    QFutureWatcher<Result<ChartCounts>> m_reading;
};

} // namespace Postilla
