// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/namefold.h"

#include "mention/textunits.h"
#include "query/indexwords.h"

#include <algorithm>

namespace Postilla {

QString foldedName(QStringView name)
{
    QString folded;
    folded.reserve(name.size());
    for (const QChar c : name)
        folded.append(QChar(foldUnit(c.unicode())));
    return folded.simplified();
}

bool namesEntity(MentionKind kind, QStringView canonical, const QString &typed)
{
    const QString name = foldedName(canonical);
    if (name == typed)
        return true;
    if (kind != MentionKind::Chip && kind != MentionKind::Person)
        return false;
    return name.size() > typed.size() && name.endsWith(typed) && name[name.size() - typed.size() - 1] == u' ';
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    IndexWords reader(text);
    while (reader.next())
        words.append(reader.folded());
    return words;
}

bool standInARow(const QStringList &words, const QStringList &among)
{
    return !words.isEmpty() && !std::ranges::search(among, words).empty();
}

} // namespace Postilla
