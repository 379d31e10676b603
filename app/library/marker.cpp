// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/marker.h"

#include "library/librarycore.h"
#include "mention/mentionfinder.h"

#include <QtConcurrent>

#include <utility>

namespace Postilla {

namespace {
/// What one commit takes: the write lock is then held for less than 0.05 s.
constexpr qsizetype batchDocuments = 50;
} // namespace

Marker::Marker(LibraryCore &core, LibraryFinder finder)
    : m_core(core)
    , m_finder(std::move(finder))
{
}

Result<qint64> Marker::run(const Progress &progress)
{
    const auto plan = this->plan();
    if (!plan)
        return std::unexpected(plan.error());
    const qsizetype total = plan->versions.size();
    Batch found;
    for (qsizetype searched = 0; searched < total; searched += batchDocuments) {
        const qsizetype done = searched - found.texts.size();
        if (!progress(done, total))
            return done;
        auto next = search(plan->versions.mid(searched, batchDocuments));
        if (!next)
            return std::unexpected(next.error());
        if (const auto stored = store(std::exchange(found, *std::move(next))); !stored)
            return std::unexpected(stored.error());
    }
    if (const auto stored = store(found); !stored)
        return std::unexpected(stored.error());
    progress(total, total);
    return settle(plan->aside).transform([&] { return qint64(total); });
}

Result<Marker::Plan> Marker::plan() const
{
    return m_core.with([this](Database &database) -> Result<Plan> {
        MarkingStore store(database);
        const auto aside = store.aside();
        if (!aside)
            return std::unexpected(aside.error());
        return store.settledSequence(m_finder.revision)
            .and_then([&](qint64 sequence) { return namesTouchedSince(database, sequence); })
            .and_then([&](const QStringList &names) { return store.behind(m_finder.revision, names); })
            .transform([&](const QList<qint64> &versions) { return Plan{versions, *aside}; });
    });
}

/// Those that are still there.
Result<QList<TextToMark>> Marker::read(const QList<qint64> &versions) const
{
    return m_core.with([&](Database &database) -> Result<QList<TextToMark>> {
        QList<TextToMark> read;
        for (const qint64 id : versions) {
            const auto text = MarkingStore(database).text(id);
            if (!text)
                return std::unexpected(text.error());
            if (const std::optional<TextToMark> &found = *text)
                read += *found;
        }
        return read;
    });
}

Result<Marker::Batch> Marker::search(const QList<qint64> &versions)
{
    return read(versions).transform([this](const QList<TextToMark> &read) {
        return Batch{read, QtConcurrent::mapped(&m_threads, read, [this](const TextToMark &text) {
                         return m_finder.mark(text);
                     })};
    });
}

Result<void> Marker::store(const Batch &batch) const
{
    if (batch.texts.isEmpty())
        return {};
    const QList<Marking> markings = batch.markings.results();
    const auto stored = m_core.with([&](Database &database) -> Result<void> {
        auto transaction = Transaction::begin(database, Priority::Batch);
        if (!transaction)
            return std::unexpected(transaction.error());
        auto writer = MarkWriter::begin(*transaction, database);
        if (!writer)
            return std::unexpected(writer.error());
        for (qsizetype place = 0; place < markings.size(); ++place) {
            if (const auto put = writer->put(batch.texts.at(place).version.id, markings.at(place)); !put)
                return put;
        }
        return transaction->commit();
    });
    if (stored)
        m_core.tellCommitted();
    return stored;
}

Result<void> Marker::settle(const QList<qint64> &aside)
{
    return m_core.with([&](Database &database) -> Result<void> {
        const auto settled = MarkingStore(database).settledSequence(m_finder.revision);
        if (settled && *settled == m_finder.revision.lexiconSequence && aside.isEmpty())
            return {};
        auto transaction = Transaction::begin(database, Priority::Batch);
        if (!transaction)
            return std::unexpected(transaction.error());
        return MarkingStore(database).settle(*transaction, m_finder.revision, aside).and_then([&] {
            return transaction->commit();
        });
    });
}

} // namespace Postilla
