// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "mention/lexiconchange.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Postilla {

class LibraryCore;

/// A place where a change of the lexicon tells.
struct PreviewCase
{
    enum class Effect { Appears, Vanishes, Changes };
    Effect effect = Effect::Appears;
    /// UTF-16 units of the current text.
    TextSpan span;
    /// The words of the text around the mention, and its own.
    QString before;
    QString quote;
    QString after;
    /// What the mention names now and then; empty where there is none.
    QString nameNow;
    QString nameThen;
};

struct PreviewDocument
{
    QString documentUuid;
    qsizetype appear = 0;
    qsizetype vanish = 0;
    /// Same place, other entity or kind.
    qsizetype change = 0;
    /// The first of them, at most 20.
    QList<PreviewCase> cases;
};

/// What a change of the lexicon would do to a library. Counts are of all, lists are cut.
struct LexiconPreview
{
    /// Texts that were searched, because they may hold one of the names.
    qsizetype searched = 0;
    qsizetype appear = 0;
    qsizetype vanish = 0;
    qsizetype change = 0;
    qsizetype affected = 0;
    /// Newest first, at most 200.
    QList<PreviewDocument> documents;
};

/// Searches what may be affected with both lexicons, on all cores. Cancelled.
Result<LexiconPreview> previewChange(LibraryCore &core, const LexiconChange &change,
                                     const Progress &progress);
/// Searches all texts as if `files` were the rule packs. Cancelled; the trouble of one of `newFiles` that
/// fails its check or takes too long over a line.
Result<LexiconPreview> previewPacks(LibraryCore &core, const QStringList &files, const QStringList &newFiles,
                                    const Progress &progress);

} // namespace Postilla
