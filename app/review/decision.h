// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"

#include <QList>
#include <QString>

namespace Postilla {

enum class Ruling { Yes, No, Later };

template <>
struct Codes<Ruling>
{
    static constexpr auto words = codeWords("yes", "no", "later");
};

/// A record that a decision has made or changed.
struct WrittenRecord
{
    QString noun;
    QString uuid;

    friend bool operator==(const WrittenRecord &, const WrittenRecord &) = default;
};

/// A person's word on one item of a session, with what it wrote.
struct Decision
{
    /// Empty until stored.
    QString uuid = {};
    QString sessionUuid = {};
    /// ReviewItem::key.
    QString item = {};
    Ruling ruling = Ruling::Later;
    /// ReviewItem::rule.
    QString rule = {};
    QString documentUuid = {};
    /// What was decided on, in one line.
    QString gist = {};
    /// In the order in which they were written.
    QList<WrittenRecord> wrote = {};
    QString analyst = {};
    /// UTC milliseconds since 1970.
    qint64 decidedAt = 0;
    int rev = 0;
};

} // namespace Postilla
