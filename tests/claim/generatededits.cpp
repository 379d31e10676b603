// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generatededits.h"

#include "document/sentences.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Postilla::Test {

TrackedText::TrackedText(const QString &text)
    : m_first(text)
{
    for (qsizetype place = 0; place < text.size(); ++place)
        m_units.append({text.at(place), place});
}

QString TrackedText::text() const
{
    QString text;
    for (const Unit &unit : m_units)
        text += unit.unit;
    return text;
}

void TrackedText::insert(qsizetype at, const QString &text)
{
    for (qsizetype place = 0; place < text.size(); ++place)
        m_units.insert(at + place, {text.at(place), -1});
}

void TrackedText::remove(TextSpan span)
{
    m_units.remove(span.start, span.length());
}

void TrackedText::replace(TextSpan span, const QString &text)
{
    remove(span);
    insert(span.start, text);
}

void TrackedText::respell(qsizetype at, QChar unit)
{
    m_units[at].unit = unit;
}

void TrackedText::move(TextSpan span, qsizetype to)
{
    QList<Unit> moved = m_units.sliced(span.start, span.length());
    for (Unit &unit : moved)
        unit.isAstray = true;
    remove(span);
    const qsizetype target = to > span.start ? to - span.length() : to;
    for (qsizetype place = 0; place < moved.size(); ++place)
        m_units.insert(target + place, moved.at(place));
}

void TrackedText::copy(TextSpan span, qsizetype to)
{
    const QList<Unit> copied = m_units.sliced(span.start, span.length());
    for (qsizetype place = 0; place < copied.size(); ++place) {
        Unit unit = copied.at(place);
        unit.isAstray = true;
        m_units.insert(to + place, unit);
    }
}

bool TrackedText::readsAs(qsizetype place, qsizetype origin) const
{
    return m_units.at(place).origin < 0 && m_units.at(place).unit == m_first.at(origin);
}

TextSpan TrackedText::wholeFrom(qsizetype start, TextSpan passage) const
{
    qsizetype next = passage.start;
    for (qsizetype place = start; place < m_units.size(); ++place) {
        const Unit &unit = m_units.at(place);
        if (unit.origin == next || readsAs(place, next)) {
            if (++next == passage.end)
                return {start, place + 1};
        } else if (!unit.unit.isSpace()) {
            return {};
        }
    }
    return {};
}

QList<TextSpan> TrackedText::intact(TextSpan passage) const
{
    QList<TextSpan> inPlace;
    QList<TextSpan> astray;
    for (qsizetype place = 0; place < m_units.size(); ++place) {
        const bool isBehindTheSame = place > 0 && m_units.at(place - 1).origin == passage.start - 1;
        if (m_units.at(place).origin != passage.start && !(isBehindTheSame && readsAs(place, passage.start)))
            continue;
        const TextSpan whole = wholeFrom(place, passage);
        if (whole.isEmpty())
            continue;
        const auto units = m_units.sliced(whole.start, whole.length());
        const bool isInPlace = std::ranges::none_of(units, &Unit::isAstray);
        (isInPlace ? inPlace : astray).append(whole);
    }
    return inPlace.isEmpty() ? astray : inPlace;
}

namespace {

using Random = std::mt19937;

qsizetype below(Random &random, qsizetype end)
{
    return std::uniform_int_distribution<qsizetype>(0, std::max<qsizetype>(end - 1, 0))(random);
}

template <typename T>
T anyOf(Random &random, const QList<T> &list)
{
    return list.isEmpty() ? T() : list.at(below(random, list.size()));
}

QList<TextSpan> matches(const QString &text, const QString &pattern)
{
    QList<TextSpan> spans;
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    for (const auto &match : expression.globalMatch(text))
        spans.append({match.capturedStart(), match.capturedEnd()});
    return spans;
}

TextSpan anySentence(const TrackedText &text, Random &random)
{
    return anyOf(random, sentences(text.text()));
}

TextSpan anyWord(const TrackedText &text, Random &random)
{
    return anyOf(random, matches(text.text(), u"[\\p{L}\\p{N}]+"_s));
}

const QStringList &newSentences()
{
    static const QStringList sentences{
        u"The ministry declined to comment on Tuesday."_s,
        u"La società non ha risposto a una richiesta di commento."_s,
        u"Nvidia said it would ship 1,200 H20 units by March."_s,
        u"Secondo due fonti, i dazi potrebbero salire al 25%."_s,
        u"Shares of the company fell 3.7% in early trading."_s,
        u"Il governo ha fermato altri 50 H200 alla dogana di Hong Kong."_s,
    };
    return sentences;
}

void insertSentence(TrackedText &text, Random &random)
{
    text.insert(anySentence(text, random).start, anyOf<QString>(random, newSentences()) + u' ');
}

void removeSentence(TrackedText &text, Random &random)
{
    text.remove(anySentence(text, random));
}

void rewriteSentence(TrackedText &text, Random &random)
{
    text.replace(anySentence(text, random), anyOf<QString>(random, newSentences()));
}

void insertWords(TrackedText &text, Random &random)
{
    const QStringList words{u"also "_s, u"circa "_s, u"the United States "_s, u"2 "_s, u"H20 "_s, u"non "_s};
    text.insert(anyWord(text, random).start, anyOf<QString>(random, words));
}

void removeWords(TrackedText &text, Random &random)
{
    const QList<TextSpan> words = matches(text.text(), u"[\\p{L}\\p{N}]+"_s);
    const qsizetype first = below(random, words.size() - 4);
    text.remove({words.at(first).start, words.at(first + 1 + below(random, 3)).start});
}

void replaceWord(TrackedText &text, Random &random)
{
    text.replace(anyWord(text, random), anyOf<QString>(random, {u"reportedly"_s, u"nuovo"_s, u"chips"_s}));
}

/// A digit more, less or another: 36% becomes 46%, H20 becomes H200.
void changeNumber(TrackedText &text, Random &random)
{
    const TextSpan span = anyOf(random, matches(text.text(), u"\\S*\\d\\S*"_s));
    if (span.isEmpty())
        return;
    QString number = text.sliced(span);
    const qsizetype digit = matches(number, u"\\d"_s).constLast().start;
    if (below(random, 2) == 0)
        number.insert(digit + 1, u'0');
    else
        number[digit] = QChar(u'0' + (number.at(digit).digitValue() + 1) % 10);
    text.replace(span, number);
}

void changeName(TrackedText &text, Random &random)
{
    QStringList names{u"Huawei"_s, u"AMD"_s, u"Pechino"_s, u"Lutnick"_s, u"Vietnam"_s};
    const TextSpan span = anyOf(random, matches(text.text(), u"\\b\\p{Lu}[\\p{L}\\p{N}]+"_s));
    if (span.isEmpty())
        return;
    names.removeOne(text.sliced(span));
    text.replace(span, anyOf<QString>(random, names));
}

/// The start of a sentence in another place of the text.
qsizetype elsewhere(const TrackedText &text, TextSpan span, Random &random)
{
    QList<TextSpan> places = sentences(text.text());
    const auto self = std::ranges::find_if(places, [&](TextSpan each) { return each.overlaps(span); });
    const qsizetype own = self - places.begin();
    for (int attempt = 0; attempt < 20; ++attempt) {
        const qsizetype place = below(random, places.size());
        if (std::abs(place - own) > 2)
            return places.at(place).start;
    }
    return span.start;
}

void moveSentence(TrackedText &text, Random &random)
{
    const TextSpan sentence = anySentence(text, random);
    const qsizetype to = elsewhere(text, sentence, random);
    if (to == sentence.start)
        return;
    text.insert(to, u" "_s);
    text.move(to < sentence.start ? sentence.moved(1) : sentence, to);
}

void doubleSentence(TrackedText &text, Random &random)
{
    const TextSpan sentence = anySentence(text, random);
    const qsizetype to = elsewhere(text, sentence, random);
    if (to == sentence.start)
        return;
    text.insert(to, u" "_s);
    text.copy(to < sentence.start ? sentence.moved(1) : sentence, to);
}

void moveParagraph(TrackedText &text, Random &random)
{
    const QList<TextSpan> lines = matches(text.text(), u"[^\\n]+\\n"_s);
    const TextSpan line = anyOf(random, lines);
    text.move(line, anyOf(random, lines).start <= line.start ? 0 : text.size());
}

void changeTypography(TrackedText &text, Random &random)
{
    const QString now = text.text();
    for (qsizetype place = 0; place < now.size(); ++place) {
        static const QString plain = u"\"'-"_s;
        static const QList<QString> spellings{u"“”«»"_s, u"‘’"_s, u"‐–−"_s};
        const qsizetype sign = plain.indexOf(now.at(place));
        if (sign >= 0)
            text.respell(place, spellings.at(sign).at(below(random, spellings.at(sign).size())));
    }
}

void changeSpaces(TrackedText &text, Random &random)
{
    for (const TextSpan &space : matches(text.text(), u" "_s)) {
        if (below(random, 8) == 0)
            text.respell(space.start, anyOf<QChar>(random, {u'\n', QChar(0x00A0), QChar(0x2009), u'\t'}));
    }
    text.insert(0, u"  \n"_s);
}

struct KindOfEdit
{
    QString name;
    std::function<void(TrackedText &, Random &)> apply;
};

const QList<KindOfEdit> &kindsOfEdit()
{
    static const QList<KindOfEdit> kinds{
        {u"insert sentence"_s, insertSentence},   {u"remove sentence"_s, removeSentence},
        {u"rewrite sentence"_s, rewriteSentence}, {u"insert words"_s, insertWords},
        {u"remove words"_s, removeWords},         {u"replace word"_s, replaceWord},
        {u"change number"_s, changeNumber},       {u"change name"_s, changeName},
        {u"move sentence"_s, moveSentence},       {u"double sentence"_s, doubleSentence},
        {u"move paragraph"_s, moveParagraph},     {u"change typography"_s, changeTypography},
        {u"change white space"_s, changeSpaces},
    };
    return kinds;
}

} // namespace

QString editAtRandom(TrackedText &text, std::mt19937 &random)
{
    const KindOfEdit kind = anyOf(random, kindsOfEdit());
    kind.apply(text, random);
    return kind.name;
}

QString changeFactAtRandom(TrackedText &text, std::mt19937 &random)
{
    const bool isName = below(random, 2) == 0;
    isName ? changeName(text, random) : changeNumber(text, random);
    return isName ? u"change name"_s : u"change number"_s;
}

} // namespace Postilla::Test
