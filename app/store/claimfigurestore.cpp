// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/claimfigurestore.h"

#include "base/uuid.h"
#include "mention/kindtable.h"
#include "store/documentrow.h"
#include "store/edit.h"
#include "store/select.h"
#include "store/store.h"
#include "store/storedcode.h"
#include "store/storedfields.h"
#include "store/uuidlist.h"

#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr auto figureNoun = "claim_figure"_L1;

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<double> numberAt(const Statement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(statement.real(column));
}

QJsonObject figureColumns(const ClaimFigure &figure)
{
    const FigureValue &value = figure.value;
    return {{u"text"_s, figure.text},
            {u"sub"_s, subName(figure.sub)},
            {u"value"_s, numberOrNull(value.value)},
            {u"low"_s, numberOrNull(value.low)},
            {u"high"_s, numberOrNull(value.high)},
            {u"unit"_s, value.unit},
            {u"currency"_s, value.currency},
            {u"modifier"_s, modifierName(value.modifier)},
            {u"per"_s, value.per},
            {u"object"_s, figure.object},
            {u"measure"_s, codeOf(figure.measure)},
            {u"as_of"_s, figure.asOf ? figure.asOf->text() : u""_s},
            {u"proposed"_s, fieldsText(figure.proposed)}};
}

constexpr auto figureColumnNames = "claim, uuid, text, sub, value, low, high, unit, currency, modifier, per, "
                                   "object, measure, as_of, proposed, rev"_L1;

ClaimFigure figureAt(const Statement &statement)
{
    FigureValue value;
    value.value = numberAt(statement, 4);
    value.low = numberAt(statement, 5);
    value.high = numberAt(statement, 6);
    value.unit = statement.text(7);
    value.currency = statement.text(8);
    value.modifier = parseModifier(statement.text(9)).value_or(FigureModifier::Exact);
    value.per = statement.text(10);
    return {.uuid = statement.text(1),
            .text = statement.text(2),
            .sub = parseSub(statement.text(3)).value_or(MentionSub::Quantity),
            .value = value,
            .object = statement.text(11),
            .measure = storedCode<Measure>(statement.text(12)),
            .asOf = storedDate(statement.text(13)),
            .proposed = storedFields<FigureField>(statement.text(14)),
            .rev = static_cast<int>(statement.integer(15))};
}

using OwnedFigure = std::pair<QString, ClaimFigure>;

/// With the uuid of its claim.
OwnedFigure ownedFigureAt(const Statement &statement)
{
    return {statement.text(0), figureAt(statement)};
}

QHash<QString, QList<ClaimFigure>> byClaim(const QList<OwnedFigure> &owned)
{
    QHash<QString, QList<ClaimFigure>> figures;
    for (const auto &[claim, figure] : owned)
        figures[claim].append(figure);
    return figures;
}

Result<void> check(const ClaimFigure &figure)
{
    if (!figure.text.trimmed().isEmpty())
        return {};
    return std::unexpected(Error(ErrorCode::BadArgument, Store::tr("A figure needs its words"), {},
                                 Store::tr("Write it as the text has it: 3 million units.")));
}

} // namespace

Result<void> ClaimFigureStore::insert(Edit &edit, const QString &claimUuid, const ClaimFigure &figure)
{
    return check(figure).and_then([&] {
        QJsonObject row = figureColumns(figure);
        row.insert(u"claim"_s, claimUuid);
        return edit.create(figureNoun, figure.uuid.isEmpty() ? newUuid() : figure.uuid, row);
    });
}

Result<void> ClaimFigureStore::update(Edit &edit, const ClaimFigure &figure)
{
    return check(figure)
        .and_then([&] { return edit.update(figureNoun, figure.uuid, figure.rev, figureColumns(figure)); })
        .transform([](int) {});
}

Result<void> ClaimFigureStore::remove(Edit &edit, const ClaimFigure &figure)
{
    return edit.remove(figureNoun, figure.uuid, figure.rev);
}

Result<QList<ClaimFigure>> ClaimFigureStore::ofClaim(const QString &claimUuid)
{
    return select(
        m_database,
        u"SELECT %1 FROM claim_figure WHERE claim = ? AND NOT removed ORDER BY id"_s.arg(figureColumnNames),
        figureAt, claimUuid);
}

Result<QHash<QString, QList<ClaimFigure>>> ClaimFigureStore::ofClaims(const QStringList &claimUuids)
{
    return select(m_database,
                  u"SELECT %1 FROM claim_figure WHERE claim IN (SELECT value FROM json_each(?)) "
                  "AND NOT removed ORDER BY id"_s.arg(figureColumnNames),
                  ownedFigureAt, uuidListText(claimUuids))
        .transform(byClaim);
}

Result<QHash<QString, QList<ClaimFigure>>> ClaimFigureStore::all()
{
    return select(m_database,
                  u"SELECT %1 FROM claim_figure WHERE NOT removed ORDER BY id"_s.arg(figureColumnNames),
                  ownedFigureAt)
        .transform(byClaim);
}

} // namespace Postilla
