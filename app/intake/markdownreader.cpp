// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/formats.h"
#include "intake/statedfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// The lines between the two "---" at the start; empty where there is no front matter. Span in units of text.
TextSpan frontMatter(const QString &text)
{
    static const QRegularExpression form(u"\\A---[ \\t]*\\n(?:.*\\n)*?(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)"_s);
    const auto match =
        form.match(text, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? TextSpan{0, match.capturedEnd()} : TextSpan{};
}

QString unquoted(QString value)
{
    value = value.trimmed();
    if (value.startsWith(u'[') && value.endsWith(u']'))
        value = value.sliced(1, value.size() - 2);
    const bool isQuoted = value.size() >= 2 && value.front() == value.back() &&
                          (value.front() == u'"' || value.front() == u'\'');
    return isQuoted ? value.sliced(1, value.size() - 2) : value;
}

/// Plain "key: value" rows and lists of one level; what YAML allows beyond that no clipper writes.
Document readFields(const QString &block)
{
    Document stated;
    QString key;
    QStringList items;
    for (const QString &row : block.split(u'\n')) {
        const QString item = row.trimmed();
        if (item.startsWith("- "_L1)) {
            items.append(unquoted(item.sliced(2)));
            setStatedField(stated, key, items.join(u", "_s));
            continue;
        }
        items.clear();
        key = item.section(u':', 0, 0).trimmed();
        if (item.contains(u':') && !row.startsWith(u' '))
            setStatedField(stated, key, unquoted(item.section(u':', 1)));
    }
    return stated;
}

QString firstHeading(const QString &text, qsizetype from)
{
    static const QRegularExpression heading(u"^#{1,2}[ \\t]+(.+?)[ \\t#]*$"_s,
                                            QRegularExpression::MultilineOption);
    return heading.match(text, from).captured(1);
}

} // namespace

RawArticle readMarkdown(const QString &decoded)
{
    RawArticle article{
        .stored = storeText(decoded), .format = TextFormat::Markdown, .stated = {}, .apart = {}};
    const QString &text = article.stored.text;
    const TextSpan front = frontMatter(text);
    if (!front.isEmpty()) {
        article.stated = readFields(text.first(front.end));
        article.apart.append(front);
    }
    if (article.stated.title.isEmpty())
        article.stated.title = firstHeading(text, front.end);
    return article;
}

} // namespace Postilla
