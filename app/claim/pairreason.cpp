// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/pairreason.h"

#include "claim/claimterms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PairReason)
};

QStringList sharedBy(const StatedClaim &a, const StatedClaim &b)
{
    constexpr qsizetype most = 3;
    QStringList names = QSet<QString>(a.chips).intersect(b.chips).values();
    names += QSet<QString>(a.actors).intersect(b.actors).values();
    names.sort();
    names.removeDuplicates();
    return names.first(std::min(most, names.size()));
}

PairGrounds groundsOf(const StatedFigure &a, const StatedFigure &b)
{
    return {.object = a.measured.object,
            .measure = a.measured.measure,
            .firstFigure = a.surface,
            .secondFigure = b.surface};
}

QString figureText(PairKind kind, const PairGrounds &grounds)
{
    QStringList about{grounds.object};
    if (grounds.measure != Measure::NotStated)
        about.append(measureName(grounds.measure));
    about.removeAll(QString()); // what the words do not say
    const QString what = kind == PairKind::ChangeOverTime
                             ? Words::tr("Another figure at another time (%1): %2 and %3")
                             : Words::tr("Different figures (%1): %2 and %3");
    return what.arg(about.join(u", "_s), grounds.firstFigure, grounds.secondFigure);
}

} // namespace

PairGrounds groundsOf(const ClaimPair &pair, const QList<StatedClaim> &claims)
{
    const StatedClaim &first = claims[pair.first];
    const StatedClaim &second = claims[pair.second];
    if (pair.firstFigure >= 0)
        return groundsOf(first.figures[pair.firstFigure], second.figures[pair.secondFigure]);
    return {.shared = sharedBy(first, second)};
}

QString pairKindName(PairKind kind)
{
    switch (kind) {
    case PairKind::DifferentFigure:
        return Words::tr("Different figure");
    case PairKind::Opposite:
        return Words::tr("Opposite statement");
    case PairKind::ChangeOverTime:
        return Words::tr("Change over time");
    case PairKind::Tension:
        return Words::tr("Tension");
    case PairKind::OrderUnknown:
        return Words::tr("Order unknown");
    case PairKind::Agreement:
        break;
    }
    return Words::tr("Agreement");
}

QString pairReason(PairKind kind, const PairGrounds &grounds)
{
    if (!grounds.firstFigure.isEmpty())
        return figureText(kind, grounds);
    const QString subject = grounds.shared.join(u", "_s);
    const auto with = [&](const QString &what) {
        return subject.isEmpty() ? what : what + u": "_s + subject;
    };
    switch (kind) {
    case PairKind::Opposite:
        return with(Words::tr("One says the opposite of the other"));
    case PairKind::ChangeOverTime:
        return with(Words::tr("Opposite at another time"));
    case PairKind::Tension:
        return with(Words::tr("Opposite deeds of different actors, both can be true"));
    case PairKind::OrderUnknown:
        return with(Words::tr("Opposite, and a date is missing to say which came first"));
    default:
        return with(Words::tr("Both say the same kind of thing"));
    }
}

} // namespace Postilla
