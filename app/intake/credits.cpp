// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/credits.h"

#include "intake/dates.h"
#include "intake/provenance.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Longer lines are prose; of those only the start can be a dateline.
constexpr qsizetype longestCredit = 160;
constexpr qsizetype datelineSize = 100;

const QString name =
    uR"(\p{Lu}[\p{L}'’.-]*(?:\s+(?:de|di|del|della|da|van|von|der|al|bin|\p{Lu}[\p{L}'’.-]*)){0,4})"_s;
const QString authors = u"(?:"_s + name + u"(?:(?:,\\s+|\\s+(?:e|and|&)\\s+)"_s + name + u"){0,3}"_s +
                        u"|(?i:(?:la )?redazione|staff(?: writers?)?)(?: "_s + name + u")?)"_s;
const QString place = uR"(\p{Lu}[\p{L} .'’/-]{1,30})"_s;
const QString weekday =
    u"(?i:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|monday|tuesday|wednesday|"
    "thursday|friday|saturday|sunday)"_s;
const QString agency =
    u"(?:Reuters|ANSA|Ansa|AP|Associated Press|AFP|Adnkronos|AdnKronos|AGI|Agi|LaPresse|Askanews|"
    "askanews|Bloomberg|Radiocor|Xinhua|Kyodo|Yonhap|dpa|EFE|UPI|TASS|Ansa-AFP)"_s;

/// A name that an outlet has and no person: with an article before it, or a word of the press in it.
const QString outletName =
    uR"((?:(?:(?i:il|lo|la|i|gli|le|the) |(?i:l)['’])\p{Lu}[\p{L}'’.& -]{0,40}[\p{L}.]|(?:\p{Lu}[\p{L}'’.&-]* ){0,4})"
    uR"((?:News|Post|Times|Wire|Journal|Herald|Tribune|Gazette|Review|Daily|Weekly|Quotidiano|Giornale|)"
    uR"(Corriere|Gazzetta|Notizie)(?: \p{Lu}[\p{L}'’.&-]*){0,4}))"_s;

QString dated()
{
    return u"(?:"_s + weekday + u",?\\s+)?(?<date>(?i:"_s + datePattern() + u"))"_s;
}

QRegularExpression wholeLine(const QString &pattern)
{
    return QRegularExpression(u"\\A"_s + pattern + u"\\z"_s, QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression &byline()
{
    static const QRegularExpression form = wholeLine(
        u"(?i:di|by|a cura d(?:i|ella)|testo di|articolo di|scritto da|written by|autore:|author:)\\s+(?<author>"_s +
        authors + u")(?:\\s+(?:per|for)\\s+(?<outlet>"_s + name + u"))?(?:\\s*(?:[|,·–—-]|il|on)\\s*"_s +
        dated() + u")?(?:\\s*[|·–—]\\s*(?<rest>[^.]{1,40}))?"_s);
    return form;
}

const QRegularExpression &dateLine()
{
    static const QRegularExpression form = wholeLine(
        u"(?:(?i:pubblicat[oa](?: il| in data)?|data(?: di pubblicazione)?|published(?: on)?|posted(?: "
        "on)?|first published|date)\\s*:?\\s*)?(?:"_s +
        place + u",\\s+)?"_s + dated() +
        u"(?:[ ,|·–-]+(?:(?i:ore|alle|at|h)\\s*)?[0-9]{1,2}[:.][0-9]{2}.{0,12}?)?"
        "(?:\\s*[|·–—,-]?\\s*(?i:da|di|by)\\s+(?<author>"_s +
        authors + u")(?:\\s*[|·–—]\\s*[^.]{1,40})?)?"_s);
    return form;
}

/// "Il Margine – 13 marzo 2026". The name may be a person's or a place's: then only the date is taken.
const QRegularExpression &nameAndDate()
{
    static const QRegularExpression form = wholeLine(u"(?:(?<outlet>"_s + outletName + u")|"_s + name +
                                                     u")\\s*(?:[|·–—]|\\s-\\s)\\s*"_s + dated());
    return form;
}

const QRegularExpression &dateline()
{
    static const QRegularExpression form(u"\\A(?:\\((?<before>[^)]{2,30})\\)\\s*[–—-]?\\s*)?(?:"_s + place +
                                             u",\\s+)?"_s + dated() +
                                             u"(?:\\s*\\((?<after>[^)]{2,30})\\))?\\s*[–—:-]\\s+\\S"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

/// "(ANSA) – ROMA, 3 AGO –", "BEIJING, Aug 15 (Reuters) –".
const QRegularExpression &agencyLine()
{
    static const QRegularExpression form(u"\\A(?:"_s + place +
                                             u"(?:,\\s+[^()–—]{1,25}?)?\\s+)?\\((?<origin>"_s + agency +
                                             u")\\)\\s*[–—-]\\s*\\S"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

/// A credit after the last word, or alone.
const QRegularExpression &agencyCredit()
{
    static const QRegularExpression form(u"(?:\\A[–—-]?\\s*|[.»”\"]\\s*)\\((?<origin>"_s + agency +
                                             u")\\)\\.?\\z"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

/// "Label: value"; the label decides the field.
void readLabel(Credits &credits, const QString &label, QString value)
{
    static const QRegularExpression link(uR"(\A\[([^\]]+)\]\((https?://[^)\s]+)\)\z)"_s);
    static const QRegularExpression address(uR"(\(?\b(https?://[^\s)>]+?)[.,;)>]*\z)"_s);
    const auto markdown = link.match(value);
    const auto plain = address.match(value);
    if (markdown.hasMatch()) {
        credits.url = markdown.captured(2);
        value = markdown.captured(1);
    } else if (plain.hasMatch()) {
        credits.url = plain.captured(1);
        value = value.first(plain.capturedStart()).trimmed();
    }
    if (value.endsWith(u'.'))
        value.chop(1);
    const QString key = label.toLower();
    if (key == "fonte"_L1 || key == "fonti"_L1 || key == "source"_L1 || key == "prima fonte"_L1)
        credits.origin = value;
    else if (key == "testata"_L1 || key == "outlet"_L1 || key == "publisher"_L1 || key == "tratto da"_L1 ||
             key == "reposted from"_L1)
        credits.outlet = value;
    else if (key.startsWith("original"_L1) && credits.url.isEmpty())
        credits.outlet = value;
    else if (key.startsWith("rip"_L1) || key.startsWith("rep"_L1) || key == "via"_L1)
        credits.carrier = value;
}

bool readLabelled(Credits &credits, const QString &line)
{
    if (!line.contains(u':'))
        return false;
    static const QRegularExpression labelled = wholeLine(
        u"(?<label>(?i:link alla fonte|link(?: originale)?|font[ei]|prima fonte|source|url|original "
        u"article|articolo "
        "originale|read the original|testata|outlet|publisher|tratto da|ripreso da|riprodotto "
        "da|ripubblicato "
        "da|re(?:posted|published) by|reposted from|via))\\s*:\\s*(?<value>.{2,200})"_s);
    const auto match = labelled.match(line);
    if (match.hasMatch())
        readLabel(credits, match.captured(u"label"_s), match.captured(u"value"_s).trimmed());
    return match.hasMatch();
}

/// The newsroom of an outlet signs for it: "Redazione Il Margine"; a desk ("Redazione Esteri") does not.
const QRegularExpression &newsroom()
{
    static const QRegularExpression form = wholeLine(
        u"(?:(?i:di|by|a cura (?:di|della))\\s+)?(?<author>(?i:(?:la )?redazione (?:di |del |della )?)"
        "(?<outlet>"_s +
        outletName + u"))(?:\\s*[|,·–—-]\\s*"_s + dated() + u")?"_s);
    return form;
}

/// Whether a date can be in it: each has digits.
bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) { return unit >= u'0' && unit <= u'9'; });
}

/// Without the emphasis of Markdown around it.
QString bareLine(QStringView line)
{
    constexpr QStringView around = u" \t\n\v\f\r*_";
    while (!line.isEmpty() && (around.contains(line.front()) || line.front() == u'>' || line.front() == u'#'))
        line = line.sliced(1);
    while (!line.isEmpty() && around.contains(line.back()))
        line.chop(1);
    return line.toString();
}

/// Who signs, for whom, and when.
bool readSignature(Credits &credits, const QString &line, QStringView language)
{
    QList<QRegularExpression> forms{newsroom(), byline()};
    if (hasDigit(line))
        forms += {dateLine(), nameAndDate()};
    for (const QRegularExpression &form : std::as_const(forms)) {
        const auto match = form.match(line);
        if (match.hasMatch()) {
            credits.author = match.captured(u"author"_s);
            credits.outlet = match.captured(u"outlet"_s);
            credits.published = parseDate(match.capturedView(u"date"_s), language);
            return true;
        }
    }
    return false;
}

/// A report that opens with a dateline or names its agency in brackets, at the start or after the last word.
void readOpening(Credits &credits, const QString &line, QStringView language)
{
    const QString head = line.first(std::min(line.size(), datelineSize));
    if (const auto match = hasDigit(head) ? dateline().match(head) : QRegularExpressionMatch();
        match.hasMatch()) {
        credits.published = parseDate(match.capturedView(u"date"_s), language);
        const QString after = match.captured(u"after"_s);
        const QString inBrackets = after.isEmpty() ? match.captured(u"before"_s) : after;
        static const QRegularExpression newsroom = wholeLine(name);
        if (newsroom.match(inBrackets).hasMatch())
            credits.origin = inBrackets;
    }
    if (!line.contains(u'(')) // where an agency would stand
        return;
    if (const auto match = agencyLine().match(head); match.hasMatch())
        credits.origin = match.captured(u"origin"_s);
    else if (credits.origin.isEmpty())
        credits.origin = agencyCredit().match(line).captured(u"origin"_s);
}

bool readAddress(Credits &credits, const QString &line)
{
    if (!line.startsWith(u'<') && !line.startsWith("http"_L1))
        return false;
    static const QRegularExpression address = wholeLine(uR"(<?(https?://[^\s>]+)>?)"_s);
    credits.url = address.match(line).captured(1);
    return !credits.url.isEmpty();
}

} // namespace

Credits readCredits(QStringView line, QStringView language)
{
    Credits credits;
    const QString bare = bareLine(line);
    if (bare.size() <= longestCredit) {
        credits.isWholeLine = readAddress(credits, bare) || readLabelled(credits, bare) ||
                              readProvenance(credits, bare, language) ||
                              readSignature(credits, bare, language);
    }
    if (!credits.isWholeLine)
        readOpening(credits, bare, language);
    return credits;
}

} // namespace Postilla
