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

/// ripgrep, which counts names and figures in a file: the longest name first, with Unicode word borders. It
/// tells of each match once, like the finder. Both references look for names and words as they are written,
/// though the finder folds case and asks for capitals then: that is in their favour.
class Ripgrep
{
public:
    /// `figures`: regular expressions, one a figure.
    Ripgrep(const QStringList &names, const QByteArray &text, const QStringList &figures);

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

/// Hyperscan, which tells where matches start as well as where they end, and of every end of a match. Its
/// word borders are those of ASCII, as it refuses "\b" with Unicode's (HS_FLAG_UCP): in its favour as well.
class Hyperscan
{
public:
    Hyperscan(const QStringList &names, const QStringList &figures);
    ~Hyperscan();
    Q_DISABLE_COPY_MOVE(Hyperscan)

    /// How many matches it tells of; -1 where it refuses the expressions.
    qint64 run(const QByteArray &text) const;

private:
    hs_database *m_database = nullptr;
    hs_scratch *m_scratch = nullptr;
};

} // namespace Postilla::Bench
