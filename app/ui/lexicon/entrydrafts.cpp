// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/entrydrafts.h"

#include "library/drafts.h"
#include "mention/aliastext.h"
#include "ui/lexicon/lexiconcontent.h"

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Beside the uuids of other records.
QString recordOf(const LexiconEntry &stored)
{
    return stored.isNew() ? u"new-entry"_s : u"entry:"_s + entryId(stored);
}

} // namespace

LexiconEntry EntryDrafts::over(const LexiconEntry &stored) const
{
    const Drafts::Fields typed = m_drafts.of(recordOf(stored));
    if (typed.isEmpty())
        return stored;
    LexiconEntry entry = stored;
    entry.kind = typed.value(u"kind"_s);
    entry.canonical = typed.value(u"canonical"_s);
    entry.note = typed.value(u"note"_s);
    entry.aliases = aliasesOf(typed.value(u"aliases"_s));
    return entry;
}

bool EntryDrafts::isThere(const LexiconEntry &stored) const
{
    return !m_drafts.of(recordOf(stored)).isEmpty();
}

void EntryDrafts::keep(const LexiconEntry &stored, const LexiconEntry &typed)
{
    m_drafts.keep(recordOf(stored), {{u"kind"_s, typed.kind},
                                     {u"canonical"_s, typed.canonical},
                                     {u"note"_s, typed.note},
                                     {u"aliases"_s, aliasesText(typed.aliases)}});
}

void EntryDrafts::drop(const LexiconEntry &stored)
{
    m_drafts.keep(recordOf(stored), {});
}

} // namespace Postilla
