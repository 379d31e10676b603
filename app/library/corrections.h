// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/correction.h"

#include <QList>
#include <QString>

#include <memory>

namespace Postilla {

class LibraryCore;

/// What people say of single mentions: Library::corrections(). Safe on any thread; each change is one step of
/// undo. A mention is given as Marks::ofVersion() gives it, one that a person has corrected already included:
/// the last word counts.
class Corrections
{
public:
    explicit Corrections(std::shared_ptr<LibraryCore> core);

    /// In the order of the text.
    Result<QList<Correction>> ofVersion(const QString &versionUuid) const;
    /// The one behind a mention that is not the machine's alone: by whom, when, on what.
    Result<std::optional<Correction>> behind(const QString &versionUuid, const Mention &mention) const;

    /// The mention is right.
    Result<void> confirm(const QString &versionUuid, const Mention &mention);
    /// There is no such mention.
    Result<void> reject(const QString &versionUuid, const Mention &mention);
    /// The machine has missed one. BadSpan.
    Result<void> add(const QString &versionUuid, TextSpan span, const Naming &naming);
    /// It names something else.
    Result<void> rename(const QString &versionUuid, const Mention &mention, const Naming &naming);
    /// It is longer or shorter. BadSpan, also where the two do not meet.
    Result<void> resize(const QString &versionUuid, const Mention &mention, TextSpan span);
    /// Takes a person's word back, so that the machine's counts again.
    Result<void> withdraw(const Correction &correction);

private:
    Result<void> store(const QString &label, const QString &versionUuid, TextSpan span,
                       const Correction &correction);
    Result<std::optional<JudgedMention>> judged(const QString &versionUuid, const Mention &mention) const;

    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
