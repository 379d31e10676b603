// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/typedvalues.h"

#include "mention/mentionfinder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Postilla::TypedValues)
};

QList<Mention> mentionsIn(const QString &text)
{
    const auto finder = MentionFinder::standard();
    return finder ? (*finder)->find(text) : QList<Mention>();
}

bool isNumber(const Mention &mention)
{
    return mention.kind == MentionKind::Figure && mention.sub != MentionSub::Date && mention.figure;
}

/// The name that a text consists of.
std::optional<ClaimEntity> entityNamed(const QString &text)
{
    for (const Mention &mention : mentionsIn(text)) {
        const bool isAll = mention.span.start == 0 && mention.span.end == text.size();
        if (isAll && !mention.canonical.isEmpty())
            return ClaimEntity{mention.kind, mention.canonical};
    }
    return std::nullopt;
}

} // namespace

Result<ClaimFigure> withText(ClaimFigure figure, const QString &typed)
{
    const QString text = typed.simplified();
    QList<Mention> figures = mentionsIn(text);
    figures.removeIf([](const Mention &mention) { return !isNumber(mention); });
    if (figures.size() != 1) {
        return std::unexpected(Error(ErrorCode::BadArgument,
                                     figures.isEmpty() ? Words::tr("No number is read in this figure")
                                                       : Words::tr("This is more than one figure"),
                                     text,
                                     Words::tr("Write one as the text has it: “over 3 million units”.")));
    }
    figure.text = text;
    figure.sub = figures.constFirst().sub;
    figure.value = *figures.constFirst().figure;
    figure.value.modifierSpan = {};
    return figure;
}

QString chipNamed(const QString &typed)
{
    const QString text = typed.simplified();
    const auto entity = entityNamed(text);
    return entity && entity->kind == MentionKind::Chip ? entity->canonical : text;
}

Result<std::optional<PartialDate>> typedDate(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    return PartialDate::parse(text).transform([](const PartialDate &date) { return std::optional(date); });
}

QString entitiesText(const QList<ClaimEntity> &entities)
{
    QStringList names;
    for (const ClaimEntity &entity : entities)
        names.append(entity.canonical);
    return names.join(u"; "_s);
}

QList<ClaimEntity> typedEntities(const QString &typed, const QList<ClaimEntity> &known)
{
    QList<ClaimEntity> entities;
    for (const QString &part : typed.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        const auto same = std::ranges::find(known, name, &ClaimEntity::canonical);
        const ClaimEntity entity =
            same != known.end() ? *same : entityNamed(name).value_or(ClaimEntity{MentionKind::Company, name});
        if (!name.isEmpty() && !entities.contains(entity))
            entities.append(entity);
    }
    return entities;
}

} // namespace Postilla
