// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/figuremeaning.h"

#include "claim/asof.h"
#include "claim/phrasetable.h"
#include "document/sentences.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

// Distances are in words; each comma or other mark in between counts as some more.
constexpr qsizetype marksWeigh = 4;
/// What follows a figure says less of it than what precedes: "un inventario di 900.000 unità, spedite …".
constexpr qsizetype followingWeighs = 2;
/// A phrase beyond another figure is more likely about that one.
constexpr qsizetype figureWeighs = 5;
constexpr qsizetype farthest = 26;

bool isFigure(const Mention &mention)
{
    return mention.kind == MentionKind::Figure && mention.sub != MentionSub::Date && mention.figure &&
           mention.figure->date.isEmpty();
}

/// Units that are a performance by themselves.
bool isPerformanceUnit(const QString &unit)
{
    const QString folded = unit.toCaseFolded();
    constexpr std::array<QLatin1StringView, 9> endings{"flops"_L1,   "flop"_L1, "flop/s"_L1,
                                                       "flops/s"_L1, "b/s"_L1,  "bps"_L1,
                                                       "tops"_L1,    "tpp"_L1,  "tops/w"_L1};
    return std::ranges::any_of(endings, [&](QLatin1StringView ending) { return folded.endsWith(ending); });
}

/// As the data file names them.
QLatin1StringView kindOf(const Mention &figure)
{
    switch (figure.sub) {
    case MentionSub::Money:
        return "money"_L1;
    case MentionSub::Percent:
        return "percent"_L1;
    case MentionSub::Ratio:
        return "ratio"_L1;
    default:
        return "quantity"_L1;
    }
}

/// A sentence and what stands in it.
struct Scene
{
    QStringView text;
    /// Those of the sentence.
    QList<Mention> mentions;
    QList<PhraseHit> measures = {};
    QList<FoldedWord> words = {};
    QList<TextSpan> clauses = {};
    /// The only chip of the sentence before; empty where there were none or several.
    QString chipBefore = {};

    qsizetype wordsBetween(TextSpan a, TextSpan b) const;
    qsizetype figuresBetween(TextSpan a, TextSpan b) const;
    qsizetype distance(TextSpan figure, TextSpan other) const;
};

TextSpan gap(TextSpan a, TextSpan b)
{
    return a.start < b.start ? TextSpan{a.end, b.start} : TextSpan{b.end, a.start};
}

qsizetype Scene::wordsBetween(TextSpan a, TextSpan b) const
{
    const TextSpan between = gap(a, b);
    const auto first = std::ranges::upper_bound(words, between.start, {},
                                                [](const FoldedWord &word) { return word.span.end; });
    const auto past = std::ranges::lower_bound(first, words.end(), between.end, {},
                                               [](const FoldedWord &word) { return word.span.start; });
    return between.isEmpty() ? 0 : past - first;
}

qsizetype Scene::figuresBetween(TextSpan a, TextSpan b) const
{
    const TextSpan between = gap(a, b);
    return std::ranges::count_if(mentions, [&](const Mention &mention) {
        return isFigure(mention) && between.contains(mention.span);
    });
}

qsizetype Scene::distance(TextSpan figure, TextSpan other) const
{
    const TextSpan between = gap(figure, other);
    const auto parts = std::ranges::count_if(clauses, [&](TextSpan clause) {
        return clause.start > between.start && clause.start <= between.end;
    });
    const qsizetype behind = other.start > figure.start ? followingWeighs : 0;
    return wordsBetween(figure, other) + parts * marksWeigh + behind +
           figuresBetween(figure, other) * figureWeighs;
}

/// Kinds are listed as "money,quantity".
bool isAbout(QStringView kinds, QLatin1StringView kind)
{
    return std::ranges::any_of(kinds.tokenize(u','), [kind](QStringView each) { return each == kind; });
}

Measure measureOf(const Scene &scene, const Mention &figure)
{
    if (isPerformanceUnit(figure.figure->unit))
        return Measure::Performance;
    if (figure.figure->per == u"unit" && figure.sub == MentionSub::Money)
        return Measure::Price;
    Measure best = Measure::NotStated;
    qsizetype nearest = farthest;
    for (const PhraseHit &hit : scene.measures) {
        if (!isAbout(hit.phrase->trait, kindOf(figure)))
            continue;
        const qsizetype distance = scene.distance(figure.span, hit.span);
        if (distance < nearest) {
            nearest = distance;
            best = fromCode<Measure>(hit.phrase->code).value_or(Measure::NotStated);
        }
    }
    return best;
}

/// The chip a figure counts or is about.
QString objectOf(const Scene &scene, const Mention &figure)
{
    const Mention *best = nullptr;
    qsizetype nearest = 0;
    for (const Mention &chip : scene.mentions) {
        if (chip.kind != MentionKind::Chip)
            continue;
        const bool isUnit = !figure.figure->unit.isEmpty() && chip.span.start >= figure.span.end &&
                            scene.wordsBetween(figure.span, chip.span) == 0;
        const qsizetype distance = isUnit ? -1 : scene.distance(figure.span, chip.span);
        if (!best || distance < nearest) {
            best = &chip;
            nearest = distance;
        }
    }
    return best ? best->canonical : scene.chipBefore;
}

QString onlyChip(const QList<Mention> &mentions)
{
    QString only;
    for (const Mention &mention : mentions) {
        if (mention.kind != MentionKind::Chip || mention.canonical == only)
            continue;
        if (!only.isEmpty())
            return {};
        only = mention.canonical;
    }
    return only;
}

Scene sceneOf(QStringView text, TextSpan sentence, const QList<Mention> &mentions, QStringView language)
{
    Scene scene{.text = text, .mentions = mentions};
    if (!std::ranges::any_of(scene.mentions, isFigure))
        return scene;
    scene.clauses = clauses(text, sentence);
    scene.words = foldedWords(text, sentence);
    scene.measures = PhraseTable::shipped("measures.tsv"_L1).find(scene.words, language);
    return scene;
}

/// A new paragraph takes up nothing.
bool isSameParagraph(QStringView text, TextSpan before, TextSpan after)
{
    return !text.sliced(before.end, after.start - before.end).contains(u'\n');
}

QByteArray bytesOf(const QString &name)
{
    QFile file(u":/postilla/claims/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString figureMeaningRevision()
{
    constexpr qsizetype enough = 4;
    static const QByteArray digest = QCryptographicHash::hash(
        bytesOf(u"measures.tsv"_s) + bytesOf(u"moments.tsv"_s), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.first(enough).toHex());
}

QList<FigureMeaning> figureMeanings(QStringView text, const QList<Mention> &mentions, QStringView language,
                                    const std::optional<PartialDate> &published)
{
    QList<FigureMeaning> meanings;
    TextSpan before;
    QString chipBefore;
    auto next = mentions.begin();
    for (const TextSpan sentence : sentences(text)) {
        const auto past = std::find_if(
            next, mentions.end(), [&](const Mention &mention) { return mention.span.start >= sentence.end; });
        Scene scene = sceneOf(text, sentence, QList<Mention>(next, past), language);
        next = past;
        scene.chipBefore = isSameParagraph(text, before, sentence) ? chipBefore : QString();
        for (const Mention &mention : scene.mentions) {
            if (isFigure(mention))
                meanings.append({mention.span, objectOf(scene, mention), measureOf(scene, mention),
                                 asOf(text, sentence, scene.mentions, mention.span, language, published)});
        }
        before = sentence;
        const QString chip = onlyChip(scene.mentions);
        const bool hasChips = std::ranges::contains(scene.mentions, MentionKind::Chip, &Mention::kind);
        chipBefore = hasChips ? chip : scene.chipBefore;
    }
    return meanings;
}

} // namespace Postilla
