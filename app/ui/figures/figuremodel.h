// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/exchangerate.h"
#include "library/figurewords.h"
#include "library/library.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>

#include <optional>

namespace Postilla {

/// The value, of a range its middle, of an open one its bound.
double sizeOf(const FigureValue &figure);

/// The ledger of figures as a table that is read page by page on another thread: the first rows are there at
/// once, the next ones when the view asks for them. Sorting and filtering is the library's.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Modifier, Value, Unit, Chip, MeasureColumn, Who, When, DocumentColumn, ColumnCount };
    enum Role {
        /// 0 to 1, on a scale of powers of ten; for Value only.
        BarRole = Qt::UserRole + 1,
    };

    explicit FigureModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    /// By value, chip, measure or date; other columns are no order.
    void sort(int column, Qt::SortOrder order) override;

    /// Empties the table; nullptr: reads nowhere. The library outlives the model or the next call.
    void setLibrary(const Library *library);
    /// Shows these figures in the order of before; those of a chip and of a measure, where these are given.
    void setFilter(const Query &scope, const std::optional<QString> &chip,
                   const std::optional<Measure> &measure);
    /// How many rows are read at a time.
    void setPageLength(int rows) { m_pageLength = rows; }
    /// Reads again what is shown, at least as many rows as before.
    void refresh();
    void setScale(NumberScale scale);
    /// Shows amounts by these rates, marked as converted.
    void setRates(const QList<ExchangeRate> &rates);

    const LedgerFigure &figure(int row) const { return m_figures.at(row); }
    int rowOf(const FigureKey &key) const;
    /// All cells of a row in one line.
    QString spoken(const LedgerFigure &figure) const;
    bool isReading() const { return m_job.has_value(); }
    /// Whether these rows are all.
    bool isWhole() const { return !m_job && !m_end; }

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    /// A page has come.
    void read();

private:
    void restart(int rows);
    void start(int limit);
    void cancel();
    void take();
    QString text(const LedgerFigure &figure, int column) const;
    QString amountText(const StatedFigureRow &row, int column) const;
    QString hint(const LedgerFigure &figure, int column) const;

    const Library *m_library = nullptr;
    int m_pageLength = 64;
    FigureQuery m_query;
    NumberScale m_scale = NumberScale::Natural;
    QList<ExchangeRate> m_rates;
    QList<LedgerFigure> m_figures;
    std::optional<FigurePlace> m_end;
    /// The page that is being read takes the place of what is shown.
    bool m_replaces = false;
    std::optional<Job<LedgerPage>> m_job;
    QFutureWatcher<Result<LedgerPage>> m_reading;
};

} // namespace Postilla
