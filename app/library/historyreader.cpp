// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/historyreader.h"

#include "library/historywords.h"
#include "store/journal.h"
#include "store/recordname.h"
#include "store/recordtable.h"
#include "store/undostack.h"
#include "store/uuidlist.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString numbered(const Operation &creation)
{
    const int number = creation.after.value("number"_L1).toInt();
    const QString noun = historyNoun(creation.noun);
    const QString name = ownName(creation.noun, creation.after);
    if (creation.noun == u"claim")
        return noun + u' ' + name;
    if (creation.noun == u"report")
        return noun + u' ' + creation.after.value("number"_L1).toString();
    if (number != 0)
        return noun + u' ' + QString::number(number);
    return name.isEmpty() ? noun : u"%1 \"%2\""_s.arg(noun, name);
}

/// Whether the record would be missing somewhere rather than differ.
bool isNeed(const FieldConflict &conflict)
{
    const auto table = RecordTable::ofNoun(conflict.noun);
    return table && std::ranges::contains((*table)->neededBy, conflict.field, &RecordTable::Need::noun);
}

} // namespace

Result<QList<HistoryLine>> HistoryReader::lines(const QList<Operation> &operations, const Progress &progress)
{
    QList<HistoryLine> lines;
    lines.reserve(operations.size());
    for (const Operation &operation : operations) {
        if (progress && !progress(lines.size(), operations.size()))
            return std::unexpected(
                Error(ErrorCode::Cancelled, QCoreApplication::translate("History", "Cancelled")));
        const auto made = line(operation);
        if (!made)
            return std::unexpected(made.error());
        lines += *made;
    }
    return lines;
}

Result<QList<VersionPair>> HistoryReader::versions(const QList<FieldConflict> &conflicts)
{
    QList<VersionPair> pairs;
    for (const FieldConflict &conflict : conflicts) {
        const auto record = recordText(conflict.noun, conflict.record);
        if (!record)
            return std::unexpected(record.error());
        if (isNeed(conflict)) {
            const auto needing = recordText(conflict.field, conflict.theirs.toString());
            if (!needing)
                return std::unexpected(needing.error());
            pairs.append(
                {QCoreApplication::translate("History", "%1 is needed by: %2").arg(*record, *needing),
                 {},
                 {},
                 {}});
            continue;
        }
        const QString label = historyColumn(conflict.noun, conflict.field);
        if (label.isEmpty())
            pairs.append({*record, {}, {}, {}});
        else
            pairs.append({*record, label, valueText(conflict.noun, conflict.field, conflict.mine),
                          valueText(conflict.noun, conflict.field, conflict.theirs)});
    }
    return pairs;
}

Result<HistoryLine> HistoryReader::line(const Operation &operation)
{
    return recordText(operation.noun, operation.record).transform([&](const QString &record) {
        HistoryLine line;
        line.seq = operation.seq;
        line.time = operation.time;
        line.analyst = operation.analyst;
        line.act = operation.act;
        line.label = operation.label;
        line.actKind = operation.actKind;
        line.kind = operation.kind;
        line.noun = operation.noun;
        line.record = operation.record;
        line.recordText = record;
        line.what = historyKind(operation.kind);
        line.changes = changesOf(operation);
        return line;
    });
}

QList<FieldChange> HistoryReader::changesOf(const Operation &operation)
{
    QList<FieldChange> changes;
    if (operation.kind != OperationKind::Update)
        return changes;
    const QString &noun = operation.noun;
    for (auto field = operation.after.begin(); field != operation.after.end(); ++field) {
        const QString label = historyColumn(noun, field.key());
        if (!label.isEmpty())
            changes.append({field.key(), label,
                            valueText(noun, field.key(), operation.before.value(field.key())),
                            valueText(noun, field.key(), field.value())});
    }
    return changes;
}

/// Uuids are told by the names of what they stand for.
QString HistoryReader::valueText(const QString &noun, const QString &column, const QJsonValue &value)
{
    const QString linked = linkedNoun(noun, column);
    if (linked.isEmpty())
        return historyValue(noun, column, value);
    const QString text = value.toString();
    const bool isList = text.startsWith(u'[');
    QStringList names;
    for (const QString &uuid : isList ? uuidListFrom(text) : QStringList(text))
        names.append(nameOf(linked, uuid));
    return names.join(u", ");
}

/// As it is called now, removed or not.
QString HistoryReader::nameOf(const QString &noun, const QString &uuid)
{
    const auto table = RecordTable::ofNoun(noun);
    if (uuid.isEmpty() || !table)
        return {};
    const auto state = (*table)->read(m_database, uuid);
    if (!state)
        return uuid;
    const std::optional<RecordState> &stored = *state;
    return stored ? ownName(noun, stored->row) : uuid;
}

/// Number and name stand in the operation that made the record; a number never changes.
Result<QString> HistoryReader::recordText(const QString &noun, const QString &uuid)
{
    if (const auto known = m_recordTexts.constFind(uuid); known != m_recordTexts.cend())
        return *known;
    const auto found = Journal(m_database).creationOf(noun, uuid);
    if (!found)
        return std::unexpected(found.error());
    const std::optional<Operation> &creation = *found;
    Result<QString> text = creation ? numbered(*creation) : historyNoun(noun);
    if (noun == u"version" && creation) {
        const QString document = creation->after.value("document"_L1).toString();
        text = recordText(u"document"_s, document).transform([&](const QString &owner) {
            return owner + u", "_s + *text;
        });
    }
    if (text)
        m_recordTexts.insert(uuid, *text);
    return text;
}

} // namespace Postilla
