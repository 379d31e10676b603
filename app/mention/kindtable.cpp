// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/kindtable.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Postilla::KindTable)
};

struct KindRow
{
    MentionKind kind;
    const char16_t *key;
    const char16_t *name;
    const char16_t *format;
    const char *singular;
    const char *label;
    UnderlineShape underline;
};

constexpr std::array kinds{
    KindRow{MentionKind::Chip, u"chip", u"CHIP", u"Chip", QT_TRANSLATE_NOOP("Postilla::KindTable", "Chip"),
            QT_TRANSLATE_NOOP("Postilla::KindTable", "Chips"), UnderlineShape::Solid},
    KindRow{MentionKind::Figure, u"figure", u"FIGURE", u"Figure",
            QT_TRANSLATE_NOOP("Postilla::KindTable", "Figure"),
            QT_TRANSLATE_NOOP("Postilla::KindTable", "Figures"), UnderlineShape::Dotted},
    KindRow{MentionKind::Agency, u"agency", u"AGENCY", u"Agency",
            QT_TRANSLATE_NOOP("Postilla::KindTable", "Agency"),
            QT_TRANSLATE_NOOP("Postilla::KindTable", "Agencies"), UnderlineShape::Dashed},
    KindRow{MentionKind::Company, u"company", u"COMPANY", u"Company",
            QT_TRANSLATE_NOOP("Postilla::KindTable", "Company"),
            QT_TRANSLATE_NOOP("Postilla::KindTable", "Companies"), UnderlineShape::DashDot},
    KindRow{MentionKind::Person, u"person", u"PERSON", u"Person",
            QT_TRANSLATE_NOOP("Postilla::KindTable", "Person"),
            QT_TRANSLATE_NOOP("Postilla::KindTable", "People"), UnderlineShape::DashDotDot},
    KindRow{MentionKind::Place, u"place", u"PLACE", u"Place",
            QT_TRANSLATE_NOOP("Postilla::KindTable", "Place"),
            QT_TRANSLATE_NOOP("Postilla::KindTable", "Places"), UnderlineShape::Wave},
    KindRow{MentionKind::Cue, u"cue", u"CUE", u"Cue", QT_TRANSLATE_NOOP("Postilla::KindTable", "Cue"),
            QT_TRANSLATE_NOOP("Postilla::KindTable", "Cues"), UnderlineShape::Overline},
};

struct SubRow
{
    MentionSub sub;
    const char16_t *name;
    const char *label;
};

constexpr std::array subs{
    SubRow{MentionSub::Money, u"MONEY", QT_TRANSLATE_NOOP("Postilla::KindTable", "money")},
    SubRow{MentionSub::Quantity, u"QUANTITY", QT_TRANSLATE_NOOP("Postilla::KindTable", "quantity")},
    SubRow{MentionSub::Percent, u"PERCENT", QT_TRANSLATE_NOOP("Postilla::KindTable", "percentage")},
    SubRow{MentionSub::Ratio, u"RATIO", QT_TRANSLATE_NOOP("Postilla::KindTable", "ratio")},
    SubRow{MentionSub::Date, u"DATE", QT_TRANSLATE_NOOP("Postilla::KindTable", "date")},
    SubRow{MentionSub::Government, u"GOV", QT_TRANSLATE_NOOP("Postilla::KindTable", "government body")},
    SubRow{MentionSub::Press, u"PRESS", QT_TRANSLATE_NOOP("Postilla::KindTable", "news agency")},
    SubRow{MentionSub::Attribution, u"ATTRIBUTION", QT_TRANSLATE_NOOP("Postilla::KindTable", "attribution")},
    SubRow{MentionSub::Hedge, u"HEDGE", QT_TRANSLATE_NOOP("Postilla::KindTable", "hedge")},
};

constexpr std::array<std::pair<FigureModifier, const char16_t *>, 8> modifiers{{
    {FigureModifier::Exact, u"exact"},
    {FigureModifier::About, u"about"},
    {FigureModifier::AtLeast, u"at_least"},
    {FigureModifier::MoreThan, u"more_than"},
    {FigureModifier::LessThan, u"less_than"},
    {FigureModifier::UpTo, u"up_to"},
    {FigureModifier::Range, u"range"},
    {FigureModifier::Vague, u"vague"},
}};

bool sameName(QStringView a, const char16_t *b)
{
    return a.compare(QStringView(b), Qt::CaseInsensitive) == 0;
}

std::unexpected<Error> unknownName(QStringView name)
{
    return std::unexpected(
        Error(ErrorCode::BadArgument, Words::tr("This name is not known"), name.toString()));
}

KindInfo infoOf(const KindRow &row)
{
    return {row.kind,
            QString::fromUtf16(row.key),
            Words::tr(row.singular),
            Words::tr(row.label),
            QString::fromUtf16(row.format),
            row.underline};
}

} // namespace

QList<KindInfo> builtinKinds()
{
    QList<KindInfo> infos;
    for (const KindRow &row : kinds)
        infos.append(infoOf(row));
    return infos;
}

KindInfo kindInfo(MentionKind kind)
{
    const auto row = std::ranges::find(kinds, kind, &KindRow::kind);
    return row != kinds.end() ? infoOf(*row) : KindInfo{kind, {}, {}, {}, {}, UnderlineShape::Solid};
}

QString subLabel(MentionSub sub)
{
    const auto row = std::ranges::find(subs, sub, &SubRow::sub);
    return row != subs.end() ? Words::tr(row->label) : QString();
}

QString kindLabel(MentionKind kind, MentionSub sub)
{
    const QString name = kindInfo(kind).name;
    QString finer = subLabel(sub);
    if (finer.isEmpty())
        return name;
    if (kind == MentionKind::Figure)
        return Words::tr("%1: %2", "kind of mention, finer kind").arg(name, finer);
    finer[0] = finer.at(0).toUpper();
    return finer;
}

bool namesAnEntity(MentionKind kind)
{
    return kind != MentionKind::Figure && kind != MentionKind::Cue;
}

QString kindName(MentionKind kind)
{
    const auto row = std::ranges::find(kinds, kind, &KindRow::kind);
    return row != kinds.end() ? QString::fromUtf16(row->name) : u"USER"_s + QString::number(int(kind));
}

QString subName(MentionSub sub)
{
    const auto row = std::ranges::find(subs, sub, &SubRow::sub);
    return row != subs.end() ? QString::fromUtf16(row->name) : QString();
}

QString modifierName(FigureModifier modifier)
{
    const auto row = std::ranges::find(modifiers, modifier, [](const auto &entry) { return entry.first; });
    return QString::fromUtf16(row->second);
}

QString ruleName(MentionRule rule, MentionKind kind, MentionSub sub)
{
    switch (rule) {
    case MentionRule::Entry:
        return kind == MentionKind::Figure ? u"figure/"_s + subName(sub).toLower() : u"entry"_s;
    case MentionRule::Series:
        return u"chip/series"_s;
    case MentionRule::Person:
        return u"person/grammar"_s;
    case MentionRule::Surname:
        return u"person/surname"_s;
    case MentionRule::Company:
        return kind == MentionKind::Agency ? u"agency/grammar"_s : u"company/grammar"_s;
    case MentionRule::Pack:
        return u"pack"_s;
    }
    return {};
}

QString ruleLabel(const QString &rule)
{
    if (rule.startsWith(u"figure/")) {
        const auto sub = parseSub(rule.section(u'/', 1));
        return kindLabel(MentionKind::Figure, sub.value_or(MentionSub::None));
    }
    const QHash<QString, QString> labels{
        {u"entry"_s, Words::tr("Entry of the lexicon")},
        {u"chip/series"_s, Words::tr("Designations of chip series")},
        {u"person/grammar"_s, Words::tr("People by title, name or age")},
        {u"person/surname"_s, Words::tr("Surnames of people named before")},
        {u"company/grammar"_s, Words::tr("Companies by the words around them")},
        {u"agency/grammar"_s, Words::tr("Bodies and outlets by their last word")},
        {u"pack"_s, Words::tr("Rule packs")},
    };
    return labels.value(rule);
}

Result<MentionKind> parseKind(QStringView name)
{
    for (const KindRow &row : kinds) {
        if (sameName(name, row.name))
            return row.kind;
    }
    bool isNumber = false;
    const int number = name.startsWith(u"USER", Qt::CaseInsensitive) ? name.mid(4).toInt(&isNumber) : 0;
    if (isNumber && number >= int(MentionKind::FirstOfUser) && number <= 0xFFFF)
        return MentionKind(number);
    return unknownName(name);
}

Result<MentionSub> parseSub(QStringView name)
{
    if (name.isEmpty())
        return MentionSub::None;
    for (const SubRow &row : subs) {
        if (sameName(name, row.name))
            return row.sub;
    }
    return unknownName(name);
}

Result<FigureModifier> parseModifier(QStringView name)
{
    for (const auto &[modifier, text] : modifiers) {
        if (sameName(name, text))
            return modifier;
    }
    return unknownName(name);
}

} // namespace Postilla
