// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/librarycore.h"

#include <QThreadStorage>

#include <algorithm>
#include <utility>
#include <vector>

namespace Postilla {

namespace {
struct Connection
{
    std::weak_ptr<const void> owner;
    std::unique_ptr<Database> database;
};

/// What a thread has open; Qt closes it when the thread ends.
using Connections = std::vector<Connection>;

Connections &connectionsOfThread()
{
    static QThreadStorage<std::shared_ptr<Connections>> storage;
    if (!storage.hasLocalData())
        storage.setLocalData(std::make_shared<Connections>());
    return *storage.localData();
}

void dropOrphans()
{
    std::erase_if(connectionsOfThread(), [](const Connection &each) { return each.owner.expired(); });
}
} // namespace

LibraryCore::LibraryCore(Setup setup)
    : m_setup(std::move(setup))
    , m_token(std::make_shared<int>())
{
}

LibraryCore::~LibraryCore()
{
    m_token.reset();
    dropOrphans();
}

void LibraryCore::adopt(std::unique_ptr<Database> database)
{
    connectionsOfThread().push_back({m_token, std::move(database)});
}

Result<Database *> LibraryCore::database() const
{
    Connections &connections = connectionsOfThread();
    const auto known = std::ranges::find_if(
        connections, [&](const Connection &each) { return each.owner.lock() == m_token; });
    if (known != connections.end())
        return known->database.get();
    dropOrphans();
    auto opened = Database::open(m_setup.path, m_setup.mode);
    if (!opened)
        return std::unexpected(opened.error());
    connections.push_back({m_token, std::move(*opened)});
    return connections.back().database.get();
}

void LibraryCore::tellCommitted() const
{
    if (m_listener)
        m_listener();
}

void LibraryCore::tellPackFolderChanged()
{
    m_finder.forget();
    if (m_packFolderListener)
        m_packFolderListener();
}

void LibraryCore::beginAct(const QString &act)
{
    const std::scoped_lock lock(m_mutex);
    m_openActs.insert(act);
}

void LibraryCore::endAct(const QString &act)
{
    const std::scoped_lock lock(m_mutex);
    m_openActs.erase(act);
}

bool LibraryCore::isActOpen(const QString &act) const
{
    const std::scoped_lock lock(m_mutex);
    return m_openActs.contains(act);
}

void LibraryCore::close()
{
    m_closing.request_stop();
    m_threads.waitForDone();
}

} // namespace Postilla
