// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QDialog>
#include <QFutureWatcher>

#include <optional>

class QAbstractItemModel;
class QLabel;
class QSortFilterProxyModel;
class QTreeView;

namespace Postilla {

class CaseModel;
class ContentPlace;
class JobStrip;
class ScoreModel;

/// How each entry of the lexicon and each rule does, by what people have said of its mentions: the worst
/// first. Enter on a row shows its cases, Enter on a case goes there in the text.
class ScorecardWindow : public QDialog
{
    Q_OBJECT

public:
    explicit ScorecardWindow(QWidget *parent);
    ~ScorecardWindow() override;

    /// The library whose rules these are; nullptr: none. Waits for what still runs in the one before.
    void setLibrary(Library *library);
    /// Something has changed: counts again when the person next looks.
    void refresh();

Q_SIGNALS:
    /// The person wants to see that place; UTF-16 units of the document's text.
    void placeWanted(const QString &documentUuid, Postilla::TextSpan span);
    void failed(const Postilla::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QTreeView *makeTable(QAbstractItemModel *model, const QString &name);
    void arrange();
    void loadIfStale();
    void cancel();
    void takeRows();
    void openCases(const QModelIndex &row);
    void takeCases();
    void showPlaces();

    Library *m_library = nullptr;
    bool m_stale = true;
    ScoreModel *m_rows;
    QSortFilterProxyModel *m_sorted;
    CaseModel *m_cases;
    QTreeView *m_table;
    QTreeView *m_caseTable;
    ContentPlace *m_tablePlace;
    ContentPlace *m_casePlace;
    QLabel *m_hint;
    JobStrip *m_strip;
    std::optional<Job<QList<ScoreRow>>> m_counting;
    QFutureWatcher<Result<QList<ScoreRow>>> m_counted;
    std::optional<Job<QList<ScoreCase>>> m_searching;
    QFutureWatcher<Result<QList<ScoreCase>>> m_found;
};

} // namespace Postilla
