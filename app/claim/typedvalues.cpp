// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/typedvalues.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Postilla::TypedValues)
};

bool isNumber(const Mention &mention)
{
    return mention.kind == MentionKind::Figure && mention.sub != MentionSub::Date && mention.figure;
}

/// BadArgument where there is none, or more than one.
Result<Mention> onlyFigure(QList<Mention> mentions, const QString &text)
{
    mentions.removeIf([](const Mention &mention) { return !isNumber(mention); });
    if (mentions.size() == 1)
        return mentions.constFirst();
    return std::unexpected(Error(ErrorCode::BadArgument,
                                 mentions.isEmpty() ? Words::tr("No number is read in this figure")
                                                    : Words::tr("This is more than one figure"),
                                 text, Words::tr("Write one as the text has it: “over 3 million units”.")));
}

} // namespace

Result<ClaimFigure> TypedValues::withText(ClaimFigure figure, const QString &typed) const
{
    const QString text = typed.simplified();
    return m_find(text)
        .and_then([&](const QList<Mention> &mentions) { return onlyFigure(mentions, text); })
        .transform([&](const Mention &stated) {
            figure.text = text;
            figure.sub = stated.sub;
            figure.value = *stated.figure;
            figure.value.modifierSpan = {};
            return figure;
        });
}

Result<QString> TypedValues::chipNamed(const QString &typed) const
{
    const QString text = typed.simplified();
    return entityNamed(text).transform([&](const std::optional<ClaimEntity> &entity) {
        return entity && entity->kind == MentionKind::Chip ? entity->canonical : text;
    });
}

Result<QList<ClaimEntity>> TypedValues::entities(const QString &typed, const QList<ClaimEntity> &known) const
{
    QList<ClaimEntity> entities;
    for (const QString &part : typed.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        if (name.isEmpty())
            continue;
        const auto same = std::ranges::find(known, name, &ClaimEntity::canonical);
        const auto named =
            same != known.end() ? Result<std::optional<ClaimEntity>>(*same) : entityNamed(name);
        if (!named)
            return std::unexpected(named.error());
        const ClaimEntity entity = named->value_or(ClaimEntity{MentionKind::Company, name});
        if (!entities.contains(entity))
            entities.append(entity);
    }
    return entities;
}

Result<std::optional<ClaimEntity>> TypedValues::entityNamed(const QString &text) const
{
    return m_find(text).transform([&](const QList<Mention> &mentions) -> std::optional<ClaimEntity> {
        for (const Mention &mention : mentions) {
            const bool isAll = mention.span.start == 0 && mention.span.end == text.size();
            if (isAll && !mention.canonical.isEmpty())
                return ClaimEntity{mention.kind, mention.canonical};
        }
        return std::nullopt;
    });
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

} // namespace Postilla
