// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/blockmaker.h"
#include "report/brief.h"

#include <QSet>

namespace Postilla {

/// A box of the first page: its label on the left, on the right as many of its entries as so many lines show,
/// each number that they name a link to its claim. An entry too long for what is left gives way to a shorter
/// one after it; the first one is cut.
class PdfBox
{
public:
    PdfBox(const BlockMaker &make, int lines)
        : m_make(make)
        , m_lines(lines)
    {
    }

    std::vector<Block> blocks(const BriefBox &box);
    /// Numbers of the claims that the boxes made so far name.
    const QSet<QString> &named() const { return m_named; }

private:
    struct Filled
    {
        std::vector<Block> blocks;
        /// How many entries, and which claims they name.
        qsizetype shown = 0;
        QStringList named = {};
    };

    Filled content(const BriefBox &box) const;
    Filled fill(const BriefBox &box, int room, qsizetype numbers) const;
    Block entry(const QString &title, const BriefLine &line, qsizetype numbers) const;
    Block cutEntry(const QString &title, const BriefLine &line, qsizetype numbers, int lines) const;

    const BlockMaker &m_make;
    int m_lines;
    QSet<QString> m_named;
};

} // namespace Postilla
