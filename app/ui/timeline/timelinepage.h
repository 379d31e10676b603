// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

#include <QFutureWatcher>
#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace Postilla {

class Actions;
class ContentPlace;
class TimelineModel;
class TimelineTable;

/// The claims of the library in order of time, by what they speak of or by publication; those without a date
/// below, by themselves. Enter opens the place.
class TimelinePage : public Page
{
    Q_OBJECT

public:
    explicit TimelinePage(Actions *actions);
    ~TimelinePage() override;

    void setLibrary(Library *library) override;
    void follow(const ChangeSet &changes) override;
    void levelBack() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// A table with what it shows.
    struct Part
    {
        TimelineTable *table;
        TimelineModel *model;
    };

    void arrange();
    void setUp(const Part &part);
    void read();
    void stop();
    void take();
    void fill(const Part &part, const QList<qint64> &keys) const;
    void showState(bool isReading);
    void openPlace(const TimelineModel &model, int row);

    Library *m_library = nullptr;
    QComboBox *m_order;
    QLabel *m_count;
    /// Offered where the claims could not be read.
    QPushButton *m_again;
    Part m_dated;
    Part m_undated;
    QLabel *m_undatedHeading;
    QWidget *m_undatedPane;
    ContentPlace *m_place;
    /// So that many changes at once are one.
    QTimer m_soon;
    bool m_isStale = true;
    /// The claims could not be read the last time.
    bool m_hasFailed = false;
    TimelineKeys m_keys;
    std::optional<Job<TimelineKeys>> m_job;
    QFutureWatcher<Result<TimelineKeys>> m_reading;
};

} // namespace Postilla
