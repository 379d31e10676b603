// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/historyreader.h"

#include "claim/anchorwords.h"
#include "claim/claim.h"
#include "document/documentcodes.h"
#include "library/documentfield.h"
#include "store/journal.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString nounText(const QString &noun)
{
    if (noun == u"document")
        return Words::tr("document");
    if (noun == u"version")
        return Words::tr("text");
    if (noun == u"claim")
        return Words::tr("claim");
    if (noun == u"claim_figure")
        return Words::tr("figure of a claim");
    if (noun == u"relation")
        return Words::tr("relation of claims");
    if (noun == u"dismissed_pair")
        return Words::tr("pair of claims put aside");
    if (noun == u"claim_entity")
        return Words::tr("what a claim is about");
    if (noun == u"tag")
        return Words::tr("tag");
    if (noun == u"correction")
        return Words::tr("correction");
    if (noun == u"figure_correction")
        return Words::tr("meaning of a figure");
    if (noun == u"lexicon_entry")
        return Words::tr("lexicon entry");
    if (noun == u"lexicon_kind")
        return Words::tr("kind of mention");
    if (noun == u"saved_search")
        return Words::tr("saved search");
    return noun;
}

QString kindText(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Create:
        return Words::tr("added");
    case OperationKind::Update:
        return Words::tr("changed");
    case OperationKind::Remove:
        return Words::tr("removed");
    case OperationKind::Restore:
        return Words::tr("brought back");
    }
    return {};
}

/// Empty for a column that follows from others, or that no person reads.
QString columnLabel(const QString &column)
{
    const auto &fields = documentFields();
    const auto field =
        std::ranges::find_if(fields, [&](DocumentField each) { return fieldKey(each) == column; });
    if (field != fields.cend())
        return fieldLabel(*field);
    if (column == u"published_known_by")
        return Words::tr("Date known by");
    if (column == u"summary")
        return Words::tr("Summary");
    if (column == u"verdict")
        return Words::tr("Verdict");
    if (column == u"rationale")
        return Words::tr("Rationale");
    if (column == u"quote")
        return Words::tr("Quote");
    if (column == u"source")
        return Words::tr("Source");
    if (column == u"text")
        return Words::tr("Figure");
    if (column == u"object")
        return Words::tr("Chip");
    if (column == u"placed_state")
        return Words::tr("In the new text");
    if (column == u"placed_quote")
        return Words::tr("Reads there");
    if (column == u"name")
        return Words::tr("Name");
    if (column == u"canonical")
        return Words::tr("Canonical name");
    return {};
}

/// A stored value for a person: the fixed words of a state are translated.
QString valueText(const QString &column, const QJsonValue &value)
{
    const QString text = value.toVariant().toString();
    if (column == u"state")
        return stateText(fromCode<ReadState>(text).value_or(ReadState::Unread));
    if (column == u"published_known_by")
        return knownByText(fromCode<DateKnownBy>(text).value_or(DateKnownBy::Unknown));
    if (column == u"placed_state" && !text.isEmpty())
        return anchorStateText(fromCode<AnchorState>(text).value_or(AnchorState::Lost));
    return text;
}

QList<FieldChange> changesOf(const Operation &operation)
{
    QList<FieldChange> changes;
    if (operation.kind != OperationKind::Update)
        return changes;
    for (auto field = operation.after.begin(); field != operation.after.end(); ++field) {
        const QString label = columnLabel(field.key());
        if (!label.isEmpty()) {
            changes.append({field.key(), label, valueText(field.key(), operation.before.value(field.key())),
                            valueText(field.key(), field.value())});
        }
    }
    return changes;
}

QString numbered(const Operation &creation)
{
    const int number = creation.after.value("number"_L1).toInt();
    const QString noun = nounText(creation.noun);
    if (creation.noun == u"claim")
        return noun + u' ' + claimNumberText(creation.after.value("site"_L1).toString(), number);
    if (number != 0)
        return noun + u' ' + QString::number(number);
    QString name;
    for (const QLatin1StringView column : {"canonical"_L1, "name"_L1, "text"_L1}) {
        if (name.isEmpty())
            name = creation.after.value(column).toString();
    }
    return name.isEmpty() ? noun : u"%1 \"%2\""_s.arg(noun, name);
}
} // namespace

Result<QList<HistoryLine>> HistoryReader::lines(const QList<Operation> &operations)
{
    QList<HistoryLine> lines;
    lines.reserve(operations.size());
    for (const Operation &operation : operations) {
        const auto made = line(operation);
        if (!made)
            return std::unexpected(made.error());
        lines += *made;
    }
    return lines;
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
        line.what = kindText(operation.kind);
        line.changes = changesOf(operation);
        return line;
    });
}

/// Number and name stand in the operation that made the record; a number never changes.
Result<QString> HistoryReader::recordText(const QString &noun, const QString &uuid)
{
    if (const auto known = m_recordTexts.constFind(uuid); known != m_recordTexts.cend())
        return *known;
    const auto creation = Journal(m_database).creationOf(noun, uuid);
    if (!creation)
        return std::unexpected(creation.error());
    Result<QString> text = *creation ? numbered(**creation) : nounText(noun);
    if (noun == u"version" && *creation) {
        const QString document = (*creation)->after.value("document"_L1).toString();
        text = recordText(u"document"_s, document).transform([&](const QString &owner) {
            return owner + u", "_s + *text;
        });
    }
    if (text)
        m_recordTexts.insert(uuid, *text);
    return text;
}

QString HistoryReader::actText(const QString &label)
{
    static const QHash<QString, const char *> words{
        {u"import"_s, QT_TRANSLATE_NOOP("History", "Import")},
        {u"edit"_s, QT_TRANSLATE_NOOP("History", "Edit")},
        {u"remove"_s, QT_TRANSLATE_NOOP("History", "Remove documents")},
        {u"add-claim"_s, QT_TRANSLATE_NOOP("History", "Tag a claim")},
        {u"edit-claim"_s, QT_TRANSLATE_NOOP("History", "Edit a claim")},
        {u"confirm-claim"_s, QT_TRANSLATE_NOOP("History", "Confirm what is proposed of claims")},
        {u"place-claim"_s, QT_TRANSLATE_NOOP("History", "Take a claim's new place")},
        {u"place-claims"_s, QT_TRANSLATE_NOOP("History", "Look for claims in a new text")},
        {u"remove-claim"_s, QT_TRANSLATE_NOOP("History", "Delete claims")},
        {u"add-relation"_s, QT_TRANSLATE_NOOP("History", "Relate two claims")},
        {u"edit-relation"_s, QT_TRANSLATE_NOOP("History", "Change a relation")},
        {u"remove-relation"_s, QT_TRANSLATE_NOOP("History", "Take out a relation")},
        {u"dismiss-pair"_s, QT_TRANSLATE_NOOP("History", "Put a pair of claims aside")},
        {u"add-tag"_s, QT_TRANSLATE_NOOP("History", "Add a tag")},
        {u"edit-tag"_s, QT_TRANSLATE_NOOP("History", "Edit a tag")},
        {u"remove-tag"_s, QT_TRANSLATE_NOOP("History", "Delete a tag")},
        {u"confirm-mention"_s, QT_TRANSLATE_NOOP("History", "Confirm a mention")},
        {u"reject-mention"_s, QT_TRANSLATE_NOOP("History", "Reject a mention")},
        {u"add-mention"_s, QT_TRANSLATE_NOOP("History", "Mark a missing mention")},
        {u"rename-mention"_s, QT_TRANSLATE_NOOP("History", "Correct what a mention names")},
        {u"resize-mention"_s, QT_TRANSLATE_NOOP("History", "Correct where a mention stands")},
        {u"withdraw-correction"_s, QT_TRANSLATE_NOOP("History", "Withdraw a correction")},
        {u"correct-figure"_s, QT_TRANSLATE_NOOP("History", "Correct what a figure is about")},
        {u"withdraw-figure-correction"_s, QT_TRANSLATE_NOOP("History", "Withdraw a correction of a figure")},
        {u"add-entry"_s, QT_TRANSLATE_NOOP("History", "Add to the lexicon")},
        {u"edit-entry"_s, QT_TRANSLATE_NOOP("History", "Edit the lexicon")},
        {u"merge-entries"_s, QT_TRANSLATE_NOOP("History", "Merge two entries of the lexicon")},
        {u"split-entry"_s, QT_TRANSLATE_NOOP("History", "Split an entry of the lexicon")},
        {u"retire-entry"_s, QT_TRANSLATE_NOOP("History", "Retire an entry of the lexicon")},
        {u"restore-entry"_s, QT_TRANSLATE_NOOP("History", "Restore an entry of the lexicon")},
        {u"remove-entry"_s, QT_TRANSLATE_NOOP("History", "Delete an entry of the lexicon")},
        {u"import-lexicon"_s, QT_TRANSLATE_NOOP("History", "Import a lexicon")},
        {u"add-kind"_s, QT_TRANSLATE_NOOP("History", "Add a kind of mention")},
        {u"edit-kind"_s, QT_TRANSLATE_NOOP("History", "Edit a kind of mention")},
        {u"remove-kind"_s, QT_TRANSLATE_NOOP("History", "Delete a kind of mention")},
        {u"save-search"_s, QT_TRANSLATE_NOOP("History", "Save a search")},
        {u"edit-search"_s, QT_TRANSLATE_NOOP("History", "Edit a saved search")},
        {u"remove-search"_s, QT_TRANSLATE_NOOP("History", "Delete a saved search")},
    };
    if (const char *const text = words.value(label))
        return Words::tr(text);
    return label;
}

} // namespace Postilla
