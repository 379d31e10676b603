// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/judgement.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Postilla::Judgement)
};

constexpr std::array<LikelihoodBand, 8> bands{
    {{0, 0}, {1, 5}, {5, 20}, {20, 45}, {45, 55}, {55, 80}, {80, 95}, {95, 99}}};

} // namespace

LikelihoodBand bandOf(Likelihood likelihood)
{
    return bands.at(static_cast<std::size_t>(likelihood));
}

QString likelihoodName(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::NotJudged:
        return Words::tr("not judged", "likelihood");
    case Likelihood::AlmostNoChance:
        return Words::tr("almost no chance");
    case Likelihood::VeryUnlikely:
        return Words::tr("very unlikely");
    case Likelihood::Unlikely:
        return Words::tr("unlikely");
    case Likelihood::RoughlyEven:
        return Words::tr("roughly even chance");
    case Likelihood::Likely:
        return Words::tr("likely");
    case Likelihood::VeryLikely:
        return Words::tr("very likely");
    case Likelihood::AlmostCertain:
        return Words::tr("almost certain");
    }
    return {};
}

QString likelihoodText(Likelihood likelihood)
{
    if (likelihood == Likelihood::NotJudged)
        return likelihoodName(likelihood);
    const auto [low, high] = bandOf(likelihood);
    return Words::tr("%1 (%2–%3 %)").arg(likelihoodName(likelihood)).arg(low).arg(high);
}

QString confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::NotJudged:
        return Words::tr("not judged", "confidence");
    case Confidence::Low:
        return Words::tr("low");
    case Confidence::Moderate:
        return Words::tr("moderate");
    case Confidence::High:
        return Words::tr("high");
    }
    return {};
}

} // namespace Postilla
