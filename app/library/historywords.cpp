// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/historywords.h"

#include "claim/anchorwords.h"
#include "claim/claimcodes.h"
#include "claim/claimrecord.h"
#include "claim/claimterms.h"
#include "claim/judgement.h"
#include "claim/relation.h"
#include "claim/verdicts.h"
#include "document/documentcodes.h"
#include "library/documentfield.h"
#include "library/figurewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

using Texts = QHash<QString, const char *>;

QString translated(const Texts &texts, const QString &key)
{
    const char *const text = texts.value(key);
    return text ? Words::tr(text) : QString();
}

/// Those that go by the same name whatever the noun.
QString columnOfAny(const QString &column)
{
    static const Texts texts{
        {u"published_known_by"_s, QT_TRANSLATE_NOOP("History", "Date known by")},
        {u"summary"_s, QT_TRANSLATE_NOOP("History", "Summary")},
        {u"type"_s, QT_TRANSLATE_NOOP("History", "Type")},
        {u"source"_s, QT_TRANSLATE_NOOP("History", "Source")},
        {u"source_kind"_s, QT_TRANSLATE_NOOP("History", "Kind of source")},
        {u"cue"_s, QT_TRANSLATE_NOOP("History", "Cue")},
        {u"reported_via"_s, QT_TRANSLATE_NOOP("History", "Reported through")},
        {u"hedge"_s, QT_TRANSLATE_NOOP("History", "Hedge")},
        {u"hedge_cue"_s, QT_TRANSLATE_NOOP("History", "Hedge words")},
        {u"hedge_scope"_s, QT_TRANSLATE_NOOP("History", "What is hedged")},
        {u"polarity"_s, QT_TRANSLATE_NOOP("History", "Polarity")},
        {u"event_from"_s, QT_TRANSLATE_NOOP("History", "Event from")},
        {u"event_to"_s, QT_TRANSLATE_NOOP("History", "Event until")},
        {u"credibility"_s, QT_TRANSLATE_NOOP("History", "Credibility")},
        {u"verdict"_s, QT_TRANSLATE_NOOP("History", "Verdict")},
        {u"rationale"_s, QT_TRANSLATE_NOOP("History", "Rationale")},
        {u"source_error"_s, QT_TRANSLATE_NOOP("History", "Source error")},
        {u"correct_form"_s, QT_TRANSLATE_NOOP("History", "Correct form")},
        {u"tags"_s, QT_TRANSLATE_NOOP("History", "Tags")},
        {u"proposed"_s, QT_TRANSLATE_NOOP("History", "Proposed, not confirmed")},
        {u"quote"_s, QT_TRANSLATE_NOOP("History", "Quote")},
        {u"text"_s, QT_TRANSLATE_NOOP("History", "Figure")},
        {u"object"_s, QT_TRANSLATE_NOOP("History", "Chip")},
        {u"measure"_s, QT_TRANSLATE_NOOP("History", "Measure")},
        {u"as_of"_s, QT_TRANSLATE_NOOP("History", "As of")},
        {u"entities"_s, QT_TRANSLATE_NOOP("History", "About")},
        {u"placed_state"_s, QT_TRANSLATE_NOOP("History", "In the new text")},
        {u"placed_quote"_s, QT_TRANSLATE_NOOP("History", "Reads there")},
        {u"name"_s, QT_TRANSLATE_NOOP("History", "Name")},
        {u"color"_s, QT_TRANSLATE_NOOP("History", "Colour")},
        {u"description"_s, QT_TRANSLATE_NOOP("History", "Description")},
        {u"canonical"_s, QT_TRANSLATE_NOOP("History", "Canonical name")},
        {u"question"_s, QT_TRANSLATE_NOOP("History", "Question")},
        {u"statement"_s, QT_TRANSLATE_NOOP("History", "Statement")},
        {u"likelihood"_s, QT_TRANSLATE_NOOP("History", "Likelihood")},
        {u"confidence"_s, QT_TRANSLATE_NOOP("History", "Confidence")},
        {u"confidence_reason"_s, QT_TRANSLATE_NOOP("History", "Why that confidence")},
        {u"claims_for"_s, QT_TRANSLATE_NOOP("History", "Claims for it")},
        {u"claims_against"_s, QT_TRANSLATE_NOOP("History", "Claims against it")},
    };
    return translated(texts, column);
}

/// The word of a code; the code itself where it has none.
template <typename Vocabulary>
QString word(QString (*name)(Vocabulary), const QString &code)
{
    const auto value = fromCode<Vocabulary>(code);
    return value ? name(*value) : code;
}

QString yesOrNo(const QString &text)
{
    return text == u"0" ? Words::tr("no") : Words::tr("yes");
}

/// "hedge, source": the fields of a JSON array.
QString fieldNames(const QString &noun, const QString &json)
{
    QStringList names;
    for (const QString &field : QJsonDocument::fromJson(json.toUtf8()).toVariant().toStringList()) {
        const QString name = field == u"value" ? historyColumn(noun, u"text"_s) : historyColumn(noun, field);
        names.append(name.isEmpty() ? field : name);
    }
    return names.join(u", ");
}

/// Empty where the column has no fixed words.
QString codeText(const QString &column, const QString &text)
{
    static const QHash<QString, QString (*)(const QString &)> words{
        {u"type"_s, [](const QString &code) { return word(claimTypeName, code); }},
        {u"source_kind"_s, [](const QString &code) { return word(sourceKindName, code); }},
        {u"hedge"_s, [](const QString &code) { return word(hedgeName, code); }},
        {u"polarity"_s, [](const QString &code) { return word(polarityName, code); }},
        {u"verdict"_s, [](const QString &code) { return word(verdictName, code); }},
        {u"measure"_s, [](const QString &code) { return code.isEmpty() ? code : word(measureName, code); }},
        {u"likelihood"_s, [](const QString &code) { return word(likelihoodText, code); }},
        {u"confidence"_s, [](const QString &code) { return word(confidenceName, code); }},
        {u"placed_state"_s, [](const QString &code) { return word(anchorStateText, code); }},
        {u"published_known_by"_s, [](const QString &code) { return word(knownByText, code); }},
        {u"state"_s, [](const QString &code) { return word(stateText, code); }},
        {u"source_error"_s, yesOrNo},
    };
    const auto translate = words.value(column);
    return translate ? translate(text) : QString();
}

} // namespace

QString historyNoun(const QString &noun)
{
    static const Texts texts{
        {u"document"_s, QT_TRANSLATE_NOOP("History", "document")},
        {u"version"_s, QT_TRANSLATE_NOOP("History", "text")},
        {u"claim"_s, QT_TRANSLATE_NOOP("History", "claim")},
        {u"claim_figure"_s, QT_TRANSLATE_NOOP("History", "figure of a claim")},
        {u"relation"_s, QT_TRANSLATE_NOOP("History", "relation of claims")},
        {u"claim_entity"_s, QT_TRANSLATE_NOOP("History", "what a claim is about")},
        {u"dismissed_pair"_s, QT_TRANSLATE_NOOP("History", "pair of claims put aside")},
        {u"question"_s, QT_TRANSLATE_NOOP("History", "question")},
        {u"judgement"_s, QT_TRANSLATE_NOOP("History", "judgement")},
        {u"report"_s, QT_TRANSLATE_NOOP("History", "report")},
        {u"tag"_s, QT_TRANSLATE_NOOP("History", "tag")},
        {u"review_session"_s, QT_TRANSLATE_NOOP("History", "review session")},
        {u"decision"_s, QT_TRANSLATE_NOOP("History", "decision in a review session")},
        {u"correction"_s, QT_TRANSLATE_NOOP("History", "correction")},
        {u"figure_correction"_s, QT_TRANSLATE_NOOP("History", "meaning of a figure")},
        {u"lexicon_entry"_s, QT_TRANSLATE_NOOP("History", "lexicon entry")},
        {u"lexicon_kind"_s, QT_TRANSLATE_NOOP("History", "kind of mention")},
        {u"saved_search"_s, QT_TRANSLATE_NOOP("History", "saved search")},
    };
    const QString text = translated(texts, noun);
    return text.isEmpty() ? noun : text;
}

QString historyKind(OperationKind kind)
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

QString historyColumn(const QString &noun, const QString &column)
{
    if (noun == u"question" && column == u"text")
        return Words::tr("Question");
    if (noun == u"relation" && column == u"kind")
        return Words::tr("Relation");
    if (noun == u"tag" && column == u"key")
        return Words::tr("Key");
    if (noun == u"tag" && column == u"parent")
        return Words::tr("Under");
    const auto &fields = documentFields();
    const auto field =
        std::ranges::find_if(fields, [&](DocumentField each) { return fieldKey(each) == column; });
    return field != fields.cend() ? fieldLabel(*field) : columnOfAny(column);
}

QString historyValue(const QString &noun, const QString &column, const QJsonValue &value)
{
    const QString text = value.toVariant().toString();
    if (column == u"proposed")
        return fieldNames(noun, text);
    if (noun == u"relation" && column == u"kind")
        return word(relationText, text);
    if (noun == u"tag" && column == u"key" && text == u"0")
        return {};
    if (column == u"placed_state" && text.isEmpty())
        return {};
    const QString words = codeText(column, text);
    return words.isEmpty() ? text : words;
}

QString linkedNoun(const QString &noun, const QString &column)
{
    if (noun == u"claim" && column == u"tags")
        return u"tag"_s;
    if (noun == u"tag" && column == u"parent")
        return u"tag"_s;
    if (column == u"question")
        return u"question"_s;
    if (noun == u"judgement" && column.startsWith(u"claims_"))
        return u"claim"_s;
    return {};
}

QString historyAct(const QString &label)
{
    static const QHash<QString, const char *> acts{
        {u"import"_s, QT_TRANSLATE_NOOP("History", "Import")},
        {u"replace-text"_s, QT_TRANSLATE_NOOP("History", "Replace the text of a document")},
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
        {u"add-question"_s, QT_TRANSLATE_NOOP("History", "Add a question")},
        {u"edit-question"_s, QT_TRANSLATE_NOOP("History", "Edit a question")},
        {u"remove-question"_s, QT_TRANSLATE_NOOP("History", "Delete a question")},
        {u"add-judgement"_s, QT_TRANSLATE_NOOP("History", "Make a judgement")},
        {u"edit-judgement"_s, QT_TRANSLATE_NOOP("History", "Edit a judgement")},
        {u"attach-claim"_s, QT_TRANSLATE_NOOP("History", "Let a claim speak for or against a judgement")},
        {u"report"_s, QT_TRANSLATE_NOOP("History", "Hand over a report")},
        {u"remove-judgement"_s, QT_TRANSLATE_NOOP("History", "Delete a judgement")},
        {u"add-tag"_s, QT_TRANSLATE_NOOP("History", "Add a tag")},
        {u"edit-tag"_s, QT_TRANSLATE_NOOP("History", "Edit a tag")},
        {u"merge-tags"_s, QT_TRANSLATE_NOOP("History", "Merge two tags")},
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
        {u"start-review"_s, QT_TRANSLATE_NOOP("History", "Start a review session")},
        {u"close-review"_s, QT_TRANSLATE_NOOP("History", "Close a review session")},
        {u"open-review"_s, QT_TRANSLATE_NOOP("History", "Open a review session again")},
        {u"review-yes"_s, QT_TRANSLATE_NOOP("History", "Review: yes")},
        {u"review-no"_s, QT_TRANSLATE_NOOP("History", "Review: no")},
        {u"review-later"_s, QT_TRANSLATE_NOOP("History", "Review: later")},
        {u"review-alike"_s, QT_TRANSLATE_NOOP("History", "Review: all alike")},
        {u"save-search"_s, QT_TRANSLATE_NOOP("History", "Save a search")},
        {u"edit-search"_s, QT_TRANSLATE_NOOP("History", "Edit a saved search")},
        {u"remove-search"_s, QT_TRANSLATE_NOOP("History", "Delete a saved search")},
    };
    const QString text = translated(acts, label);
    return text.isEmpty() ? label : text;
}

QString historyAct(const HistoryLine &line)
{
    QString act = historyAct(line.label);
    switch (line.actKind) {
    case ActKind::Do:
        return act;
    case ActKind::Undo:
        return Words::tr("%1 (undone)").arg(act);
    case ActKind::Redo:
        return Words::tr("%1 (done again)").arg(act);
    }
    return act;
}

QString historyChanges(const HistoryLine &line)
{
    const auto quoted = [](const QString &value) { return value.isEmpty() ? u"–"_s : u'"' + value + u'"'; };
    QStringList parts;
    for (const FieldChange &change : line.changes)
        parts += u"%1: %2 → %3"_s.arg(change.label, quoted(change.before), quoted(change.after));
    return parts.isEmpty() ? line.what : parts.join(u"; ");
}

} // namespace Postilla
