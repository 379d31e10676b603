// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/completer.h"

#include "query/namefold.h"
#include "query/queryfields.h"
#include "store/lexiconstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// So many values a list shows.
constexpr qsizetype mostValues = 50;

/// Where the term begins that the keyboard is in: behind the last space or bracket outside of quotation
/// marks, and behind a "-" that excludes it.
qsizetype termStart(QStringView typed)
{
    qsizetype start = 0;
    bool isQuoted = false;
    for (qsizetype at = 0; at < typed.size(); ++at) {
        if (typed[at] == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (typed[at].isSpace() || typed[at] == u'(' || typed[at] == u')'))
            start = at + 1;
    }
    return start < typed.size() && typed[start] == u'-' ? start + 1 : start;
}

/// As it is typed behind a field.
QString quoted(const QString &value)
{
    const auto isSpecial = [](QChar c) { return c.isSpace() || QStringView(u"\"“«()").contains(c); };
    if (std::ranges::none_of(value, isSpecial))
        return value;
    QString inside = value;
    return u'"' + inside.replace(u'"', u"\"\""_s) + u'"';
}

/// Whether one of the value's words begins like that.
bool beginsLike(const QString &value, const QString &typed)
{
    const QString folded = foldedName(value);
    return typed.isEmpty() || folded.startsWith(typed) || folded.contains(u' ' + typed);
}

QList<Completion> fieldsLike(const QString &typed, TextSpan span)
{
    QList<Completion> completions;
    for (const QueryField &field : queryFields()) {
        if (field.name.startsWith(typed.toLower()))
            completions.append({.text = field.name + u':', .span = span, .hint = field.expected});
    }
    return completions;
}

} // namespace

Result<QList<Completion>> Completer::complete(const QString &typed, qsizetype cursor)
{
    const QString before = typed.first(std::clamp<qsizetype>(cursor, 0, typed.size()));
    const qsizetype start = termStart(before);
    const QString term = before.sliced(start);
    const qsizetype colon = term.indexOf(u':');
    if (colon < 0)
        return fieldsLike(term, {start, before.size()});
    const QString name = term.first(colon).toLower();
    const QList<QueryField> fields = queryFields();
    const auto field = std::ranges::find(fields, name, &QueryField::name);
    if (field == fields.end())
        return QList<Completion>();
    const TextSpan span{start + colon + 1, before.size()};
    QString value = term.sliced(colon + 1);
    const QString wanted = foldedName(value.remove(u'"'));
    const auto fits = [&](const QString &each) { return beginsLike(each, wanted); };
    QList<Completion> completions;
    for (const QString &each : field->values) {
        if (fits(each))
            completions.append({.text = each, .span = span});
    }
    return held(name, fits).transform([&](const QList<HeldValue> &values) {
        for (const HeldValue &each : values.first(std::min(values.size(), mostValues)))
            completions.append({.text = quoted(each.value), .span = span, .count = each.count});
        return completions;
    });
}

Result<QList<HeldValue>> Completer::held(const QString &field, const HeldVocabulary::Fits &fits)
{
    HeldVocabulary vocabulary(m_database);
    if (field == "chip"_L1)
        return vocabulary.entities(MentionKind::Chip, fits);
    if (field == "agency"_L1)
        return vocabulary.entities(MentionKind::Agency, fits);
    if (field == "company"_L1)
        return vocabulary.entities(MentionKind::Company, fits);
    if (field == "person"_L1)
        return vocabulary.entities(MentionKind::Person, fits);
    if (field == "place"_L1)
        return vocabulary.entities(MentionKind::Place, fits);
    if (field == "source"_L1)
        return vocabulary.outlets(fits);
    if (field == "origin"_L1)
        return vocabulary.origins(fits);
    if (field == "lang"_L1)
        return vocabulary.languages(fits);
    if (field == "tag"_L1)
        return vocabulary.tags(fits);
    if (field == "question"_L1)
        return vocabulary.questions(fits);
    if (field != "kind"_L1)
        return QList<HeldValue>();
    return LexiconStore(m_database).kinds().transform([&](const QList<LexiconKind> &kinds) {
        QList<HeldValue> keys;
        for (const LexiconKind &kind : kinds) {
            if (fits(kind.key))
                keys.append({kind.key, 0});
        }
        return keys;
    });
}

} // namespace Postilla
