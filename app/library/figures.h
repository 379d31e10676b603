// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/meaningproposal.h"
#include "library/job.h"
#include "store/figurestore.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace Postilla {

class LibraryCore;

/// A figure of the ledger, with the sentence that states it.
struct LedgerFigure
{
    StatedFigureRow row;
    /// UTF-16 units of the document's text, which is the current one.
    TextSpan sentenceSpan;
    /// In one line.
    QString sentence;
    /// Whom the sentence gives as its source; the outlet where it names none.
    QString who;
    /// Whether a person has said what it is about.
    bool isCorrected = false;
};

struct LedgerPage
{
    QList<LedgerFigure> figures = {};
    /// Nothing where these are the last.
    std::optional<FigurePlace> end = {};
};

struct LedgerGroup
{
    FigureGroup group;
    /// The two farthest apart, where they disagree.
    std::optional<StatedFigureRow> lower = {};
    std::optional<StatedFigureRow> higher = {};
};

/// Every figure that the library's texts state as a number, and what people say that it is about:
/// Library::figures(). Safe on any thread; each change is one step of undo.
class Figures
{
public:
    explicit Figures(std::shared_ptr<LibraryCore> core);

    /// See FigureStore::page().
    Result<LedgerPage> page(const FigureQuery &query, const std::optional<FigurePlace> &after,
                            int limit) const;
    /// The same in the background. Cancelled, where it was before it began.
    Job<LedgerPage> readPage(const FigureQuery &query, const std::optional<FigurePlace> &after,
                             int limit) const;
    /// See FigureStore::groups().
    Job<QList<LedgerGroup>> groups(const Query &scope) const;
    /// Names of the chips that figures are about, in order.
    Result<QStringList> chips() const;

    /// A person's word on what a figure measures, or of which chip it is (empty: of none); it takes the place
    /// of an earlier one, and counts in later texts that have the same figure. BadSpan.
    Result<void> setMeasure(const StatedFigureRow &figure, Measure measure);
    Result<void> setObject(const StatedFigureRow &figure, const QString &object);
    /// Takes it back, so that the machine's counts again. NotFound.
    Result<void> withdraw(const StatedFigureRow &figure);

    /// What these corrections speak for; see meaningProposals().
    Result<QList<MeaningProposal>> proposals() const;

private:
    std::shared_ptr<LibraryCore> m_core;
};

} // namespace Postilla
