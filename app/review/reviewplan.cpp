// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "review/reviewplan.h"

#include <QCoreApplication>

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

} // namespace

QString queueName(QueueKind queue)
{
    switch (queue) {
    case QueueKind::Candidates:
        return Words::tr("Proposed claims");
    case QueueKind::Pairs:
        return Words::tr("Pairs of claims");
    case QueueKind::Anchors:
        return Words::tr("Changed or lost claims");
    case QueueKind::Mentions:
        return Words::tr("Mentions of a rule or entry");
    case QueueKind::Unverified:
        return Words::tr("Unverified claims");
    }
    return {};
}

QString orderName(ReviewOrder order)
{
    switch (order) {
    case ReviewOrder::Document:
        return Words::tr("By document");
    case ReviewOrder::Date:
        return Words::tr("By date");
    case ReviewOrder::Score:
        return Words::tr("The best first");
    }
    return {};
}

QString scopeName(ScopeKind scope)
{
    switch (scope) {
    case ScopeKind::All:
        return Words::tr("The whole library");
    case ScopeKind::Search:
        return Words::tr("What a search finds");
    case ScopeKind::Documents:
        return Words::tr("The selected documents");
    case ScopeKind::Tag:
        return Words::tr("A tag");
    case ScopeKind::Question:
        return Words::tr("A question");
    }
    return {};
}

} // namespace Postilla
