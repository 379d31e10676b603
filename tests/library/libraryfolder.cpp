// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryfolder.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Postilla::Test {

namespace {
std::unique_ptr<Library> opened(Result<std::unique_ptr<Library>> library)
{
    if (!library)
        qFatal("cannot open the library: %s", qUtf8Printable(library.error().message()));
    return std::move(*library);
}
} // namespace

QString LibraryFolder::write(const QString &name, const QString &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s: %s", qUtf8Printable(name), qUtf8Printable(file.errorString()));
    return file.fileName();
}

QString LibraryFolder::writeArticles(const QString &subfolder, int count) const
{
    QDir(m_folder.path()).mkpath(subfolder);
    for (int number = 1; number <= count; ++number) {
        write(u"%1/%2.txt"_s.arg(subfolder).arg(number),
              u"Article %1 on licences\n\nThe ministry answered %1 requests on Monday.\n"_s.arg(number));
    }
    return path(subfolder);
}

std::unique_ptr<Library> LibraryFolder::open(const QString &analyst) const
{
    return opened(Library::openOrCreate(libraryPath(), {.analyst = analyst}));
}

std::unique_ptr<Library> LibraryFolder::openReadOnly() const
{
    return opened(Library::open(libraryPath(), {.access = Library::Access::ReadOnly, .analyst = u"Ada"_s}));
}

ImportReport imported(Library &library, const QStringList &paths, const ImportOptions &options)
{
    const auto report = resultOf(library.import(paths, options));
    if (!report)
        qFatal("the import failed: %s", qUtf8Printable(report.error().message()));
    return *report;
}

QList<ImportOutcome> outcomes(const ImportReport &report)
{
    QList<ImportOutcome> outcomes;
    for (const ImportRow &row : report.rows)
        outcomes += row.outcome;
    return outcomes;
}

} // namespace Postilla::Test
