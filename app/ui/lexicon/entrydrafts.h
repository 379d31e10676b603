// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/lexiconentry.h"

namespace Postilla {

class Drafts;

/// What is typed of entries of the lexicon and not applied, among the library's drafts.
class EntryDrafts
{
public:
    explicit EntryDrafts(Drafts &drafts)
        : m_drafts(drafts)
    {
    }

    /// What is typed over that entry; the entry itself where nothing is. A new one has no id.
    LexiconEntry over(const LexiconEntry &stored) const;
    bool isThere(const LexiconEntry &stored) const;
    void keep(const LexiconEntry &stored, const LexiconEntry &typed);
    void drop(const LexiconEntry &stored);

private:
    Drafts &m_drafts;
};

} // namespace Postilla
