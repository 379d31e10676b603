// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/marker.h"

#include "library/librarycore.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Postilla {

namespace {
/// Texts that one thread takes at a time, and how many times that may be under way or wait to be stored.
constexpr qsizetype batchTexts = 50;
constexpr std::size_t mostBatches = 16;
/// So many milliseconds the write lock may be held, before the commit.
constexpr qint64 longEnough = 12;
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
    for (searchAhead(plan->versions); !m_ahead.empty(); searchAhead(plan->versions)) {
        if (!progress(m_stored, total))
            return m_stored;
        if (const auto stored = storeSome(); !stored)
            return std::unexpected(stored.error());
    }
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

Marker::Batch Marker::search(const QList<qint64> &versions) const
{
    const auto texts =
        m_core.with([&](Database &database) { return MarkingStore(database).texts(versions); });
    return texts.transform([&](const QList<TextToMark> &read) {
        QList<Found> found;
        found.reserve(read.size());
        for (const TextToMark &text : read) {
            Marking marking = m_finder.mark(text);
            if (marking.packed == text.packed)
                marking.sameAs = text.seq;
            found.append({text.version.id, std::move(marking)});
        }
        return found;
    });
}

void Marker::searchAhead(const QList<qint64> &versions)
{
    while (m_begun < versions.size() && m_ahead.size() < mostBatches) {
        const QList<qint64> batch = versions.mid(m_begun, batchTexts);
        m_ahead.push_back(QtConcurrent::run(&m_threads, [this, batch] { return search(batch); }));
        m_begun += batch.size();
    }
}

/// One commit.
Result<void> Marker::storeSome()
{
    m_ahead.front().waitForFinished(); // without the lock
    const auto stored = m_core.with([this](Database &database) -> Result<void> {
        auto transaction = Transaction::begin(database, Priority::Batch);
        if (!transaction)
            return std::unexpected(transaction.error());
        return storeFinished(*transaction, database).and_then([&] { return transaction->commit(); });
    });
    if (stored)
        m_core.tellCommitted();
    return stored;
}

/// As many batches as have been searched already and as the lock may be held for, at least one.
Result<void> Marker::storeFinished(Transaction &transaction, Database &database)
{
    QElapsedTimer held;
    held.start();
    auto writer = MarkWriter::begin(transaction, database);
    if (!writer)
        return std::unexpected(writer.error());
    do {
        const Batch batch = m_ahead.front().takeResult();
        m_ahead.pop_front();
        if (!batch)
            return std::unexpected(batch.error());
        for (const Found &found : *batch) {
            if (const auto put = writer->put(found.version, found.marking); !put)
                return put;
        }
        m_stored = std::min(m_stored + batchTexts, m_begun);
    } while (!m_ahead.empty() && m_ahead.front().isFinished() && held.elapsed() < longEnough);
    return {};
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
