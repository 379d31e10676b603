// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The documents of a library: how they are listed, read and changed.

#include "library/lexiconnames.h"
#include "library/library.h"
#include "library/librarycore.h"

using namespace Qt::StringLiterals;

namespace Postilla {

Result<QList<DocumentListRow>> Library::documents() const
{
    return m_core->from<DocumentStore>([](DocumentStore &store) { return store.list(); });
}

Result<DocumentListRow> Library::documentRow(const QString &uuid) const
{
    return m_core->from<DocumentStore>([&](DocumentStore &store) { return store.listRow(uuid); });
}

Result<QList<DocumentListRow>> Library::documentRows(const QStringList &uuids) const
{
    return m_core->from<DocumentStore>([&](DocumentStore &store) { return store.listRows(uuids); });
}

Result<DocumentListing> Library::listing(const DocumentQuery &query) const
{
    return m_core->with(
        [&](Database &database) { return DocumentList(database, lexiconNames(*m_core)).find(query); });
}

Result<QList<ListedDocument>> Library::startOfListing(const DocumentQuery &query, int limit) const
{
    return m_core->with([&](Database &database) {
        return DocumentList(database, lexiconNames(*m_core)).start(query, limit);
    });
}

Result<Document> Library::document(const QString &uuid) const
{
    return m_core->from<DocumentStore>([&](DocumentStore &store) { return store.byUuid(uuid); });
}

Result<Document> Library::documentByNumber(int number) const
{
    return m_core->from<DocumentStore>([&](DocumentStore &store) { return store.byNumber(number); });
}

Result<DocumentVersion> Library::currentVersion(const QString &documentUuid) const
{
    return m_core->from<DocumentStore>(
        [&](DocumentStore &store) { return store.currentVersion(documentUuid); });
}

Result<QList<DocumentVersion>> Library::versions(const QString &documentUuid) const
{
    return m_core->from<DocumentStore>([&](DocumentStore &store) { return store.versions(documentUuid); });
}

Result<Document> Library::edit(const Document &document)
{
    return m_core->write(u"edit"_s,
                         [&](Edit &edit) { return DocumentStore(edit.database()).update(edit, document); });
}

Result<void> Library::edit(const QList<Document> &documents)
{
    return m_core->write(u"edit"_s, [&](Edit &edit) -> Result<void> {
        for (const Document &document : documents) {
            if (const auto updated = DocumentStore(edit.database()).update(edit, document); !updated)
                return std::unexpected(updated.error());
        }
        return {};
    });
}

Result<void> Library::remove(const QList<Document> &documents)
{
    return m_core->write(u"remove"_s, [&](Edit &edit) -> Result<void> {
        for (const Document &document : documents) {
            if (const auto removed = DocumentStore(edit.database()).remove(edit, document); !removed)
                return removed;
        }
        return {};
    });
}

} // namespace Postilla
