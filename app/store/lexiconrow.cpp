// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/lexiconrow.h"

#include "mention/aliastext.h"
#include "store/statement.h"
#include "store/storedcode.h"

using namespace Qt::StringLiterals;

namespace Postilla {

QJsonObject entryColumns(const LexiconEntry &entry)
{
    return {{u"kind"_s, entry.kind},
            {u"canonical"_s, entry.canonical},
            {u"note"_s, entry.note},
            {u"aliases"_s, aliasesText(entry.aliases)},
            {u"replaces"_s, entry.replaces},
            {u"retired"_s, entry.retired ? 1 : 0},
            {u"merged_into"_s, entry.mergedInto.isEmpty() ? QJsonValue() : QJsonValue(entry.mergedInto)}};
}

LexiconEntry entryOf(const QJsonObject &columns)
{
    LexiconEntry entry;
    entry.kind = columns.value("kind"_L1).toString();
    entry.canonical = columns.value("canonical"_L1).toString();
    entry.note = columns.value("note"_L1).toString();
    entry.aliases = aliasesOf(columns.value("aliases"_L1).toString());
    entry.replaces = columns.value("replaces"_L1).toString();
    entry.retired = columns.value("retired"_L1).toInt() != 0;
    entry.mergedInto = columns.value("merged_into"_L1).toString();
    return entry;
}

QString entryColumnNames()
{
    return u"uuid, kind, canonical, note, aliases, replaces, retired, merged_into, rev"_s;
}

LexiconEntry entryAt(const Statement &statement)
{
    return {.uuid = statement.text(0),
            .kind = statement.text(1),
            .canonical = statement.text(2),
            .note = statement.text(3),
            .aliases = aliasesOf(statement.text(4)),
            .replaces = statement.text(5),
            .retired = statement.integer(6) != 0,
            .mergedInto = statement.text(7),
            .rev = static_cast<int>(statement.integer(8))};
}

QJsonObject kindColumns(const LexiconKind &kind)
{
    return {{u"key"_s, kind.key},     {u"number"_s, kind.number}, {u"name"_s, kind.name},
            {u"label"_s, kind.label}, {u"color"_s, kind.color},   {u"underline"_s, codeOf(kind.underline)}};
}

QString kindColumnNames()
{
    return u"uuid, key, number, name, label, color, underline, rev"_s;
}

LexiconKind kindAt(const Statement &statement)
{
    return {.uuid = statement.text(0),
            .key = statement.text(1),
            .number = static_cast<int>(statement.integer(2)),
            .name = statement.text(3),
            .label = statement.text(4),
            .color = statement.text(5),
            .underline = storedCode<UnderlineShape>(statement.text(6)),
            .rev = static_cast<int>(statement.integer(7))};
}

} // namespace Postilla
