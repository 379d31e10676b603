// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Postilla {

class LibraryCore;

/// What the library does with claims: Library::claims(). Safe on any thread; each change is journaled and is
/// one step of undo.
class Claims
{
public:
    explicit Claims(std::shared_ptr<LibraryCore> core);

    /// In the order of the text. Fails as reading the library does.
    Result<QList<Claim>> ofDocument(const QString &documentUuid) const;
    /// All of the library, by document number, then in the order of the text.
    Result<QList<Claim>> all() const;
    /// NotFound.
    Result<Claim> claim(const QString &uuid) const;

    /// Makes a claim of that span (UTF-16 units) of a version's text: anchor, permanent number, analyst and
    /// times are filled in, the rest is as in `draft`, with the tags of these names, which are made where
    /// there are none. BadSpan where the span is empty, outside the text or splits a grapheme; BadArgument
    /// for a tag without a name.
    Result<Claim> create(const QString &versionUuid, TextSpan span, Claim draft = {},
                         const QStringList &tagNames = {});
    /// Stores what differs, and adds the tags of these names as above. Conflict where the claim has been
    /// changed since it was read, BadArgument.
    Result<Claim> edit(const Claim &claim, const QStringList &tagNames = {});
    /// Anchors the claim anew, at that span of the document's current text. BadSpan, Conflict.
    Result<Claim> moveAnchor(const Claim &claim, TextSpan span);
    /// Takes the place in the current text that was found for a claim of an earlier one. BadSpan where none
    /// was, Conflict.
    Result<Claim> acceptPlace(const Claim &claim);
    /// Those that are changed or lost in the current text, by document number, then in the order of the text.
    Result<QList<Claim>> toLookAt() const;
    Result<void> remove(const QList<Claim> &claims);

private:
    Result<Claim> anchorAnew(const QString &label, const Claim &claim, TextSpan span);

    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
