// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "referencematchers.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

#include <hs/hs.h>
#include <sys/resource.h>

namespace Postilla::Bench {

using namespace Qt::StringLiterals;

namespace {

double childSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    constexpr double micro = 1e-6;
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * micro;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

Ripgrep::Ripgrep(const QStringList &names, const QByteArray &text, const QStringList &figures)
{
    QStringList longestFirst;
    for (const QString &name : names)
        longestFirst.append(QRegularExpression::escape(name));
    std::ranges::stable_sort(longestFirst, std::greater(), &QString::size);
    const QString anyName = u"\\b(?:"_s + longestFirst.join(u'|') + u")\\b"_s;
    write(m_folder.filePath(u"patterns"_s), (QStringList{anyName} + figures).join(u'\n').toUtf8());
    write(m_folder.filePath(u"text"_s), text);
}

Ripgrep::Count Ripgrep::run() const
{
    const double before = childSeconds();
    QProcess process;
    process.start(u"rg"_s, {u"--no-config"_s, u"-j1"_s, u"-c"_s, u"-o"_s, u"-f"_s,
                            m_folder.filePath(u"patterns"_s), m_folder.filePath(u"text"_s)});
    constexpr int patience = 120000;
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return {};
    return {.matches = process.readAllStandardOutput().trimmed().toLongLong(),
            .seconds = childSeconds() - before};
}

Hyperscan::Hyperscan(const QStringList &names, const QStringList &figures)
{
    std::vector<QByteArray> expressions;
    for (const QString &name : names)
        expressions.push_back("\\b" + QRegularExpression::escape(name).toUtf8() + "\\b");
    for (const QString &figure : figures)
        expressions.push_back(figure.toUtf8());
    std::vector<const char *> texts;
    std::vector<unsigned> flags(expressions.size(), HS_FLAG_SOM_LEFTMOST | HS_FLAG_UTF8);
    std::vector<unsigned> ids(expressions.size(), 0);
    for (const QByteArray &expression : expressions)
        texts.push_back(expression.constData());
    hs_compile_error_t *error = nullptr;
    if (hs_compile_multi(texts.data(), flags.data(), ids.data(), unsigned(texts.size()), HS_MODE_BLOCK,
                         nullptr, &m_database, &error) == HS_SUCCESS)
        hs_alloc_scratch(m_database, &m_scratch);
    else {
        qWarning("Hyperscan: %s (expression %d)", error->message, error->expression);
        hs_free_compile_error(error);
    }
}

Hyperscan::~Hyperscan()
{
    hs_free_scratch(m_scratch);
    hs_free_database(m_database);
}

qint64 Hyperscan::run(const QByteArray &text) const
{
    if (!m_scratch)
        return -1;
    qint64 matches = 0;
    const auto count = [](unsigned, unsigned long long, unsigned long long, unsigned, void *context) {
        ++*static_cast<qint64 *>(context);
        return 0;
    };
    hs_scan(m_database, text.constData(), unsigned(text.size()), 0, m_scratch, count, &matches);
    return matches;
}

} // namespace Postilla::Bench
