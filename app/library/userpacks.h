// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "library/job.h"
#include "library/lexiconpreview.h"
#include "mention/rulepacks.h"

#include <QList>
#include <QString>

#include <memory>

namespace Postilla {

class LibraryCore;

/// The user's rule packs, which find mentions beside the lexicon in all their libraries: Library::packs().
/// They are the files of RulePacks::folder(), which this library reads when it opens and after each call that
/// changes something; then Library::changed() tells of the lexicon. Safe on any thread.
class UserPacks
{
public:
    explicit UserPacks(std::shared_ptr<LibraryCore> core);

    /// Good and bad ones, by name.
    Result<QList<RulePackState>> states() const;

    /// What the marks of the whole library would be with this file, from wherever, among the packs.
    /// Cancelled; FileUnreadable and LexiconInvalid as RulePacks says, also where it takes too long over a
    /// line of the library; Conflict where the folder has a file of that name.
    Job<LexiconPreview> previewAdded(const QString &path) const;
    /// What they would be without this one of the folder. Cancelled.
    Job<LexiconPreview> previewRemoved(const QString &file) const;

    /// Copies the file into the folder. The errors of previewAdded(), FileUnwritable.
    Result<void> add(const QString &path);
    /// Puts one of the folder into the desktop's waste bin. FileUnwritable.
    Result<void> remove(const QString &file);
    /// For files that somebody has changed in the folder; a pack that was switched off works again.
    void readAgain();

private:
    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
