// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QFutureWatcher>
#include <QWidget>

#include <optional>

class QLabel;
class QListView;

namespace Postilla {

class GroupModel;

/// The chips by measure, those whose values do not meet first, and below them why in words. They are compared
/// on another thread.
class GroupPane : public QWidget
{
    Q_OBJECT

public:
    explicit GroupPane(QWidget *parent = nullptr);

    /// Empties the list; nullptr: reads nowhere. The library outlives the pane or the next call.
    void setLibrary(Library *library);
    /// Compares the figures of a scope; the group that is current stays so where it is there.
    void read(const Query &scope);
    /// Nothing: all figures.
    const std::optional<FigureGroup> &group() const { return m_group; }
    /// False where all figures were chosen already.
    bool chooseAll();
    QListView *list() const { return m_list; }

Q_SIGNALS:
    /// Another group is current.
    void chosen();
    /// Enter was pressed on one.
    void accepted();
    void failed(const Postilla::Error &error);

private:
    using Groups = QList<LedgerGroup>;

    void cancel();
    void take();
    void show();

    Library *m_library = nullptr;
    QListView *m_list;
    GroupModel *m_model;
    QLabel *m_why;
    std::optional<FigureGroup> m_group;
    std::optional<Job<Groups>> m_job;
    QFutureWatcher<Result<Groups>> m_reading;
};

} // namespace Postilla
