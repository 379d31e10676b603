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

/// Pages that are kept, and those that may wait: more than a window shows.
constexpr int mostPages = 200;
constexpr qsizetype mostWanted = 4;

QString eventText(const Claim &claim)
{
    if (!claim.eventFrom)
        return {};
    const QString from = shownDate(*claim.eventFrom);
    return claim.eventTo ? from + u" – "_s + shownDate(*claim.eventTo) : from;
}

QString textOf(const DatedClaim &dated, int column)
{
    const Claim &claim = dated.row.claim;
    switch (column) {
    case TimelineModel::Event:
        return eventText(claim);
    case TimelineModel::Published:
        return dated.row.published ? shownDate(*dated.row.published) : QString();
    case TimelineModel::Number:
        return claimNumberText(claim.site, claim.number);
    case TimelineModel::Gist:
        return claimGist(claim);
    case TimelineModel::Who:
        return claim.source;
    case TimelineModel::Outlet:
        return dated.row.outlet;
    case TimelineModel::FirstSeen:
        return dated.support.firstSeen ? shownDate(*dated.support.firstSeen) : QString();
    case TimelineModel::VerdictColumn:
        return verdictName(claim.verdict);
    default:
        return {};
    }
}

QString spoken(const DatedClaim &dated)
{
    QStringList parts;
    for (int column = 0; column < TimelineModel::ColumnCount; ++column)
        parts.append(textOf(dated, column));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

/// The quote, and where it stands.
QString tipOf(const DatedClaim &dated)
{
    constexpr qsizetype longest = 600;
    return u"<p>“%1”</p><p>%2</p>"_s.arg(
        shownQuote(dated.row.claim, longest).toHtmlEscaped(),
        shownTitle(dated.row.title, dated.row.documentNumber).toHtmlEscaped());
}

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_pages(mostPages)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &TimelineModel::take);
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
    const DatedClaim *dated = claim(index.row());
    if (!dated)
        return index.column() == Gist ? u"…"_s : QString();
    if (role == Qt::ToolTipRole)
        return tipOf(*dated);
    if (role == Qt::AccessibleTextRole && index.column() == Event)
        return spoken(*dated);
    return textOf(*dated, index.column());
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

const DatedClaim *TimelineModel::claim(int row) const
{
    const auto *page = m_pages.object(row / pageLength);
    if (!page) {
        want(row / pageLength);
        return nullptr;
    }
    const auto &place = page->at(row % pageLength);
    return place ? &*place : nullptr;
}

void TimelineModel::show(const Library *library, const QList<qint64> &keys)
{
    cancel();
    beginResetModel();
    m_library = library;
    m_keys = keys;
    m_pages.clear();
    m_wanted.clear();
    endResetModel();
}

void TimelineModel::refresh()
{
    cancel();
    m_pages.clear();
    m_wanted.clear();
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// Asked while painting: the reading begins behind it.
void TimelineModel::want(int page) const
{
    if (!m_library || page == m_reads || (!m_wanted.isEmpty() && m_wanted.constFirst() == page))
        return;
    m_wanted.removeAll(page);
    m_wanted.prepend(page);
    m_wanted.resize(std::min(m_wanted.size(), mostWanted));
    QMetaObject::invokeMethod(const_cast<TimelineModel *>(this), &TimelineModel::start, Qt::QueuedConnection);
}

void TimelineModel::start()
{
    if (m_job || !m_library || m_wanted.isEmpty())
        return;
    m_reads = m_wanted.takeFirst();
    m_job = m_library->timeline().rows(m_keys.mid(qsizetype(m_reads) * pageLength, pageLength));
    m_reading.setFuture(m_job->future());
}

void TimelineModel::cancel()
{
    if (m_job)
        m_job->cancel(); // what it still brings is nobody's
    m_job.reset();
    m_reads = -1;
}

void TimelineModel::take()
{
    if (!m_job)
        return;
    m_job.reset();
    const int number = std::exchange(m_reads, -1);
    const auto claims = m_reading.future().result();
    if (!claims) {
        if (claims.error().code() != ErrorCode::Cancelled)
            Q_EMIT failed(claims.error());
        return;
    }
    auto *page = new QList<std::optional<DatedClaim>>;
    const QList<qint64> keys = m_keys.mid(qsizetype(number) * pageLength, pageLength);
    for (const qint64 key : keys) {
        const auto found =
            std::ranges::find(*claims, key, [](const DatedClaim &dated) { return dated.row.key; });
        page->append(found == claims->end() ? std::nullopt : std::optional(*found));
    }
    m_pages.insert(number, page);
    const int first = number * pageLength;
    Q_EMIT dataChanged(index(first, 0), index(first + static_cast<int>(keys.size()) - 1, ColumnCount - 1));
    start();
}

} // namespace Postilla
