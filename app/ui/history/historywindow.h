// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QModelIndex;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace Postilla {

class ContentPlace;
class HistoryModel;

/// Who changed what and when, the newest first: of the whole library, or of one claim with all that belongs
/// to it. Enter goes to where it was. Stays beside the main window.
class HistoryWindow : public QDialog
{
    Q_OBJECT

public:
    HistoryWindow(const Library &library, QWidget *parent);

    /// Shows the history of a claim; nothing: of the library.
    void show(const std::optional<Claim> &claim);
    /// Reads it again.
    void refresh();

Q_SIGNALS:
    void placeWanted(const Postilla::ActPlace &place);
    void failed(const Postilla::Error &error);

private:
    void makeLayout();
    void goTo(const QModelIndex &index);
    void showOlder();

    const Library &m_library;
    std::optional<Claim> m_claim;
    int m_limit;
    HistoryModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QTreeView *m_table;
    ContentPlace *m_place;
    QPushButton *m_older;
    QPushButton *m_whole;
};

} // namespace Postilla
