// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentlistmodel.h"

#include "ui/documents/documentwords.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
constexpr int page = 64;
constexpr qsizetype mostKept = 50 * page;
} // namespace

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listed.size());
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == UuidRole)
        return m_listed.at(index.row()).uuid.toString(QUuid::WithoutBraces);
    const DocumentListRow &row = at(index.row());
    if (row.uuid.isEmpty())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shownTitle(row.title, row.number);
    case Qt::ToolTipRole:
        return QString(row.title + u'\n' + longSourceLine(row.outlet, row.published, row.collectedOn));
    case Qt::AccessibleTextRole:
        return QString(spokenRow(row) + u'\n' + m_snippets.value(m_listed.at(index.row()).uuid).text)
            .trimmed();
    case StateRole:
        return QVariant::fromValue(row.state);
    case SourceLineRole:
        return sourceLine(row.outlet, row.published);
    case BadgesRole:
        return badges(row);
    case SnippetRole:
        return m_query.isEmpty() ? QVariant()
                                 : QVariant::fromValue(m_snippets.value(m_listed.at(index.row()).uuid));
    default:
        return {};
    }
}

void DocumentListModel::setLibrary(const Library *library)
{
    beginResetModel();
    m_library = library;
    m_listed.clear();
    m_rows.clear();
    m_query = {};
    endResetModel();
}

void DocumentListModel::setQuery(const Query &query)
{
    m_query = query;
    m_rows.clear();
    m_snippets.clear();
}

void DocumentListModel::setListed(const QList<ListedDocument> &listed)
{
    const auto same = [](const ListedDocument &left, const ListedDocument &right) {
        return left.uuid == right.uuid;
    };
    const auto head = std::ranges::mismatch(std::as_const(m_listed), listed, same).in1 - m_listed.cbegin();
    const auto rest = std::min(m_listed.size(), listed.size()) - head;
    const auto tail =
        std::mismatch(m_listed.crbegin(), m_listed.crbegin() + rest, listed.crbegin(), same).first -
        m_listed.crbegin();
    const auto leaving = m_listed.size() - head - tail;
    const auto coming = listed.size() - head - tail;
    if (leaving > 0) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(head + leaving - 1));
        m_listed.remove(head, leaving);
        endRemoveRows();
    }
    if (coming > 0)
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(head + coming - 1));
    m_listed = listed; // states, too, may be others
    if (coming > 0)
        endInsertRows();
}

void DocumentListModel::refresh()
{
    m_rows.clear();
    m_snippets.clear();
    if (!m_listed.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int DocumentListModel::rowOf(const QString &uuid) const
{
    const auto found = std::ranges::find(m_listed, QUuid::fromString(uuid), &ListedDocument::uuid);
    return found == m_listed.end() ? -1 : static_cast<int>(found - m_listed.begin());
}

int DocumentListModel::nextUnread(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int candidate = (std::max(row, -1) + step) % count;
        if (m_listed.at(candidate).state == ReadState::Unread)
            return candidate;
    }
    return -1;
}

const DocumentListRow &DocumentListModel::at(int row) const
{
    const QUuid &uuid = m_listed.at(row).uuid;
    if (!m_rows.contains(uuid))
        readPageOf(row);
    return m_rows[uuid];
}

/// A document that has left the library since it was listed has an empty row, until the next list is there.
void DocumentListModel::readPageOf(int row) const
{
    if (m_rows.size() >= mostKept) {
        m_rows.clear();
        m_snippets.clear();
    }
    QStringList uuids;
    for (const ListedDocument &listed : m_listed.mid(row / page * page, page))
        uuids.append(listed.uuid.toString(QUuid::WithoutBraces));
    keep(m_library->documentRows(uuids).value_or(QList<DocumentListRow>()));
    if (m_query.isEmpty())
        return;
    const auto snippets = m_library->searches().snippets(m_query, uuids);
    for (const auto &[uuid, snippet] : snippets.value_or(QHash<QString, Snippet>()).asKeyValueRange())
        m_snippets.insert(QUuid::fromString(uuid), snippet);
}

void DocumentListModel::keep(const QList<DocumentListRow> &rows) const
{
    for (const DocumentListRow &row : rows)
        m_rows.insert(QUuid::fromString(row.uuid), row);
}

} // namespace Postilla
