// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/claimterms.h"

#include <QCoreApplication>

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Postilla::ClaimTerms)
};

} // namespace

QString claimTypeName(ClaimType type)
{
    switch (type) {
    case ClaimType::Quantity:
        return Words::tr("quantity");
    case ClaimType::Rule:
        return Words::tr("rule");
    case ClaimType::Event:
        return Words::tr("event");
    case ClaimType::Prediction:
        return Words::tr("prediction");
    case ClaimType::Causal:
        return Words::tr("cause and effect");
    case ClaimType::Denial:
        return Words::tr("denial");
    case ClaimType::NotStated:
        break;
    }
    return Words::tr("not stated");
}

QString sourceKindName(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Named:
        return Words::tr("named source");
    case SourceKind::Anonymous:
        return Words::tr("anonymous source");
    case SourceKind::Document:
        return Words::tr("the article itself");
    case SourceKind::NotStated:
        break;
    }
    return Words::tr("not stated");
}

QString hedgeName(Hedge hedge)
{
    switch (hedge) {
    case Hedge::None:
        return Words::tr("none", "hedge");
    case Hedge::Likely:
        return Words::tr("likely", "hedge");
    case Hedge::Possible:
        return Words::tr("possible", "hedge");
    case Hedge::NotStated:
        break;
    }
    return Words::tr("not stated");
}

QString polarityName(Polarity polarity)
{
    return polarity == Polarity::Denied ? Words::tr("the source denies it") : Words::tr("the source says so");
}

QString measureName(Measure measure)
{
    switch (measure) {
    case Measure::Stock:
        return Words::tr("stock");
    case Measure::Orders:
        return Words::tr("orders");
    case Measure::Approved:
        return Words::tr("approved");
    case Measure::Shipped:
        return Words::tr("shipped");
    case Measure::Planned:
        return Words::tr("planned");
    case Measure::Capacity:
        return Words::tr("capacity");
    case Measure::Price:
        return Words::tr("price");
    case Measure::Loss:
        return Words::tr("loss");
    case Measure::Performance:
        return Words::tr("performance");
    case Measure::NotStated:
        break;
    }
    return Words::tr("not stated", "measure");
}

} // namespace Postilla
