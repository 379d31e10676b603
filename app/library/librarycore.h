// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "library/currentfinder.h"
#include "library/job.h"
#include "store/database.h"
#include "store/edit.h"

#include <QString>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <stop_token>
#include <type_traits>

namespace Postilla {

class ChartPainter;

/// What a Library shares with its jobs: one connection a thread, made when the thread first asks and closed
/// when it ends, and the way every write takes. Safe on any thread.
class LibraryCore
{
public:
    struct Setup
    {
        QString path;
        Database::Mode mode;
        QString analyst;
        const Clock *clock;
        const ChartPainter *charts = nullptr;
    };

    explicit LibraryCore(Setup setup);
    ~LibraryCore();
    LibraryCore(const LibraryCore &) = delete;
    LibraryCore &operator=(const LibraryCore &) = delete;

    const QString &path() const { return m_setup.path; }
    Database::Mode mode() const { return m_setup.mode; }
    const QString &analyst() const { return m_setup.analyst; }
    const Clock &clock() const { return *m_setup.clock; }
    const ChartPainter *charts() const { return m_setup.charts; }

    /// This thread's connection; takes one that the thread has opened already.
    void adopt(std::unique_ptr<Database> database);
    Result<Database *> database() const;

    /// Runs `work(Database &)`, which gives a Result, with this thread's connection.
    template <typename Work>
    std::invoke_result_t<Work, Database &> with(Work work) const
    {
        const auto connection = database();
        if (!connection)
            return std::unexpected(connection.error());
        return work(**connection);
    }

    /// The same with a store on that connection: `read(Store &)`.
    template <typename Store, typename Read>
    std::invoke_result_t<Read, Store &> from(Read read) const
    {
        return with([&](Database &connection) {
            Store store(connection);
            return read(store);
        });
    }

    /// Runs `write(Edit &)`, which gives a Result, as one transaction of the act; nothing is written where it
    /// fails.
    template <typename Write>
    std::invoke_result_t<Write, Edit &> write(const Act &act, Priority priority, Write write)
    {
        return with([&](Database &connection) -> std::invoke_result_t<Write, Edit &> {
            auto edit = Edit::begin(connection, act, priority, clock());
            if (!edit)
                return std::unexpected(edit.error());
            auto result = write(*edit);
            if (!result)
                return result;
            if (const auto committed = edit->commit(); !committed)
                return std::unexpected(committed.error());
            tellCommitted();
            return result;
        });
    }
    /// The same for an act of its own, which an analyst waits for.
    template <typename Write>
    std::invoke_result_t<Write, Edit &> write(const QString &label, Write change)
    {
        return write(Act::start(analyst(), label), Priority::Save, std::move(change));
    }

    /// The finder for the library's lexicon as it is now.
    Result<LibraryFinder> finder() const
    {
        return with([this](Database &database) { return m_finder.get(database); });
    }

    /// Called on the thread that committed.
    using Listener = std::function<void()>;
    void setListener(Listener listener) { m_listener = std::move(listener); }
    void tellCommitted() const;
    /// Called on the thread that was finding.
    void setPackListener(RulePacks::Listener listener) { m_finder.setPackListener(std::move(listener)); }
    /// Called on the thread that has changed the folder of the rule packs.
    void setPackFolderListener(Listener listener) { m_packFolderListener = std::move(listener); }
    /// What the folder of the rule packs holds is to be read again.
    void tellPackFolderChanged();

    /// An act that a job is still adding to cannot be undone yet.
    void beginAct(const QString &act);
    void endAct(const QString &act);
    bool isActOpen(const QString &act) const;

    /// Runs `work(LibraryCore &, const Progress &)`, which gives a Result<T>, on a thread of the library's
    /// own. Its progress answers false once the job is cancelled or the library closes.
    template <typename T, typename Work>
    static Job<T> start(const std::shared_ptr<LibraryCore> &core, Work work)
    {
        const std::stop_source stop;
        auto run = [core, stop, work = std::move(work)](QPromise<Result<T>> &promise) {
            promise.addResult(work(*core, [&](qint64 done, qint64 total) {
                promise.setProgressRange(0, static_cast<int>(total));
                promise.setProgressValue(static_cast<int>(done));
                return !stop.stop_requested() && !core->m_closing.stop_requested();
            }));
        };
        return Job<T>(QtConcurrent::run(&core->m_threads, std::move(run)), stop);
    }
    /// Asks all jobs to end and waits for them.
    void close();

private:
    Setup m_setup;
    /// Stands for this object in the threads' lists of connections.
    std::shared_ptr<const void> m_token;
    Listener m_listener;
    Listener m_packFolderListener;
    mutable CurrentFinder m_finder;
    mutable std::mutex m_mutex;
    std::set<QString> m_openActs;
    std::stop_source m_closing;
    QThreadPool m_threads;
};

} // namespace Postilla
