// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "mention/mention.h"

#include <QList>
#include <QString>

#include <functional>

namespace Postilla {

class Database;

/// Something that the library holds, and in how many documents; claims for a tag, judgements for a
/// question.
struct HeldValue
{
    QString value;
    qint64 count = 0;

    friend bool operator==(const HeldValue &, const HeldValue &) = default;
};

/// What the library holds that could be asked for, most frequent first, for completion. `fits` says which of
/// the values are wanted.
class HeldVocabulary
{
public:
    using Fits = std::function<bool(const QString &)>;
    /// Counting stops there: who reads the counts needs no more.
    static constexpr int highestCount = 10'000;

    explicit HeldVocabulary(Database &database)
        : m_database(database)
    {
    }

    Result<QList<HeldValue>> entities(MentionKind kind, const Fits &fits);
    Result<QList<HeldValue>> outlets(const Fits &fits);
    Result<QList<HeldValue>> origins(const Fits &fits);
    Result<QList<HeldValue>> languages(const Fits &fits);
    Result<QList<HeldValue>> tags(const Fits &fits);
    Result<QList<HeldValue>> questions(const Fits &fits);

private:
    Result<QList<HeldValue>> counted(const QString &sql, const Fits &fits);

    Database &m_database;
};

} // namespace Postilla
