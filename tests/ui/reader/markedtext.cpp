// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markedtext.h"

#include "claim/verdicts.h"
#include "mention/kindtable.h"
#include "support/testdata.h"

#include <QStack>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla::Test {

namespace {

struct Open
{
    QString head;
    qsizetype start;
};

Verdict verdictCalled(const QString &name)
{
    for (const Verdict verdict : {Verdict::Corroborated, Verdict::Disputed, Verdict::Refuted}) {
        if (verdictName(verdict) == name)
            return verdict;
    }
    return Verdict::Unverified;
}

void take(MarkedText &marked, const Open &open)
{
    const TextSpan span{open.start, marked.version.text.size()};
    const QString name = open.head.section(u'=', 0, 0);
    const auto kinds = builtinKinds();
    const auto kind =
        std::ranges::find_if(kinds, [&](const KindInfo &known) { return known.format == name; });
    if (name == u"-") {
        marked.version.boilerplate.append(span);
    } else if (kind != kinds.end()) {
        marked.mentions.append({span, kind->kind, MentionSub::None, open.head.section(u'=', 1), {}});
    } else {
        const QString number = open.head.section(u' ', 0, 0);
        marked.claims.append({u"uuid-"_s + number, number, span, verdictCalled(open.head.section(u' ', 1)),
                              u"Summary of "_s + number});
    }
}

} // namespace

MarkedText markedText(const QString &source, TextFormat format)
{
    MarkedText marked;
    marked.version.format = format;
    QString &text = marked.version.text;
    QStack<Open> open;
    for (qsizetype at = 0; at < source.size(); ++at) {
        if (source[at] == u'{') {
            const qsizetype bar = source.indexOf(u'|', at);
            open.push({source.sliced(at + 1, bar - at - 1), text.size()});
            at = bar;
        } else if (source[at] == u'}') {
            take(marked, open.pop());
        } else {
            text += source[at];
        }
    }
    return marked;
}

MarkedText sampleArticle()
{
    return markedText(QString::fromUtf8(readFile(dataPath(u"reader/article.txt"_s))));
}

} // namespace Postilla::Test
