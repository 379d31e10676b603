// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/relation.h"

#include <QCoreApplication>

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Postilla::Relation)
};

} // namespace

bool isMutual(RelationKind kind)
{
    return kind == RelationKind::Contradicts || kind == RelationKind::Tension;
}

QList<RelationKind> allRelationKinds()
{
    using enum RelationKind;
    return {Repeats, DerivesFrom, Contradicts, Tension, Updates, Corrects, Supports};
}

QString relationText(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Repeats:
        return Words::tr("repeats");
    case RelationKind::DerivesFrom:
        return Words::tr("derives from");
    case RelationKind::Contradicts:
        return Words::tr("contradicts");
    case RelationKind::Tension:
        return Words::tr("in tension with");
    case RelationKind::Updates:
        return Words::tr("updates");
    case RelationKind::Corrects:
        return Words::tr("corrects");
    case RelationKind::Supports:
        return Words::tr("supports");
    }
    return {};
}

QString relationTextBack(RelationKind kind)
{
    switch (kind) {
    case RelationKind::Repeats:
        return Words::tr("repeated by");
    case RelationKind::DerivesFrom:
        return Words::tr("origin of");
    case RelationKind::Updates:
        return Words::tr("updated by");
    case RelationKind::Corrects:
        return Words::tr("corrected by");
    case RelationKind::Supports:
        return Words::tr("supported by");
    case RelationKind::Contradicts:
    case RelationKind::Tension:
        break;
    }
    return relationText(kind);
}

} // namespace Postilla
