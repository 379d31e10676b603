// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinemodel.h"

#include "claim/verdicts.h"
#include "ui/claims/claimwords.h"
#include "ui/documents/documentwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Pages that are kept: more than a window shows.
constexpr int mostPages = 200;

QString eventText(const Claim &claim)
{
    if (!claim.eventFrom)
        return claim.eventTo ? TimelineModel::tr("until %1").arg(shownDate(*claim.eventTo)) : QString();
    const QString from = shownDate(*claim.eventFrom);
    return claim.eventTo ? from + u" – "_s + shownDate(*claim.eventTo) : from;
}

QString textOf(const TimelineRow &row, int column)
{
    const Claim &claim = row.claim;
    switch (column) {
    case TimelineModel::Event:
        return eventText(claim);
    case TimelineModel::Published:
        return row.published ? shownDate(*row.published) : QString();
    case TimelineModel::Number:
        return claimNumberText(claim.site, claim.number);
    case TimelineModel::Gist:
        return hasProposedValues(claim, row.standing) ? claimGist(claim) + u" · "_s + proposedValuesText()
                                                      : claimGist(claim);
    case TimelineModel::Who:
        return claim.source;
    case TimelineModel::Outlet:
        return row.outlet;
    case TimelineModel::VerdictColumn:
        return verdictName(claim.verdict);
    default:
        return {};
    }
}

/// The quote, and where it stands.
QString tipOf(const TimelineRow &row)
{
    constexpr qsizetype longest = 600;
    return u"<p>“%1”</p><p>%2</p>"_s.arg(shownQuote(row.claim, longest).toHtmlEscaped(),
                                         shownTitle(row.title, row.documentNumber).toHtmlEscaped());
}

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_pages(mostPages)
{
    connect(m_rows.watcher(), &QFutureWatcherBase::finished, this, &TimelineModel::takeRows);
    connect(m_first.watcher(), &QFutureWatcherBase::finished, this, &TimelineModel::takeFirst);
}

TimelineModel::~TimelineModel()
{
    cancel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const TimelineRow *row = claim(index.row());
    if (!row)
        return index.column() == Gist ? u"…"_s : QString();
    if (role == Qt::ToolTipRole)
        return tipOf(*row);
    if (role == Qt::AccessibleTextRole && index.column() == Event)
        return spoken(*row, index.row());
    return index.column() == FirstSeen ? firstSeen(index.row()) : textOf(*row, index.column());
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == FirstSeen)
        return tr(
            "The day of the earliest article that has the same words, or a claim that this one repeats, "
            "derives from or supports.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Event:
        return tr("Event");
    case Published:
        return tr("Published");
    case Number:
        return tr("Claim");
    case Gist:
        return tr("What it says");
    case Who:
        return tr("Who");
    case Outlet:
        return tr("Outlet");
    case FirstSeen:
        return tr("First appearance");
    case VerdictColumn:
        return tr("Verdict");
    default:
        return {};
    }
}

const TimelineRow *TimelineModel::claim(int row) const
{
    const Page *page = m_pages.object(row / pageLength);
    if (!page) {
        if (m_rows.want(row / pageLength))
            startSoon();
        return nullptr;
    }
    const auto &place = page->rows.at(row % pageLength);
    return place ? &*place : nullptr;
}

QString TimelineModel::firstSeen(int row) const
{
    const Page *page = m_pages.object(row / pageLength);
    if (!page)
        return {};
    if (!page->first) {
        if (m_first.want(row / pageLength))
            startSoon();
        return u"…"_s;
    }
    const auto published = page->first->value(m_keys.at(row)).published;
    return published ? shownDate(*published) : QString();
}

QString TimelineModel::spoken(const TimelineRow &claim, int row) const
{
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column)
        parts.append(column == FirstSeen ? firstSeen(row) : textOf(claim, column));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void TimelineModel::show(const Library *library, const QList<qint64> &keys)
{
    cancel();
    beginResetModel();
    m_library = library;
    m_keys = keys;
    m_pages.clear();
    endResetModel();
}

void TimelineModel::refresh()
{
    cancel();
    m_pages.clear();
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// Pages are asked for while painting: their reading begins behind it.
void TimelineModel::startSoon() const
{
    QMetaObject::invokeMethod(const_cast<TimelineModel *>(this), &TimelineModel::start, Qt::QueuedConnection);
}

void TimelineModel::start()
{
    if (!m_library)
        return;
    if (const auto page = m_rows.next())
        m_rows.read(*page, m_library->timeline().rows(keysOf(*page)));
    if (const auto page = m_first.next())
        m_first.read(*page, m_library->timeline().firstAppearances(keysOf(*page)));
}

void TimelineModel::cancel()
{
    m_rows.cancel();
    m_first.cancel();
}

void TimelineModel::takeRows()
{
    const auto read = m_rows.take();
    if (!read)
        return;
    const auto &[number, rows] = *read;
    if (!rows) {
        tell(rows.error());
        return;
    }
    auto *page = new Page;
    for (const qint64 key : keysOf(number)) {
        const auto found = std::ranges::find(*rows, key, &TimelineRow::key);
        page->rows.append(found == rows->end() ? std::nullopt : std::optional(*found));
    }
    m_pages.insert(number, page);
    tellChanged(number, 0, ColumnCount - 1);
    start();
}

void TimelineModel::takeFirst()
{
    const auto read = m_first.take();
    if (!read)
        return;
    const auto &[number, appearances] = *read;
    if (!appearances) {
        tell(appearances.error());
        return;
    }
    if (Page *page = m_pages.object(number)) {
        page->first = *appearances;
        tellChanged(number, FirstSeen, FirstSeen);
    }
    start();
}

void TimelineModel::tell(const Error &error)
{
    if (error.code() != ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

void TimelineModel::tellChanged(int page, int firstColumn, int lastColumn)
{
    const int first = page * pageLength;
    const int last = first + static_cast<int>(keysOf(page).size()) - 1;
    Q_EMIT dataChanged(index(first, firstColumn), index(last, lastColumn));
}

} // namespace Postilla
