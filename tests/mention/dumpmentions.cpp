// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// dumpmentions FILE… | --lines TABLE | --text FILE: the mentions of text files as CSV for the corpus scorer,
// offsets in code points of the original file.

#include "mentiontext.h"

#include "document/storedtext.h"
#include "mention/mentionfinder.h"
#include "mention/mentionrow.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cstdio>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

QString quoted(QString cell)
{
    return u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
}

void print(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row.append(quoted(cell));
    std::printf("%s\n", qUtf8Printable(row.join(u',')));
}

bool dump(const MentionFinder &finder, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded = decode(file.readAll());
    const StoredText stored = storeText(decoded);
    for (const Mention &mention : finder.find(stored.text)) {
        const TextSpan span = stored.original.codePoints(mention.span);
        print(QStringList{QFileInfo(path).completeBaseName(), QString::number(span.start),
                          QString::number(span.end)} +
              mentionCells(stored.text, mention));
    }
    return true;
}

/// Each line as a text of its own, with its mentions as the tables of tests/data/mention have them.
bool dumpLines(const MentionFinder &finder, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    for (const QString &row : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QString line = row.section(u'\t', 0, 0);
        std::printf("%s\t%s\n", qUtf8Printable(line), qUtf8Printable(mentionsText(line, finder.find(line))));
    }
    return true;
}

/// The mentions of one text, one a line.
bool dumpText(const MentionFinder &finder, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QString text = storeText(QString::fromUtf8(file.readAll())).text;
    for (const Mention &mention : finder.find(text)) {
        if (mention.kind != MentionKind::Cue)
            std::printf("%s\n", qUtf8Printable(mentionsText(text, {mention})));
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto finder = MentionFinder::standard();
    if (!finder) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(finder.error().message()));
        return 1;
    }
    const QStringList files = QCoreApplication::arguments().mid(1);
    if (files.value(0) == u"--lines")
        return dumpLines(**finder, files.value(1)) ? 0 : 1;
    if (files.value(0) == u"--text")
        return dumpText(**finder, files.value(1)) ? 0 : 1;
    print(QStringList{u"document"_s, u"start"_s, u"end"_s} + mentionColumns());
    for (const QString &path : files) {
        if (!dump(**finder, path))
            return 1;
    }
    return 0;
}
