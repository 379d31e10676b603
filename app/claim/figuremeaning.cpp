// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claim/figuremeaning.h"

#include "claim/asof.h"
#include "claim/figurescene.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr qsizetype farthest = 26; // as FigureScene counts

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

/// Kinds are listed as "money,quantity".
bool isAbout(QStringView kinds, QLatin1StringView kind)
{
    return std::ranges::any_of(kinds.tokenize(u','), [kind](QStringView each) { return each == kind; });
}

Measure measureOf(const FigureScene &scene, const Mention &figure)
{
    if (isPerformanceUnit(figure.figure->unit))
        return Measure::Performance;
    if (figure.figure->per == u"unit" && figure.sub == MentionSub::Money)
        return Measure::Price;
    Measure best = Measure::NotStated;
    qsizetype nearest = farthest;
    for (const PhraseHit &hit : scene.measures()) {
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

/// The chip a figure counts or is about; the one that was named before where its sentence names none.
QString objectOf(const FigureScene &scene, const Mention &figure, const QString &chipBefore)
{
    const Mention *best = nullptr;
    qsizetype nearest = 0;
    for (const Mention &chip : scene.mentions()) {
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
    return best ? best->canonical : chipBefore;
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

/// The words by which a sentence opens that tells of the figure of the one before; empty where it does not.
TextSpan takenUp(QStringView text, TextSpan sentence, QStringView language)
{
    constexpr qsizetype enough = 60; // for its first words
    const TextSpan start{sentence.start, std::min(sentence.end, sentence.start + enough)};
    const QList<FoldedWord> words = foldedWords(text, start);
    if (words.isEmpty())
        return {};
    const PhraseHit hit = PhraseTable::shipped("moments.tsv"_L1).at(words, 0, language);
    return hit.phrase && hit.phrase->code == u"figure" ? hit.span : TextSpan();
}

/// A new paragraph takes up nothing.
bool isSameParagraph(QStringView text, TextSpan before, TextSpan after)
{
    return !text.sliced(before.end, after.start - before.end).contains(u'\n');
}

/// Reads a text sentence by sentence: what the one before has named may be meant in the next.
class MeaningReader
{
public:
    MeaningReader(QStringView text, QStringView language, const std::optional<PartialDate> &published)
        : m_text(text)
        , m_language(language)
        , m_published(published)
    {
    }

    void read(TextSpan sentence, const QList<Mention> &mentions);
    const QList<FigureMeaning> &meanings() const { return m_meanings; }

private:
    void addTold(TextSpan sentence, const QList<Mention> &mentions);
    void addFigures(TextSpan sentence, const QList<Mention> &mentions);

    QStringView m_text;
    QStringView m_language;
    const std::optional<PartialDate> &m_published;
    QList<FigureMeaning> m_meanings;
    // Of the paragraph so far: its last sentence, that one's last figure, and the only chip that the last
    // sentence with chips has named; empty where there were none or several.
    TextSpan m_before;
    std::optional<Mention> m_figureBefore;
    QString m_chipBefore;
};

void MeaningReader::read(TextSpan sentence, const QList<Mention> &mentions)
{
    if (!isSameParagraph(m_text, m_before, sentence)) {
        m_chipBefore.clear();
        m_figureBefore.reset();
    }
    addTold(sentence, mentions);
    m_figureBefore.reset();
    if (std::ranges::any_of(mentions, isCounting))
        addFigures(sentence, mentions);
    m_before = sentence;
    if (std::ranges::contains(mentions, MentionKind::Chip, &Mention::kind))
        m_chipBefore = onlyChip(mentions);
}

/// What the figure's own sentence does not say, the next one may: "The figure, updated to 10 March, is in an
/// inventory."
void MeaningReader::addTold(TextSpan sentence, const QList<Mention> &mentions)
{
    if (!m_figureBefore)
        return;
    Mention &figure = *m_figureBefore;
    figure.span = takenUp(m_text, sentence, m_language);
    if (figure.span.isEmpty())
        return;
    FigureMeaning &meaning = m_meanings.last();
    if (meaning.measure == Measure::NotStated)
        meaning.measure = measureOf(FigureScene(m_text, sentence, mentions, m_language), figure);
    if (!meaning.asOf)
        meaning.asOf = statedAsOf(m_text, sentence, mentions, m_language, m_published);
}

void MeaningReader::addFigures(TextSpan sentence, const QList<Mention> &mentions)
{
    const FigureScene scene(m_text, sentence, mentions, m_language);
    for (const Mention &mention : mentions) {
        if (!isCounting(mention))
            continue;
        m_figureBefore = mention;
        m_meanings.append({mention.span, objectOf(scene, mention, m_chipBefore), measureOf(scene, mention),
                           asOf(m_text, sentence, mentions, mention.span, m_language, m_published)});
    }
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
    MeaningReader reader(text, language, published);
    auto next = mentions.begin();
    for (const TextSpan sentence : sentences(text)) {
        const auto past = std::find_if(
            next, mentions.end(), [&](const Mention &mention) { return mention.span.start >= sentence.end; });
        reader.read(sentence, QList<Mention>(next, past));
        next = past;
    }
    return reader.meanings();
}

} // namespace Postilla
