// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figuremodel.h"

#include "claim/claimterms.h"
#include "ui/documents/documentwords.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// A quarter of the bar is three powers of ten: thousands, millions, billions, and what lies above.
double barOf(const FigureValue &figure)
{
    constexpr double powers = 12;
    return std::clamp(std::log10(std::max(std::abs(sizeOf(figure)), 1.0)) / powers, 0.0, 1.0);
}

/// "more than 4 trillion USD" reads across its columns.
QVariant alignmentOf(int column)
{
    const bool isRight = column == FigureModel::Modifier || column == FigureModel::Value;
    return QVariant::fromValue(Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft));
}

std::optional<FigureOrder> orderOf(int column)
{
    switch (column) {
    case FigureModel::Value:
        return FigureOrder::Value;
    case FigureModel::Chip:
        return FigureOrder::Chip;
    case FigureModel::MeasureColumn:
        return FigureOrder::Measure;
    case FigureModel::When:
        return FigureOrder::Published;
    default:
        return std::nullopt;
    }
}

} // namespace

double sizeOf(const FigureValue &figure)
{
    if (figure.value)
        return *figure.value;
    if (figure.low && figure.high)
        return (*figure.low + *figure.high) / 2;
    return figure.low.value_or(figure.high.value_or(0));
}

FigureModel::FigureModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &FigureModel::take);
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FigureModel::text(const LedgerFigure &figure, int column) const
{
    const StatedFigureRow &row = figure.row;
    switch (column) {
    case Value:
    case Unit:
        return amountText(row, column);
    case Modifier:
        return modifierText(row.figure.value.modifier);
    case Chip:
        return row.figure.object;
    case MeasureColumn:
        return row.figure.measure == Measure::NotStated ? QString() : measureName(row.figure.measure);
    case Who:
        return figure.who;
    case When:
        if (row.figure.asOf)
            return shownDate(*row.figure.asOf);
        return row.published ? tr("(%1)", "date of publication").arg(shownDate(*row.published)) : QString();
    case DocumentColumn:
        return shownTitle(row.title, row.documentNumber);
    default:
        return {};
    }
}

QString FigureModel::amountText(const StatedFigureRow &row, int column) const
{
    const auto shown = converted(row.figure.value, m_rates);
    const FigureValue &value = shown ? shown->value : row.figure.value;
    if (column == Unit)
        return unitText(value);
    const QString number = numberText(value, row.figure.sub, m_scale, QLocale());
    return shown ? u"≈ "_s + number : number;
}

/// The sentence; of a converted amount first what the text states.
QString FigureModel::hint(const LedgerFigure &figure, int column) const
{
    const MeasuredFigure &stated = figure.row.figure;
    const auto shown = converted(stated.value, m_rates);
    if (!shown || (column != Value && column != Unit))
        return figure.sentence;
    const QLocale locale;
    return tr("Stated: %1 %2, converted at %3")
               .arg(numberText(stated.value, stated.sub, m_scale, locale), unitText(stated.value),
                    shown->rate.text(locale)) +
           u'\n' + figure.sentence;
}

QString FigureModel::spoken(const LedgerFigure &figure) const
{
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column)
        parts.append(text(figure, column));
    if (figure.isCorrected)
        parts.append(tr("corrected"));
    parts.removeAll(QString());
    return parts.join(u", ");
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerFigure &figure = m_figures.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(figure, index.column());
    case Qt::ToolTipRole:
        return hint(figure, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Value ? spoken(figure) : text(figure, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::FontRole: // a person's decision is firm
        if (figure.isCorrected && (index.column() == Chip || index.column() == MeasureColumn)) {
            QFont firm;
            firm.setBold(true);
            return firm;
        }
        return {};
    case BarRole:
        return index.column() == Value ? QVariant(barOf(figure.row.figure.value)) : QVariant();
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role == Qt::ToolTipRole && section == When)
        return tr("The day or period that the figure is about; in brackets when it was published.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Value:
        return tr("Value");
    case Modifier:
        return tr("Modifier");
    case Unit:
        return tr("Unit");
    case Chip:
        return tr("Chip");
    case MeasureColumn:
        return tr("Measure");
    case Who:
        return tr("Who");
    case When:
        return tr("When");
    case DocumentColumn:
        return tr("Document");
    default:
        return {};
    }
}

bool FigureModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_library && !m_job && m_end;
}

void FigureModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        start(m_pageLength);
}

void FigureModel::sort(int column, Qt::SortOrder order)
{
    const auto by = orderOf(column);
    const bool isDescending = order == Qt::DescendingOrder;
    if (!by || (*by == m_query.order && isDescending == m_query.isDescending))
        return;
    m_query.order = *by;
    m_query.isDescending = isDescending;
    restart(m_pageLength);
}

void FigureModel::setLibrary(const Library *library)
{
    cancel();
    m_library = library;
    beginResetModel();
    m_figures.clear();
    m_end.reset();
    endResetModel();
}

void FigureModel::setFilter(const Query &scope, const std::optional<QString> &chip,
                            const std::optional<Measure> &measure)
{
    m_query.scope = scope;
    m_query.object = chip;
    m_query.measure = measure;
    restart(m_pageLength);
}

void FigureModel::refresh()
{
    restart(std::max(m_pageLength, rowCount()));
}

void FigureModel::setScale(NumberScale scale)
{
    m_scale = scale;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Value), index(rowCount() - 1, Value));
}

void FigureModel::setRates(const QList<ExchangeRate> &rates)
{
    m_rates = rates;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Value), index(rowCount() - 1, Unit));
}

int FigureModel::rowOf(const FigureKey &key) const
{
    const auto found =
        std::ranges::find_if(m_figures, [&](const LedgerFigure &figure) { return figure.row.key == key; });
    return found == m_figures.cend() ? -1 : static_cast<int>(found - m_figures.cbegin());
}

/// What is shown stays until the first page is there.
void FigureModel::restart(int rows)
{
    cancel();
    m_end.reset();
    m_replaces = true;
    if (m_library)
        start(rows);
}

void FigureModel::start(int limit)
{
    m_job = m_library->figures().readPage(m_query, m_end, limit);
    m_reading.setFuture(m_job->future());
}

/// What it still brings belongs to another table.
void FigureModel::cancel()
{
    if (m_job)
        m_job->cancel();
    m_job.reset();
}

void FigureModel::take()
{
    if (!m_job || !m_reading.isFinished()) // what ends was cancelled
        return;
    const Result<LedgerPage> page = m_reading.result();
    m_job.reset();
    if (!page) {
        if (page.error().code() != ErrorCode::Cancelled)
            Q_EMIT failed(page.error());
        return;
    }
    if (m_replaces) {
        beginResetModel();
        m_figures = page->figures;
        endResetModel();
    } else if (!page->figures.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->figures.size()) - 1);
        m_figures += page->figures;
        endInsertRows();
    }
    m_replaces = false;
    m_end = page->end;
    Q_EMIT read();
}

} // namespace Postilla
