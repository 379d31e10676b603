// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "base/progress.h"
#include "base/result.h"
#include "base/textspan.h"
#include "query/query.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

class LibraryCore;

/// One place where what was asked for stands, with what stands around it.
struct ConcordanceLine
{
    QString documentUuid;
    int number = 0;
    QString title;
    QString outlet;
    std::optional<PartialDate> published = {};
    /// UTF-16 units of the document's current text.
    TextSpan span = {};
    /// Each in one line; left and right as far as contextLength units and a word's end.
    QString left = {};
    QString hit = {};
    QString right = {};

    static constexpr qsizetype contextLength = 80;
};

/// All that a query finds in the texts, place by place, newest documents first; `mostLines` places at most.
struct Concordance
{
    static constexpr qsizetype mostLines = 20'000;

    QList<ConcordanceLine> lines = {};
    /// There are more.
    bool isCut = false;
};

enum class ConcordanceOrder {
    Left, ///< by the words before, the nearest first
    Hit,
    Right, ///< by the words behind
    Date,  ///< newest first, unknown ones last
    Source,
};

/// Sorts in the language of the user; what is alike keeps its order.
void sort(QList<ConcordanceLine> &lines, ConcordanceOrder order);
/// A table for other programs, with English heads and ISO dates.
QByteArray csvOf(const QList<ConcordanceLine> &lines);
/// The lines with a tab between their parts.
QString plainText(const QList<ConcordanceLine> &lines);

/// Progress in documents. Cancelled.
Result<Concordance> readConcordance(const LibraryCore &core, const Query &query, const Progress &progress);

} // namespace Postilla
