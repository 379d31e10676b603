// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/marker.h"

#include "library/librarycore.h"
#include "mention/mentionfinder.h"
#include "store/documentstore.h"
#include "store/mentionstore.h"

#include <QtConcurrent>

namespace Postilla {

namespace {
/// What one commit takes: the write lock is then held for less than 0.05 s.
constexpr int batchDocuments = 50;
} // namespace

Marker::Marker(LibraryCore &core, std::shared_ptr<const MentionFinder> finder)
    : m_core(core)
    , m_finder(std::move(finder))
{
}

Result<qint64> Marker::run(const Progress &progress)
{
    const auto total = m_core.with(
        [this](Database &database) { return MentionStore(database).behind(m_finder->revision()); });
    if (!total)
        return total;
    qint64 done = 0;
    while (progress(done, std::max(done, *total))) {
        const auto versions = nextVersions();
        if (!versions)
            return std::unexpected(versions.error());
        if (versions->isEmpty())
            break;
        if (const auto marked = mark(*versions); !marked)
            return std::unexpected(marked.error());
        done += versions->size();
    }
    return done;
}

Result<QList<DocumentVersion>> Marker::nextVersions() const
{
    return m_core.with([this](Database &database) -> Result<QList<DocumentVersion>> {
        const auto uuids = MentionStore(database).versionsBehind(m_finder->revision(), batchDocuments);
        if (!uuids)
            return std::unexpected(uuids.error());
        QList<DocumentVersion> versions;
        for (const QString &uuid : *uuids) {
            const auto version = DocumentStore(database).version(uuid);
            if (!version)
                return std::unexpected(version.error());
            versions += *version;
        }
        return versions;
    });
}

Result<void> Marker::mark(const QList<DocumentVersion> &versions)
{
    const auto found = QtConcurrent::blockingMapped<QList<QList<Mention>>>(
        &m_threads, versions,
        [this](const DocumentVersion &version) { return m_finder->find(version.text, version.boilerplate); });
    const auto stored = m_core.with([&](Database &database) -> Result<void> {
        auto transaction = Transaction::begin(database, Priority::Batch);
        if (!transaction)
            return std::unexpected(transaction.error());
        for (qsizetype place = 0; place < versions.size(); ++place) {
            const auto replaced = MentionStore(database).replace(*transaction, versions.at(place).id,
                                                                 m_finder->revision(), found.at(place));
            if (!replaced)
                return replaced;
        }
        return transaction->commit();
    });
    if (stored)
        m_core.tellCommitted();
    return stored;
}

} // namespace Postilla
