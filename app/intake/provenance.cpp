// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/provenance.h"

#include "intake/dates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// A name in capitals, "Eco di Bergamo", small words only inside it; an address of the web; or a link with
/// such a name in Markdown.
const QString capital = uR"([\p{Lu}\p{N}][\p{L}\p{N}'’&+-]*(?:\.\p{L}{2,})*)"_s;
const QString small = u"(?:of|and|the|for|di|del|della|dei|delle|dell['’]|e|&)"_s;
const QString outlet =
    u"(?:\\[(?<linked>[^\\]]{2,60})\\]\\((?<link>https?://[^)\\s]+)\\)|(?<url>https?://[^\\s)>]+?)|"
    "(?<name>(?:(?i:il|lo|la|i|gli|le|the) |(?i:l)['’])?"_s +
    capital + u"(?: (?:"_s + small + u" ?)*"_s + capital + u"){0,5}|(?:[a-z0-9-]+\\.)+[a-z]{2,}))"_s;

/// After the outlet: when, and by whose leave.
QString tail()
{
    return u"(?:,? (?i:on|il|in data) (?<date>(?i:"_s + datePattern() +
           u")))?(?:[.,;]? [^\\n]*(?i:permission|creative commons|permesso|autorizzazione|"
           "gentile concessione)[^\\n]*)?[.:]?"_s;
}

QRegularExpression sentence(const QString &opening)
{
    QRegularExpression form(u"\\A"_s + opening + outlet + tail() + u"\\z"_s,
                            QRegularExpression::UseUnicodePropertiesOption);
    Q_ASSERT(form.isValid());
    return form;
}

/// "first published in", "read the original at", and what they are in Italian.
const QRegularExpression &firstPublished()
{
    static const QRegularExpression form = sentence(
        uR"((?i:(?:(?:this|the) (?:article|story|piece|report|post|column|text) (?:was |has been |is )?)?)"
        uR"((?:(?:first|originally) (?:published|appeared|ran|posted)(?: online)? (?:on|in|by|at|with)|)"
        uR"(re(?:published|printed|produced|posted) (?:from|courtesy of|with (?:the )?permission (?:of|from))) |)"
        uR"((?:read|see|view) the original(?: (?:article|story|piece|report|post|version))?(?: (?:at|on|in|here))?:? |)"
        uR"((?:quest[oa] (?:articolo|pezzo|testo|intervento|analisi) (?:è (?:stat[oa] )?)?)?)"
        uR"((?:(?:pubblicat|appars|uscit|compars)[oa] (?:originariamente|originalmente|in origine|per la prima volta)|)"
        uR"((?:originariamente|originalmente|in origine) (?:pubblicat|appars|uscit|compars)[oa]) )"
        uR"((?:(?:su|sul|sulla|sullo|sui|da|dal|dalla|dallo|in|nel|nella) |(?:sull|dall|nell)['’])|)"
        uR"((?:riprodott|ripubblicat|pubblicat)[oa] (?:con (?:il permesso|l['’]autorizzazione)|per gentile concessione) )"
        uR"((?:(?:di|del|della|dello|dei) |dell['’])|)"
        uR"(leggi l['’](?:articolo )?originale(?: (?:su|sul|sulla|qui))?:? ))"_s);
    return form;
}

const QRegularExpression &reposted()
{
    static const QRegularExpression form = sentence(
        uR"((?i:(?:re(?:published|printed|posted)|syndicated) by |)"
        uR"((?:ripres|riprodott|ripubblicat|rilanciat)[oa] (?:(?:da|dal|dalla|dallo) |dall['’])))"_s);
    return form;
}

/// "(via Chip Digest)", alone or behind the last word.
const QRegularExpression &via()
{
    static const QRegularExpression form(u"(?:\\A|[.!?»”\"] )\\((?i:via) "_s + outlet + u"\\)\\.?\\z"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

QString nameIn(const QRegularExpressionMatch &match)
{
    return match.captured(u"linked"_s) + match.captured(u"name"_s);
}

QString addressIn(const QRegularExpressionMatch &match)
{
    return match.captured(u"link"_s) + match.captured(u"url"_s);
}

} // namespace

bool readProvenance(Credits &credits, const QString &line, QStringView language)
{
    if (const auto first = firstPublished().match(line); first.hasMatch()) {
        credits.outlet = nameIn(first);
        credits.isFirstPublished = !credits.outlet.isEmpty();
        credits.url = addressIn(first);
        credits.published = parseDate(first.capturedView(u"date"_s), language);
        return true;
    }
    if (const auto again = reposted().match(line); again.hasMatch()) {
        credits.carrier = nameIn(again);
        return true;
    }
    if (!line.contains(u'(')) // where "via" would stand
        return false;
    const auto through = via().match(line);
    credits.carrier = nameIn(through);
    return through.hasMatch() && through.capturedStart() == 0;
}

} // namespace Postilla
