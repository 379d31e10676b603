// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/reviewdetail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Postilla {

QString detailText(const PairToLookAt &pair)
{
    const PairGrounds &grounds = pair.grounds;
    const QJsonObject detail{{u"kind"_s, codeOf(pair.kind)},
                             {u"object"_s, grounds.object},
                             {u"measure"_s, codeOf(grounds.measure)},
                             {u"first_figure"_s, grounds.firstFigure},
                             {u"second_figure"_s, grounds.secondFigure},
                             {u"shared"_s, QJsonArray::fromStringList(grounds.shared)},
                             {u"first"_s, pair.first.state},
                             {u"second"_s, pair.second.state},
                             {u"from"_s, pair.suggestion.from},
                             {u"to"_s, pair.suggestion.to},
                             {u"relation"_s, codeOf(pair.suggestion.kind)}};
    return QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
}

PairDetail pairDetail(const QString &text)
{
    const QJsonObject detail = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto at = [&](QLatin1StringView key) { return detail.value(key).toString(); };
    PairDetail pair{.kind = fromCode<PairKind>(at("kind"_L1)).value_or(PairKind::Agreement),
                    .grounds = {.object = at("object"_L1),
                                .measure = fromCode<Measure>(at("measure"_L1)).value_or(Measure::NotStated),
                                .firstFigure = at("first_figure"_L1),
                                .secondFigure = at("second_figure"_L1)},
                    .firstState = at("first"_L1),
                    .secondState = at("second"_L1),
                    .suggestion = {}};
    for (const QJsonValue name : detail.value("shared"_L1).toArray())
        pair.grounds.shared.append(name.toString());
    pair.suggestion.from = at("from"_L1);
    pair.suggestion.to = at("to"_L1);
    pair.suggestion.kind = fromCode<RelationKind>(at("relation"_L1)).value_or(RelationKind::Supports);
    return pair;
}

} // namespace Postilla
