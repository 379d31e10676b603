// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QDialog>
#include <QFutureWatcher>

#include <optional>

class QLineEdit;
class QModelIndex;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace Postilla {

class ContentPlace;
class HistoryModel;
class JobStrip;

/// Who changed what and when, the newest first: of the whole library, or of one claim with all that belongs
/// to it. Enter goes to where it was. Stays beside the main window.
class HistoryWindow : public QDialog
{
    Q_OBJECT

public:
    HistoryWindow(const Library &library, QWidget *parent);
    ~HistoryWindow() override;

    /// Shows the history of a claim; nothing: of the library.
    void show(const std::optional<Claim> &claim);
    /// Reads it again.
    void refresh();

Q_SIGNALS:
    void placeWanted(const Postilla::ActPlace &place);
    void failed(const Postilla::Error &error);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void makeLayout();
    /// Reads the last lines, so many at most, of what is shown.
    void read(int limit);
    void cancel();
    void take();
    void takeLines(const QList<HistoryLine> &lines);
    void showState();
    void goTo(const QModelIndex &index);

    const Library &m_library;
    /// Of the claim that is shown; empty: the library is.
    QString m_claimUuid;
    /// Of what is shown, and of what is being read.
    int m_limit;
    int m_asked = 0;
    /// Something has changed since what is being read was asked for.
    bool m_isStale = false;
    bool m_isRead = false;
    std::optional<Job<QList<HistoryLine>>> m_job;
    QFutureWatcher<Result<QList<HistoryLine>>> m_reading;
    HistoryModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QTreeView *m_table;
    ContentPlace *m_place;
    JobStrip *m_strip;
    QPushButton *m_older;
    QPushButton *m_whole;
};

} // namespace Postilla
