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

/// The chips and actors that both name.
QString subjectOf(const StatedClaim &a, const StatedClaim &b)
{
    constexpr qsizetype most = 3;
    QStringList names = QSet<QString>(a.chips).intersect(b.chips).values();
    names += QSet<QString>(a.actors).intersect(b.actors).values();
    names.sort();
    names.removeDuplicates();
    return names.first(std::min(most, names.size())).join(u", "_s);
}

} // namespace

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

QString figureReason(PairKind kind, const StatedFigure &a, const StatedFigure &b)
{
    QStringList about{a.measured.object};
    if (a.measured.measure != Measure::NotStated)
        about.append(measureName(a.measured.measure));
    about.removeAll(QString()); // what the words do not say
    const QString what = kind == PairKind::ChangeOverTime
                             ? Words::tr("Another figure at another time (%1): %2 and %3")
                             : Words::tr("Different figures (%1): %2 and %3");
    return what.arg(about.join(u", "_s), a.surface, b.surface);
}

QString sharedReason(PairKind kind, const StatedClaim &a, const StatedClaim &b)
{
    const QString subject = subjectOf(a, b);
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
