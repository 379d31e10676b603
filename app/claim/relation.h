// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"

#include <QList>
#include <QString>

namespace Postilla {

/// What one claim is to another.
enum class RelationKind {
    Repeats,
    DerivesFrom,
    Contradicts,
    Tension, ///< both can be true, but a reader must see them together
    Updates,
    Corrects,
    Supports,
};

template <>
struct Codes<RelationKind>
{
    static constexpr auto words =
        codeWords("repeats", "derives_from", "contradicts", "tension", "updates", "corrects", "supports");
};

/// That a claim repeats, contradicts … another, as a person has said.
struct Relation
{
    /// Empty until stored.
    QString uuid;
    /// Uuids of the two claims: `from` repeats, updates … `to`.
    QString from;
    QString to;
    RelationKind kind = RelationKind::Supports;
    /// Why.
    QString note;
    QString analyst;
    int rev = 0;

    friend bool operator==(const Relation &, const Relation &) = default;
};

/// Contradiction and tension hold both ways.
bool isMutual(RelationKind kind);
QList<RelationKind> allRelationKinds();
/// "contradicts" or, read from the other claim, "is contradicted by"; in the language of the user.
QString relationText(RelationKind kind);
QString relationTextBack(RelationKind kind);

} // namespace Postilla
