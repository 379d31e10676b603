// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// makelibrary ARTICLES PATH: a new library of made-up articles, for benches, and for people who want to see
// how a large one feels; 10,000, 100,000 and 1,000,000 are what the benches speak of. makelibrary --files
// ARTICLES FOLDER: the same articles as files, to be imported.

#include "articlemaker.h"
#include "librarymaker.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

int fail(const QString &why)
{
    std::fprintf(stderr, "makelibrary: %s\n", qUtf8Printable(why));
    return 1;
}

bool show(qint64 done, qint64 total)
{
    std::fprintf(stderr, "\r%lld of %lld", static_cast<long long>(done), static_cast<long long>(total));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool asFiles = arguments.removeOne(u"--files"_s);
    bool isNumber = false;
    const int count = arguments.value(0).toInt(&isNumber);
    if (arguments.size() != 2 || !isNumber || count < 1)
        return fail(u"makelibrary [--files] ARTICLES PATH"_s);
    const QString &path = arguments.at(1);
    if (asFiles && !QDir().mkpath(path))
        return fail(u"%1 cannot be made"_s.arg(path));
    const auto made = asFiles ? Bench::writeArticles(1, count, path) : Bench::makeLibrary(path, count, show);
    std::fputc('\n', stderr);
    return made ? 0 : fail(made.error().message());
}
