// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/querymaker.h"

#include "claim/claimcodes.h"
#include "document/documentcodes.h"
#include "mention/kindtable.h"

using namespace Qt::StringLiterals;

namespace Postilla::Test {

namespace {

QString quoted(QString value)
{
    return u'"' + value.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

const HeldDocument &QueryMaker::document()
{
    return m_held.documents().at(std::size_t(below(qsizetype(m_held.documents().size()))));
}

QString QueryMaker::all(int depth)
{
    QStringList terms;
    for (int count = 1 + below(3); count > 0; --count)
        terms.append(term(depth));
    return terms.join(below(3) == 0 ? u" OR "_s : u" "_s);
}

QString QueryMaker::term(int depth)
{
    const QString sign = below(5) == 0 ? u"-"_s : QString();
    if (depth < 2 && below(6) == 0)
        return sign + u'(' + all(depth + 1) + u')';
    return sign + (below(2) == 0 ? text() : field());
}

QString QueryMaker::text()
{
    const QStringList &words = below(6) == 0 ? document().titleWords : document().textWords;
    if (words.isEmpty())
        return u"chip"_s;
    const int from = below(words.size());
    const QString word = words.at(from);
    switch (below(4)) {
    case 0:
        return quoted(words.mid(from, 1 + below(4)).join(u' '));
    case 1:
        return word.size() > 3 ? word.first(3 + below(word.size() - 3)) + u'*' : quoted(word);
    default:
        return word == u"or" ? quoted(word) : word;
    }
}

QString QueryMaker::name()
{
    const QList<Mention> &mentions = document().mentions;
    if (mentions.isEmpty())
        return u"chip:H20"_s;
    const Mention &mention = mentions.at(below(mentions.size()));
    if (mention.figure && mention.figure->value) {
        static const QStringList signs{u">"_s, u">="_s, u"<"_s, u"<="_s, QString()};
        const QString unit = mention.sub == MentionSub::Percent ? u"%"_s : QString();
        const QString number = QString::number(*mention.figure->value, 'f', 0);
        return u"figure:"_s + signs.at(below(signs.size())) + number + unit;
    }
    const QString field = kindName(mention.kind).toLower();
    if (mention.canonical.isEmpty() || field == "cue"_L1)
        return u"kind:"_s + field;
    const QString typed = below(3) == 0 ? mention.canonical.section(u' ', -1) : mention.canonical;
    return field + u':' + quoted(below(2) == 0 ? typed.toUpper() : typed);
}

QString QueryMaker::data()
{
    const Document &from = document().document;
    const QString date = from.published ? from.published->text().left(4 + 3 * below(2)) : u"2025"_s;
    const QStringList dates{date, date + u".."_s, u".."_s + date, u"2024.."_s + date.first(4) + u"-12"_s};
    switch (below(10)) {
    case 0:
        return from.outlet.isEmpty() ? u"lang:it"_s : u"source:"_s + quoted(from.outlet.section(u' ', -1));
    case 1:
        return from.origin.isEmpty() ? u"lang:en"_s : u"origin:"_s + quoted(from.origin);
    case 2:
        return from.language.isEmpty() ? u"lang:en"_s : u"lang:"_s + from.language;
    case 3:
        return u"state:"_s + codeOf(ReadState(below(3)));
    case 4:
        return u"verdict:"_s + codeOf(Verdict(below(4)));
    case 5:
        return u"rating:"_s + QStringList{u"B"_s, u"C2"_s, u"2"_s, u"A1"_s}.at(below(4));
    case 6:
        return QStringList{u"has:claim"_s, u"tag:scorte"_s, u"tag:\"da chiedere\""_s,
                           u"question:\"do sales resume?\""_s}
            .at(below(4));
    case 7: {
        const QStringList numbers{u"%1"_s, u"%1.."_s, u"..%1"_s, u"%1,2..4,1"_s};
        return u"document:"_s + numbers.at(below(numbers.size())).arg(from.number);
    }
    case 8:
        return QStringList{u"kind:money"_s, u"kind:government"_s, u"kind:press"_s, u"kind:percent"_s}.at(
            below(4));
    default:
        return (below(4) == 0 ? u"collected:"_s : u"date:"_s) + dates.at(below(dates.size()));
    }
}

QString QueryMaker::field()
{
    return below(2) == 0 ? name() : data();
}

} // namespace Postilla::Test
