// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/typedvalues.h"

#include "mention/kindtable.h"

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

/// The kind of what a claim is about by that name: "chip", "ente pubblico".
std::optional<MentionKind> kindCalled(const QString &name)
{
    const auto isName = [&](const QString &other) {
        return !other.isEmpty() && other.compare(name, Qt::CaseInsensitive) == 0;
    };
    for (const MentionSub sub : {MentionSub::Government, MentionSub::Press}) {
        if (isName(subLabel(sub)))
            return MentionKind::Agency;
    }
    for (const KindInfo &info : builtinKinds()) {
        if (namesAnEntity(info.kind) && (isName(info.name) || isName(info.key)))
            return info.kind;
    }
    return std::nullopt;
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
        const auto named = same != known.end() ? Result<ClaimEntity>(*same) : entity(name);
        if (!named)
            return std::unexpected(named.error());
        if (!entities.contains(*named))
            entities.append(*named);
    }
    return entities;
}

Result<ClaimEntity> TypedValues::entity(const QString &typed) const
{
    const qsizetype colon = typed.indexOf(u':');
    const auto kind = colon < 0 ? std::nullopt : kindCalled(typed.first(colon).trimmed());
    const QString name = kind ? typed.sliced(colon + 1).trimmed() : typed;
    if (name.isEmpty()) {
        return std::unexpected(Error(ErrorCode::BadArgument, Words::tr("There is no name behind the kind"),
                                     typed, Words::tr("Type one after the colon.")));
    }
    return entityNamed(name).transform([&](const std::optional<ClaimEntity> &known) {
        const bool isKnown = known && (!kind || known->kind == *kind);
        return isKnown ? *known : ClaimEntity{kind.value_or(MentionKind::Company), name};
    });
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
