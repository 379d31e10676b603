// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/guess.h"

#include "document/language.h"
#include "document/sentences.h"
#include "intake/credits.h"
#include "intake/dates.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// How many lines that are not blank may carry credits, at the head and at the foot.
constexpr qsizetype headLines = 8;
constexpr qsizetype footLines = 4;
/// Lengths of a heading, in UTF-16 units.
constexpr qsizetype shortestHeading = 6;
constexpr qsizetype longestHeading = 180;
/// Where the title is the beginning of the text.
constexpr qsizetype shortestBeginning = 30;
constexpr qsizetype longestBeginning = 120;

/// A line without the spans that are no article.
QString lineWithout(QStringView text, TextSpan line, const QList<TextSpan> &apart)
{
    QString kept;
    qsizetype from = line.start;
    for (const TextSpan span : apart) {
        const TextSpan inside = span.intersected(line);
        if (inside.isEmpty())
            continue;
        kept += text.sliced(from, inside.start - from);
        from = inside.end;
    }
    kept += text.sliced(from, line.end - from);
    return kept.trimmed();
}

/// The first lines that are not blank.
QStringList linesFromHead(QStringView text, const QList<TextSpan> &apart)
{
    QStringList lines;
    for (qsizetype start = 0; start <= text.size() && lines.size() < headLines;) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        const QString line = lineWithout(text, {start, end}, apart);
        if (!line.isEmpty())
            lines.append(line);
        start = end + 1;
    }
    return lines;
}

/// The last lines that are not blank, the very last one first.
QStringList linesFromFoot(QStringView text, const QList<TextSpan> &apart)
{
    QStringList lines;
    for (qsizetype end = text.size(); end > 0 && lines.size() < footLines;) {
        const qsizetype start = text.lastIndexOf(u'\n', end - 1) + 1;
        const QString line = lineWithout(text, {start, end}, apart);
        if (!line.isEmpty())
            lines.append(line);
        end = start - 1;
    }
    return lines;
}

bool isHeading(const QString &line, QStringView language)
{
    static const QString prose = u".,;:…"_s;
    static const QRegularExpression twoLetters(u"\\p{L}{2}"_s);
    return line.size() >= shortestHeading && line.size() <= longestHeading && line.contains(u' ') &&
           !prose.contains(line.back()) && line.contains(twoLetters) &&
           !readCredits(line, language).isWholeLine;
}

/// The first heading, which may stand behind one paragraph (a lead put above its heading); empty: none.
QString headingIn(const QStringList &head, QStringView language)
{
    int paragraphs = 0;
    for (const QString &line : head) {
        if (isHeading(line, language)) {
            static const QRegularExpression marks(uR"(\A[#\s*_]+|[\s*_#]+\z)"_s);
            return QString(line).remove(marks);
        }
        paragraphs += line.endsWith(u'.') ? 1 : 0;
        if (paragraphs > 1)
            break;
    }
    return {};
}

/// The first sentence, up to a comma where it is long.
QString beginning(const QStringList &head, QStringView language)
{
    const auto prose = std::ranges::find_if(
        head, [language](const QString &line) { return !readCredits(line, language).isWholeLine; });
    if (prose == head.end())
        return {};
    const TextSpan first = sentenceAt(*prose, 0);
    const QString sentence = prose->sliced(first.start, first.length());
    const qsizetype comma = sentence.indexOf(u", "_s, shortestBeginning);
    if (comma > 0 && comma <= longestBeginning)
        return sentence.first(comma);
    if (sentence.size() <= longestBeginning)
        return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
    const qsizetype space = sentence.lastIndexOf(u' ', longestBeginning);
    return sentence.first(space > 0 ? space : longestBeginning) + u'…';
}

void keepFirst(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

/// A page gives its own name; where its text says who published it first, the page reposts it.
void moveReposter(Document &document, const Credits &credits)
{
    if (!credits.isFirstPublished || document.outlet == credits.outlet)
        return;
    keepFirst(document.carrier, document.outlet);
    document.outlet = credits.outlet;
}

void addCredits(Document &document, const Credits &credits)
{
    moveReposter(document, credits);
    keepFirst(document.author, credits.author);
    keepFirst(document.outlet, credits.outlet);
    keepFirst(document.carrier, credits.carrier);
    keepFirst(document.origin, credits.origin);
    keepFirst(document.url, credits.url);
    if (!document.published && credits.published) {
        document.published = credits.published;
        document.publishedKnownBy = DateKnownBy::Stated;
    }
}

/// At the head a name alone may be a title ("By Design"), so the first line is no byline of one word.
void addHeadCredits(Document &document, const QStringList &head)
{
    for (qsizetype i = 0; i < head.size(); ++i) {
        Credits credits = readCredits(head.at(i), document.language);
        if (i == 0 && !credits.author.contains(u' '))
            credits.author.clear();
        addCredits(document, credits);
    }
}

/// At the foot a date needs a line of its own: "2 agosto 2025 – …" there tells of an event.
void addFootCredits(Document &document, const QStringList &foot)
{
    for (const QString &line : foot) {
        Credits credits = readCredits(line, document.language);
        if (!credits.isWholeLine)
            credits.published.reset();
        addCredits(document, credits);
    }
}

} // namespace

bool guessMetadata(Document &document, QStringView text, const QList<TextSpan> &apart)
{
    const QString language = guessLanguage(text);
    if (!language.isEmpty()) // pages often declare the language of their template
        document.language = language;
    const QStringList head = linesFromHead(text, apart);
    const QString heading = headingIn(head, document.language);
    keepFirst(document.title, heading);
    if (document.title.isEmpty())
        document.title = beginning(head, document.language);
    addHeadCredits(document, head);
    addFootCredits(document, linesFromFoot(text, apart));
    if (const auto inferred = dateInAddress(document.url); inferred && !document.published) {
        document.published = inferred;
        document.publishedKnownBy = DateKnownBy::Inferred;
    }
    return !heading.isEmpty();
}

} // namespace Postilla
