// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QTabWidget;
class QTableView;

namespace Postilla {

class Actions;
class ChartsPane;
class ContentPlace;
class DotStrip;
class FigureModel;
class Questions;

/// One chip: which figures are said of it, by whom and when, as dots by date and value and below them as
/// rows. The sentence of the current one stands in words; Enter opens its place. Behind it the charts of the
/// library.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(Actions *actions, Questions &questions);

    void setLibrary(Library *library) override;
    void follow(const ChangeSet &changes) override;
    void levelBack() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    QWidget *makeChip();
    bool showsCharts() const;
    QString newestChip() const;
    void readChips();
    void showChip();
    void take();
    void showDots();
    void showCurrent(int row);
    void open(int row);

    Library *m_library = nullptr;
    QTabWidget *m_tabs;
    ChartsPane *m_charts;
    QComboBox *m_chip;
    QComboBox *m_measure;
    QLabel *m_count;
    DotStrip *m_strip;
    QLabel *m_sentence;
    QTableView *m_table;
    FigureModel *m_model;
    ContentPlace *m_place;
    bool m_isStale = false;
};

} // namespace Postilla
