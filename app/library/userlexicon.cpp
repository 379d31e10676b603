// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/userlexicon.h"

#include "library/librarycore.h"
#include "mention/effectivelexicon.h"
#include "store/lexiconstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UserLexicon)
};

Result<QList<LexiconEntry>> allEntries(Database &database)
{
    LexiconStore store(database);
    const auto kinds = store.kinds();
    const auto shipped = shippedLexicon();
    auto entries = store.entries();
    if (!kinds || !entries)
        return std::unexpected(kinds ? entries.error() : kinds.error());
    if (!shipped)
        return std::unexpected(shipped.error());
    *entries += shippedEntries(*shipped, *entries, EntryKinds(*kinds));
    return entries;
}

/// The targets of merges come before what is merged into them.
Result<void> write(Edit &edit, const LexiconChange &change)
{
    LexiconStore store(edit.database());
    for (const LexiconKind &kind : change.kinds) {
        if (auto stored = store.put(edit, kind); !stored)
            return stored;
    }
    for (const LexiconEntry &entry : change.removed) {
        if (auto removed = store.remove(edit, entry); !removed)
            return removed;
    }
    for (const LexiconEntry &entry : change.entries) {
        if (auto stored = store.put(edit, entry); !stored)
            return stored;
    }
    for (const LexiconKind &kind : change.removedKinds) {
        if (auto removed = store.remove(edit, kind); !removed)
            return removed;
    }
    return {};
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::unexpected(Error(ErrorCode::FileMissing, Words::tr("There is no such file"), path,
                                     Words::tr("Check the name.")));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error(ErrorCode::FileUnreadable, Words::tr("The file cannot be read"), path, file.errorString()));
    return file.readAll();
}

} // namespace

UserLexicon::UserLexicon(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Result<QList<LexiconEntry>> UserLexicon::entries() const
{
    return m_core->with(allEntries).transform([](QList<LexiconEntry> entries) {
        std::ranges::stable_sort(entries, [](const LexiconEntry &a, const LexiconEntry &b) {
            return std::tuple(a.kind, a.canonical.toCaseFolded()) <
                   std::tuple(b.kind, b.canonical.toCaseFolded());
        });
        return entries;
    });
}

Result<std::optional<LexiconEntry>> UserLexicon::entryOf(const Mention &mention) const
{
    if (mention.rule != MentionRule::Entry || mention.canonical.isEmpty())
        return std::nullopt;
    const auto kinds = this->kinds();
    if (!kinds)
        return std::unexpected(kinds.error());
    const QString key = EntryKinds(*kinds).keyOf(mention.kind, mention.sub);
    return m_core->with(allEntries).transform([&](const QList<LexiconEntry> &entries) {
        const auto found = std::ranges::find_if(entries, [&](const LexiconEntry &entry) {
            return entry.isActive() && entry.kind == key && entry.canonical == mention.canonical;
        });
        return found == entries.cend() ? std::nullopt : std::optional(*found);
    });
}

Result<QList<LexiconKind>> UserLexicon::kinds() const
{
    return m_core->from<LexiconStore>([](LexiconStore &store) { return store.kinds(); });
}

Result<QList<LexiconWarning>> UserLexicon::warnings(const LexiconChange &change) const
{
    return m_core->with([&](Database &database) {
        return allEntries(database).and_then(
            [&](const QList<LexiconEntry> &entries) { return lexiconWarnings(database, entries, change); });
    });
}

Job<LexiconPreview> UserLexicon::preview(const LexiconChange &change) const
{
    return LibraryCore::start<LexiconPreview>(m_core, [change](LibraryCore &core, const Progress &progress) {
        return previewChange(core, change, progress);
    });
}

Result<void> UserLexicon::apply(const LexiconChange &change)
{
    return m_core->write(change.label, [&](Edit &edit) { return write(edit, change); });
}

Result<LexiconImport> UserLexicon::readFile(const QString &path) const
{
    const auto kinds = this->kinds();
    const auto entries = this->entries();
    if (!kinds || !entries)
        return std::unexpected(kinds ? entries.error() : kinds.error());
    return bytesOf(path)
        .and_then([&](const QByteArray &bytes) {
            return LexiconTable::read(QFileInfo(path).fileName(), bytes, *kinds);
        })
        .transform([&](const LexiconTable &table) { return importTable(table, *entries, *kinds); });
}

Result<QByteArray> UserLexicon::table() const
{
    return m_core->from<LexiconStore>([](LexiconStore &store) -> Result<QByteArray> {
        const auto kinds = store.kinds();
        const auto entries = store.entries();
        if (!kinds || !entries)
            return std::unexpected(kinds ? entries.error() : kinds.error());
        return LexiconTable{*kinds, *entries}.write();
    });
}

} // namespace Postilla
