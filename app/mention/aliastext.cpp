// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/aliastext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LexiconReader)
};

constexpr std::array<std::pair<AliasCondition, QStringView>, 5> conditions{{
    {AliasCondition::Any, u"any"},
    {AliasCondition::Capital, u"capital"},
    {AliasCondition::Exact, u"exact"},
    {AliasCondition::InSentence, u"insentence"},
    {AliasCondition::National, u"national"},
}};

/// "it:" before a name.
bool startsWithLanguage(QStringView text)
{
    return text.size() > 3 && text[2] == u':' && text[0].isLower() && text[1].isLower();
}

} // namespace

AliasCondition usualCondition(const QString &name)
{
    const bool capitals = name == name.toUpper() && name != name.toLower();
    if (capitals && name.size() <= 3)
        return AliasCondition::Exact;
    return name == name.toLower() ? AliasCondition::Any : AliasCondition::Capital;
}

QString conditionWord(AliasCondition condition)
{
    return std::ranges::find(conditions, condition, [](const auto &each) { return each.first; })
        ->second.toString();
}

Result<AliasCondition> parseCondition(QStringView word)
{
    const auto known = std::ranges::find(conditions, word, [](const auto &each) { return each.second; });
    if (known != conditions.end())
        return known->first;
    return std::unexpected(Error(ErrorCode::BadArgument,
                                 Words::tr("“%1” is no condition of a name").arg(word), word.toString()));
}

QString aliasText(const Alias &alias)
{
    QString text = alias.language.isEmpty() ? alias.text : alias.language + u':' + alias.text;
    if (alias.condition != usualCondition(alias.text))
        text += u" !"_s + conditionWord(alias.condition);
    return text;
}

Result<Alias> parseAlias(QStringView text)
{
    Alias alias;
    if (startsWithLanguage(text)) {
        alias.language = text.left(2).toString();
        text = text.sliced(3);
    }
    const QString padded = u' ' + text.trimmed().toString();
    const qsizetype mark = padded.lastIndexOf(u" !");
    alias.text = padded.left(mark < 0 ? padded.size() : mark).trimmed();
    if (alias.text.isEmpty())
        return std::unexpected(Error(ErrorCode::BadArgument, Words::tr("A name is empty"), text.toString()));
    if (mark < 0) {
        alias.condition = usualCondition(alias.text);
        return alias;
    }
    return parseCondition(QStringView(padded).sliced(mark + 2)).transform([&](AliasCondition condition) {
        alias.condition = condition;
        return alias;
    });
}

QString aliasesText(const QList<Alias> &aliases)
{
    QJsonArray list;
    for (const Alias &alias : aliases)
        list.append(QJsonArray{alias.text, alias.language, conditionWord(alias.condition)});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<Alias> aliasesOf(const QString &text)
{
    QList<Alias> aliases;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue each : list) {
        const QString name = each[0].toString();
        aliases.append(
            {name, each[1].toString(), parseCondition(each[2].toString()).value_or(usualCondition(name))});
    }
    return aliases;
}

bool isWritableName(const QString &name)
{
    constexpr QStringView reserved = u"\t\n\r;{}";
    const bool plain = std::ranges::none_of(name, [reserved](QChar c) { return reserved.contains(c); });
    return plain && !name.trimmed().isEmpty() && !(u' ' + name).contains(u" !") && !startsWithLanguage(name);
}

} // namespace Postilla
