// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/lexiconoutput.h"

#include "cli/cli.h"
#include "cli/documentjson.h"
#include "cli/texttable.h"
#include "mention/aliastext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject kindJson(const LexiconKind &kind)
{
    return {{u"key"_s, kind.key},     {u"name"_s, kind.name},
            {u"label"_s, kind.label}, {u"kind"_s, kindName(kind.kind())},
            {u"color"_s, kind.color}, {u"underline"_s, codeOf(kind.underline)}};
}

QJsonObject entryJson(const LexiconEntry &entry)
{
    QJsonArray names;
    for (const Alias &alias : entry.aliases) {
        names.append(QJsonObject{{u"name"_s, alias.text},
                                 {u"language"_s, textOrNull(alias.language)},
                                 {u"condition"_s, conditionWord(alias.condition)}});
    }
    return {{u"uuid"_s, textOrNull(entry.uuid)},
            {u"kind"_s, entry.kind},
            {u"canonical"_s, entry.canonical},
            {u"names"_s, names},
            {u"note"_s, textOrNull(entry.note)},
            {u"shipped"_s, entry.isShipped()},
            {u"replaces"_s, textOrNull(entry.replaces)},
            {u"retired"_s, entry.retired},
            {u"merged_into"_s, textOrNull(entry.mergedInto)}};
}

QString stateText(const LexiconEntry &entry)
{
    if (!entry.mergedInto.isEmpty())
        return Cli::tr("merged", "lexicon entry");
    if (entry.retired)
        return Cli::tr("retired", "lexicon entry");
    return entry.isShipped() ? Cli::tr("shipped", "lexicon entry") : Cli::tr("own", "lexicon entry");
}

QString warningKey(LexiconWarning::Kind kind)
{
    switch (kind) {
    case LexiconWarning::Kind::SharedName:
        return u"shared_name"_s;
    case LexiconWarning::Kind::CommonWord:
        return u"common_word"_s;
    case LexiconWarning::Kind::ShortName:
        return u"short_name"_s;
    }
    return {};
}

QString warningText(const LexiconWarning &warning)
{
    switch (warning.kind) {
    case LexiconWarning::Kind::SharedName:
        return Cli::tr("%1 (%2) is a name of %3 as well").arg(warning.name, warning.canonical, warning.other);
    case LexiconWarning::Kind::CommonWord:
        return Cli::tr("%1 (%2) is a common word of the texts; write %1 !insentence or %1 !exact")
            .arg(warning.name, warning.canonical);
    case LexiconWarning::Kind::ShortName:
        return Cli::tr("%1 (%2) is a single character").arg(warning.name, warning.canonical);
    }
    return {};
}

QJsonObject warningJson(const LexiconWarning &warning)
{
    QJsonArray conditions;
    for (const AliasCondition condition : warning.conditions)
        conditions.append(conditionWord(condition));
    return {{u"warning"_s, warningKey(warning.kind)},
            {u"name"_s, warning.name},
            {u"canonical"_s, warning.canonical},
            {u"other"_s, textOrNull(warning.other)},
            {u"as_name"_s, warning.asName},
            {u"as_word"_s, warning.asWord},
            {u"conditions"_s, conditions}};
}

QString effectKey(PreviewCase::Effect effect)
{
    switch (effect) {
    case PreviewCase::Effect::Appears:
        return u"appears"_s;
    case PreviewCase::Effect::Vanishes:
        return u"vanishes"_s;
    case PreviewCase::Effect::Changes:
        return u"changes"_s;
    }
    return {};
}

QJsonObject caseJson(const PreviewCase &found)
{
    return {{u"effect"_s, effectKey(found.effect)},
            {u"before"_s, found.before},
            {u"quote"_s, found.quote},
            {u"after"_s, found.after},
            {u"name_now"_s, textOrNull(found.nameNow)},
            {u"name_then"_s, textOrNull(found.nameThen)}};
}

/// The document's row; one without number and title where it has gone in the meantime.
DocumentListRow rowOf(const PreviewDocument &document, const QList<DocumentListRow> &rows)
{
    const auto row = std::ranges::find(rows, document.documentUuid, &DocumentListRow::uuid);
    return row == rows.cend() ? DocumentListRow() : *row;
}

void print(const TextTable &table, Console &console)
{
    if (table.isEmpty())
        return;
    for (const QString &line : table.lines(console.width()))
        console.print(line);
}

} // namespace

QJsonObject lexiconJson(const QList<LexiconKind> &kinds, const QList<LexiconEntry> &entries)
{
    QJsonArray kindList;
    for (const LexiconKind &kind : kinds)
        kindList.append(kindJson(kind));
    QJsonArray entryList;
    for (const LexiconEntry &entry : entries)
        entryList.append(entryJson(entry));
    return {{u"kinds"_s, kindList}, {u"entries"_s, entryList}};
}

void printEntries(const QList<LexiconEntry> &entries, const EntryKinds &kinds, Console &console)
{
    using enum TextTable::Column;
    TextTable table({Text, Text, Elided, Wrapped},
                    {Cli::tr("Kind"), Cli::tr("State"), Cli::tr("Canonical name"), Cli::tr("Names")});
    for (const LexiconEntry &entry : entries) {
        QStringList names;
        for (const Alias &alias : entry.aliases)
            names += aliasText(alias);
        table.addRow({kinds.name(entry.kind), stateText(entry), entry.canonical, names.join(u"; ")});
    }
    print(table, console);
}

QJsonArray packsJson(const QList<RulePackState> &packs)
{
    QJsonArray list;
    for (const RulePackState &pack : packs) {
        list.append(
            QJsonObject{{u"file"_s, pack.file},
                        {u"name"_s, textOrNull(pack.name)},
                        {u"error"_s, pack.trouble ? QJsonValue(errorJson(*pack.trouble)) : QJsonValue()}});
    }
    return list;
}

void printPacks(const QList<RulePackState> &packs, Console &console)
{
    using enum TextTable::Column;
    TextTable table({Path, Wrapped}, {Cli::tr("File"), Cli::tr("State")});
    for (const RulePackState &pack : packs)
        table.addRow({pack.file, pack.trouble ? pack.trouble->message() : Cli::tr("works", "rule pack")});
    print(table, console);
}

QJsonObject importJson(const LexiconImport &import, const QList<LexiconWarning> &warnings)
{
    QJsonArray list;
    for (const LexiconWarning &warning : warnings)
        list.append(warningJson(warning));
    return {{u"added"_s, import.added},
            {u"changed"_s, import.changed},
            {u"unchanged"_s, import.unchanged},
            {u"duplicates"_s, QJsonArray::fromStringList(import.duplicates)},
            {u"warnings"_s, list}};
}

void printImport(const LexiconImport &import, Console &console)
{
    console.print(Cli::tr("%n new entries", nullptr, static_cast<int>(import.added)));
    console.print(Cli::tr("%n changed entries", nullptr, static_cast<int>(import.changed)));
    console.print(Cli::tr("%n entries as they are", nullptr, static_cast<int>(import.unchanged)));
}

void tellTrouble(const LexiconImport &import, const QList<LexiconWarning> &warnings, Console &console)
{
    for (const QString &key : import.duplicates)
        console.tell(Cli::tr("More than once in the file: %1").arg(key));
    for (const LexiconWarning &warning : warnings)
        console.tell(warningText(warning));
}

QJsonObject previewJson(const LexiconPreview &preview, const QList<DocumentListRow> &documents)
{
    QJsonArray list;
    for (const PreviewDocument &document : preview.documents) {
        const DocumentListRow row = rowOf(document, documents);
        QJsonArray cases;
        for (const PreviewCase &found : document.cases)
            cases.append(caseJson(found));
        list.append(QJsonObject{{u"uuid"_s, document.documentUuid},
                                {u"number"_s, row.number},
                                {u"title"_s, row.title},
                                {u"appear"_s, document.appear},
                                {u"vanish"_s, document.vanish},
                                {u"change"_s, document.change},
                                {u"cases"_s, cases}});
    }
    return {{u"searched"_s, preview.searched}, {u"affected"_s, preview.affected},
            {u"appear"_s, preview.appear},     {u"vanish"_s, preview.vanish},
            {u"change"_s, preview.change},     {u"documents"_s, list}};
}

void printPreview(const LexiconPreview &preview, const QList<DocumentListRow> &documents, Console &console)
{
    using enum TextTable::Column;
    TextTable table(
        {Number, Number, Number, Number, Elided},
        {Cli::tr("No."), Cli::tr("Appear"), Cli::tr("Vanish"), Cli::tr("Change"), Cli::tr("Title")});
    for (const PreviewDocument &document : preview.documents) {
        const DocumentListRow row = rowOf(document, documents);
        table.addRow({QString::number(row.number), QString::number(document.appear),
                      QString::number(document.vanish), QString::number(document.change), row.title});
    }
    print(table, console);
    console.print(Cli::tr("%n mention(s) would appear", nullptr, static_cast<int>(preview.appear)));
    console.print(Cli::tr("%n mention(s) would vanish", nullptr, static_cast<int>(preview.vanish)));
    console.print(
        Cli::tr("%n mention(s) would name something else", nullptr, static_cast<int>(preview.change)));
    console.print(Cli::tr("%n document(s) would change", nullptr, static_cast<int>(preview.affected)));
}

} // namespace Postilla
