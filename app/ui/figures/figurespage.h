// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

#include <optional>

class QLabel;
class QTableView;

namespace Postilla {

class Actions;
class ContentPlace;
class FigureActs;
class FigureChoices;
class FigureModel;
class GroupPane;
class SearchLine;

/// Every figure of the library as a row, beside the groups of one chip and measure; above them a line that
/// narrows both down. Enter opens the place.
class FiguresPage : public Page
{
    Q_OBJECT

public:
    explicit FiguresPage(Actions *actions);

    void setLibrary(Library *library) override;
    void follow(const ChangeSet &changes) override;
    void levelBack() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeTable();
    void arrange();
    void connectParts();
    void bindActions();
    void sort();
    void filter();
    void filterTable();
    void refresh();
    void showFigures();
    void showSentence();
    void openPlace(const QModelIndex &index);

    Actions *m_actions;
    Library *m_library = nullptr;
    SearchLine *m_search;
    FigureChoices *m_choices;
    QLabel *m_count;
    GroupPane *m_groups;
    QTableView *m_table;
    FigureModel *m_model;
    ContentPlace *m_place;
    QLabel *m_sentence;
    FigureActs *m_acts;
    /// Where the keyboard was in a table that is read again.
    std::optional<FigureKey> m_current;
    bool m_isStale = false;
};

} // namespace Postilla
