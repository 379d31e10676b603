// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarymaker.h"

#include "articlemaker.h"
#include "claim/figuremeaning.h"
#include "intake/intake.h"
#include "library/librarycore.h"
#include "library/storearticle.h"
#include "mention/mentionfinder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QtConcurrentMap>

#include <algorithm>
#include <numeric>

namespace Postilla::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int batchArticles = 1000;

using Articles = QList<Result<ReadArticle>>;

/// Starts to read and to search those from `from` on.
QFuture<Result<ReadArticle>> readAhead(const LibraryFinder &finder, int from, int count)
{
    QList<int> numbers(std::clamp(count - from + 1, 0, batchArticles));
    std::iota(numbers.begin(), numbers.end(), from);
    return QtConcurrent::mapped(numbers, [&finder](int number) {
        return readText(makeArticle(number)).transform([&](IncomingDocument incoming) {
            const Document &document = incoming.document;
            Marking marking = finder.mark({incoming.version, document.language, document.published});
            return ReadArticle{std::move(incoming), std::move(marking)};
        });
    });
}

Result<void> store(LibraryCore &core, const Act &act, const Articles &articles)
{
    return core.write(act, Priority::Batch, [&](Edit &edit) -> Result<void> {
        auto marks = MarkWriter::begin(edit.transaction(), edit.database());
        if (!marks)
            return std::unexpected(marks.error());
        for (const auto &article : articles) {
            if (!article)
                return std::unexpected(article.error());
            if (const auto row = storeArticle(edit, *marks, *article, {}, {}); !row)
                return std::unexpected(row.error());
        }
        return {};
    });
}

/// Changes with whatever makes a library another one: its schema, the articles, and what is found in them.
QString sourcesHash()
{
    constexpr int someArticles = 100;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const QDir schema(u":/schema"_s);
    const QStringList files = schema.entryList(QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(schema.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
    }
    for (int number = 1; number <= someArticles; ++number)
        hash.addData(makeArticle(number).toUtf8());
    if (const auto finder = MentionFinder::standard())
        hash.addData(((*finder)->revision() + figureMeaningRevision()).toUtf8());
    return QString::fromLatin1(hash.result().toHex().first(8));
}

} // namespace

Result<void> fillLibrary(LibraryCore &core, int count, const Progress &progress)
{
    const auto finder = core.finder();
    if (!finder)
        return std::unexpected(finder.error());
    const Act act = Act::start(core.analyst(), u"import"_s);
    auto ahead = readAhead(*finder, 1, count);
    for (int from = 1; from <= count; from += batchArticles) {
        const Articles articles = ahead.results();
        ahead = readAhead(*finder, from + batchArticles, count);
        if (const auto stored = store(core, act, articles); !stored)
            return stored;
        if (progress && !progress(std::min(from + batchArticles - 1, count), count))
            break;
    }
    ahead.waitForFinished();
    return {};
}

Result<void> makeLibrary(const QString &path, int count, const Progress &progress)
{
    if (const auto made = Database::create(path); !made)
        return std::unexpected(made.error());
    LibraryCore core({path, Database::Mode::ReadWrite, u"Ada"_s, &Clock::system()});
    auto filled = fillLibrary(core, count, progress);
    core.close();
    return filled;
}

QString madeLibrary(int count, const QString &folder)
{
    const QString kept = qEnvironmentVariable("POSTILLA_BENCH_LIBRARIES", folder);
    QString path = u"%1/%2-%3.postilla"_s.arg(kept).arg(count).arg(sourcesHash());
    if (QFile::exists(path))
        return path;
    const QString part = path + u".part"_s; // left behind where the program was ended
    if (QFile::exists(part) && !QFile::remove(part))
        qFatal("%s cannot be removed", qUtf8Printable(part));
    if (const auto made = makeLibrary(part, count); !made)
        qFatal("%s", qUtf8Printable(made.error().message()));
    if (!QFile::rename(part, path))
        qFatal("%s cannot be made", qUtf8Printable(path));
    return path;
}

} // namespace Postilla::Bench
