// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/bruteforce.h"

#include "mention/kindtable.h"
#include "mention/lexiconreader.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Postilla::Test {

namespace {

template <typename T>
T orDie(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message()));
    return *result;
}

bool isInARow(const QStringList &words, const QStringList &among, bool isPrefix = false)
{
    for (qsizetype from = 0; from + words.size() <= among.size(); ++from) {
        qsizetype equal = 0;
        while (equal < words.size() - 1 && among.at(from + equal) == words.at(equal))
            ++equal;
        const QString &last = among.at(from + equal);
        if (equal == words.size() - 1 && (isPrefix ? last.startsWith(words.last()) : last == words.last()))
            return true;
    }
    return false;
}

QString plainName(const QString &name)
{
    QString plain = name.toCaseFolded();
    return plain.replace(u'’', u'\'').replace(u'\u2011', u'-').simplified();
}

bool isBetween(double low, double high, const FigureRange &range)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double from = range.low.value_or(-infinity);
    const double to = range.high.value_or(infinity);
    const bool aboveLow = range.isLowIncluded ? high >= from : high > from;
    const bool belowHigh = range.isHighIncluded ? low <= to : low < to;
    return aboveLow && belowHigh;
}

bool isAskedFor(const Mention &mention, const FigureRange &range)
{
    if (!mention.figure || mention.sub == MentionSub::Date)
        return false;
    const FigureValue &figure = *mention.figure;
    const bool isPercent = mention.sub == MentionSub::Percent;
    using enum FigureRange::Measure;
    if (range.measure == Percent ? !isPercent : range.measure == Number && isPercent)
        return false;
    if (range.measure == Money && figure.currency != range.unit)
        return false;
    if (range.measure == Counted && figure.unit.toLower() != range.unit)
        return false;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (figure.value)
        return isBetween(*figure.value, *figure.value, range);
    return (figure.low || figure.high) &&
           isBetween(figure.low.value_or(-infinity), figure.high.value_or(infinity), range);
}

bool isOfKind(const Mention &mention, const QString &key)
{
    const QString sub = subName(mention.sub).toLower();
    return kindName(mention.kind).toLower() == key || sub == key ||
           (sub == "gov"_L1 && key == "government"_L1);
}

bool isOnDay(const DateCondition &condition, QDate first, QDate last)
{
    return (!condition.first || last >= *condition.first) && (!condition.last || first <= *condition.last);
}

} // namespace

BruteForce::BruteForce(const Library &library)
    : m_tags(orDie(library.tags().all()))
    , m_questions(orDie(library.judgements().questions()))
    , m_judgements(orDie(library.judgements().all()))
    , m_lexicon(orDie(LexiconReader::readShipped()))
    , m_finder(orDie(MentionFinder::standard()))
{
    QList<DocumentListRow> rows = orDie(library.documents());
    std::ranges::sort(rows, [](const DocumentListRow &a, const DocumentListRow &b) {
        return std::pair(a.collectedOn, a.number) > std::pair(b.collectedOn, b.number);
    });
    for (const DocumentListRow &row : rows) {
        const DocumentVersion version = orDie(library.currentVersion(row.uuid));
        m_documents.push_back({.document = orDie(library.document(row.uuid)),
                               .titleWords = wordsOf(row.title),
                               .textWords = wordsOf(version.text),
                               .mentions = orDie(library.marks().ofVersion(version.uuid)),
                               .claims = orDie(library.claims().ofDocument(row.uuid))});
    }
}

QStringList BruteForce::wordsOf(const QString &text)
{
    static const QRegularExpression marks(u"\\p{M}+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression between(u"[^\\p{L}\\p{N}\\p{Co}]+"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QString plain = text.normalized(QString::NormalizationForm_D).remove(marks).toCaseFolded();
    return plain.split(between, Qt::SkipEmptyParts);
}

QStringList BruteForce::find(const Query &query) const
{
    QStringList uuids;
    for (const HeldDocument &held : m_documents) {
        if (holds(query, held))
            uuids.append(held.document.uuid);
    }
    return uuids;
}

bool BruteForce::holds(const Query &query, const HeldDocument &held) const
{
    const auto part = [&](const Query &each) { return holds(each, held); };
    const bool isMet = query.type == Query::Type::Condition ? meets(query.condition, held)
                       : query.type == Query::Type::All     ? std::ranges::all_of(query.parts, part)
                                                            : std::ranges::any_of(query.parts, part);
    return isMet != query.isNegated;
}

bool BruteForce::holdsText(const TextCondition &condition, const HeldDocument &held) const
{
    const QStringList words = wordsOf(condition.text);
    return isInARow(words, held.titleWords, condition.isPrefix) ||
           isInARow(words, held.textWords, condition.isPrefix);
}

bool BruteForce::isNamed(const NameCondition &condition, const Mention &mention) const
{
    if (mention.kind != condition.kind)
        return false;
    const QString typed = plainName(condition.name);
    const QString name = plainName(mention.canonical);
    const bool endsSo = mention.kind == MentionKind::Chip || mention.kind == MentionKind::Person;
    if (name == typed || (endsSo && name.endsWith(u' ' + typed)))
        return true;
    for (const Entity &entity : m_lexicon.entities) {
        if (entity.kind != condition.kind || entity.canonical != mention.canonical)
            continue;
        for (const Alias &alias : entity.aliases) {
            if (plainName(alias.text) == typed)
                return true;
        }
    }
    const QList<Mention> found = m_finder->find(condition.name);
    return found.size() == 1 && found.first().span == TextSpan{0, condition.name.size()} &&
           found.first().kind == condition.kind && found.first().canonical == mention.canonical;
}

QStringList BruteForce::tagsUnder(const QString &name) const
{
    QStringList found;
    for (const Tag &tag : m_tags) {
        for (Tag above = tag;;) {
            if (above.name.toLower() == name.toLower())
                found.append(tag.uuid);
            const auto parent = std::ranges::find(m_tags, above.parentUuid, &Tag::uuid);
            if (parent == m_tags.end())
                break;
            above = *parent;
        }
    }
    return found;
}

bool BruteForce::speaksTo(const QString &text, const Claim &claim) const
{
    for (const Question &question : m_questions) {
        if (question.text.toLower() != text.toLower())
            continue;
        for (const Tag &tag : m_tags) {
            if (tag.questionUuid == question.uuid && claim.tags.contains(tag.uuid))
                return true;
        }
        for (const Judgement &judgement : m_judgements) {
            if (judgement.questionUuid == question.uuid &&
                (judgement.claimsFor + judgement.claimsAgainst).contains(claim.uuid))
                return true;
        }
    }
    return false;
}

bool BruteForce::meets(const QueryCondition &condition, const HeldDocument &held) const
{
    const Document &document = held.document;
    const auto anyMention = [&](auto test) { return std::ranges::any_of(held.mentions, test); };
    const auto anyClaim = [&](auto test) { return std::ranges::any_of(held.claims, test); };
    if (const auto *text = std::get_if<TextCondition>(&condition))
        return holdsText(*text, held);
    if (const auto *name = std::get_if<NameCondition>(&condition))
        return anyMention([&](const Mention &mention) { return isNamed(*name, mention); });
    if (const auto *kind = std::get_if<KindCondition>(&condition))
        return anyMention([&](const Mention &mention) { return isOfKind(mention, kind->key); });
    if (const auto *figure = std::get_if<FigureCondition>(&condition))
        return anyMention([&](const Mention &mention) { return isAskedFor(mention, figure->range); });
    if (const auto *source = std::get_if<SourceCondition>(&condition)) {
        const bool isOutlet = source->field == SourceCondition::Field::Outlet;
        return isInARow(wordsOf(source->name), wordsOf(isOutlet ? document.outlet : document.origin));
    }
    if (const auto *date = std::get_if<DateCondition>(&condition)) {
        if (date->field == DateCondition::Field::Published)
            return document.published &&
                   isOnDay(*date, document.published->firstDay(), document.published->lastDay());
        const QDate day = QDateTime::fromMSecsSinceEpoch(document.collectedOn).date();
        return isOnDay(*date, day, day);
    }
    if (const auto *documents = std::get_if<DocumentCondition>(&condition)) {
        return std::ranges::any_of(documents->numbers, [&](const DocumentCondition::Span &span) {
            return document.number >= span.first && document.number <= span.last;
        });
    }
    if (const auto *language = std::get_if<LanguageCondition>(&condition))
        return document.language == language->code;
    if (const auto *state = std::get_if<StateCondition>(&condition))
        return document.state == state->state;
    if (const auto *tag = std::get_if<TagCondition>(&condition)) {
        const QStringList tags = tagsUnder(tag->name);
        return anyClaim([&](const Claim &claim) {
            return std::ranges::any_of(claim.tags, [&](const QString &uuid) { return tags.contains(uuid); });
        });
    }
    if (const auto *question = std::get_if<QuestionCondition>(&condition))
        return anyClaim([&](const Claim &claim) { return speaksTo(question->text, claim); });
    if (const auto *verdict = std::get_if<VerdictCondition>(&condition))
        return anyClaim([&](const Claim &claim) { return claim.verdict == verdict->verdict; });
    if (const auto *rating = std::get_if<RatingCondition>(&condition)) {
        const auto [reliability, credibility] = rating->rating;
        return anyClaim([&](const Claim &claim) {
            return (reliability == Reliability::NotJudged || claim.reliability == reliability) &&
                   (credibility == Credibility::NotJudged || claim.credibility == credibility);
        });
    }
    return std::holds_alternative<HasClaimCondition>(condition) && !held.claims.isEmpty();
}

} // namespace Postilla::Test
