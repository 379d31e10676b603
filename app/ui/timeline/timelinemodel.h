// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/timeline/pagereads.h"

#include <QAbstractTableModel>
#include <QCache>

#include <optional>

namespace Postilla {

/// Claims in order of time: how many there are is known at once, what they say is read on another thread,
/// page by page, for the rows that a view asks for, and where they appeared first comes after that.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Event, Published, Number, Gist, Who, Outlet, FirstSeen, VerdictColumn, ColumnCount };

    explicit TimelineModel(QObject *parent = nullptr);
    ~TimelineModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Shows these claims of that library, which outlives the model or the next call; nullptr: none.
    void show(const Library *library, const QList<qint64> &keys);
    /// Reads what is shown again.
    void refresh();
    /// Nothing while it is being read.
    const TimelineRow *claim(int row) const;
    const QList<qint64> &keys() const { return m_keys; }
    qint64 key(int row) const { return m_keys.value(row); }
    int rowOf(qint64 key) const { return static_cast<int>(m_keys.indexOf(key)); }

Q_SIGNALS:
    void failed(const Postilla::Error &error);

private:
    static constexpr int pageLength = 64;

    struct Page
    {
        /// In the order of the keys; an empty place for what is gone.
        QList<std::optional<TimelineRow>> rows;
        /// Nothing while it is not known.
        std::optional<FirstAppearances> first;
    };

    QString firstSeen(int row) const;
    QString spoken(const TimelineRow &claim, int row) const;
    QList<qint64> keysOf(int page) const { return m_keys.mid(qsizetype(page) * pageLength, pageLength); }
    void startSoon() const;
    void start();
    void cancel();
    void takeRows();
    void takeFirst();
    void tell(const Error &error);
    void tellChanged(int page, int firstColumn, int lastColumn);

    const Library *m_library = nullptr;
    QList<qint64> m_keys;
    mutable QCache<int, Page> m_pages;
    mutable PageReads<QList<TimelineRow>> m_rows;
    mutable PageReads<FirstAppearances> m_first;
};

} // namespace Postilla
