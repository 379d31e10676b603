// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

struct hs_database;
struct hs_scratch;

namespace Postilla::Bench {

enum class Wanted { Names, NamesAndFigures };

/// ripgrep, which counts the names in a file, the longest first, with Unicode word borders.
class Ripgrep
{
public:
    Ripgrep(const QStringList &names, const QByteArray &text, Wanted wanted);

    struct Count
    {
        qint64 matches = -1;
        /// Processor time of the program, in seconds.
        double seconds = 0;
    };
    /// matches is -1 where the program cannot be run.
    Count run() const;

private:
    QTemporaryDir m_folder;
};

/// Hyperscan, which tells where matches start as well as where they end.
class Hyperscan
{
public:
    explicit Hyperscan(const QStringList &names);
    ~Hyperscan();
    Q_DISABLE_COPY_MOVE(Hyperscan)

    /// How many matches it tells of; -1 where it refuses the expressions.
    qint64 run(const QByteArray &text) const;

private:
    hs_database *m_database = nullptr;
    hs_scratch *m_scratch = nullptr;
};

} // namespace Postilla::Bench
