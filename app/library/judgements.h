// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "claim/claim.h"
#include "claim/judgement.h"

#include <QList>
#include <QString>

#include <memory>

namespace Postilla {

class LibraryCore;

/// On which side of a judgement a claim stands.
enum class Basis { For, Against };

/// What the library does with questions and judgements: Library::judgements(). Safe on any thread; each
/// change is one step of undo.
class Judgements
{
public:
    explicit Judgements(std::shared_ptr<LibraryCore> core);

    /// In the order in which they were made.
    Result<QList<Question>> questions() const;
    /// NotFound.
    Result<Question> question(const QString &uuid) const;
    /// BadArgument for no words, and for those of another question.
    Result<Question> ask(const QString &text);
    /// Stores what differs. BadArgument as above, Conflict.
    Result<Question> edit(const Question &question);
    /// Tags and judgements under it stay, under no question.
    Result<void> remove(const Question &question);

    /// In the order in which they were made.
    Result<QList<Judgement>> all() const;
    /// NotFound.
    Result<Judgement> judgement(const QString &uuid) const;
    /// Those that a claim speaks for or against.
    Result<QList<Judgement>> ofClaim(const QString &claimUuid) const;
    /// The claims that it does not rest on yet and that have most to do with it, the likeliest first, at most
    /// `limit`: with what it and its question say, and with what its claims are about. NotFound.
    Result<QList<Claim>> candidates(const QString &judgementUuid, qsizetype limit) const;
    /// Uuid, analyst and time are filled in. BadArgument as JudgementStore::insert() has it.
    Result<Judgement> judge(const Judgement &draft);
    /// Stores what differs; who changes what is judged, or on what it rests, signs it. BadArgument, Conflict.
    Result<Judgement> edit(const Judgement &judgement);
    /// Lets a claim speak for or against; it leaves the other side. NotFound, BadArgument.
    Result<Judgement> attach(const QString &judgementUuid, const QString &claimUuid, Basis basis);
    Result<void> remove(const Judgement &judgement);

private:
    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
