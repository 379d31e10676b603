// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/figures.h"

#include "claim/anchoring.h"
#include "library/figurecontext.h"
#include "library/lexiconnames.h"
#include "library/librarycore.h"
#include "library/placing.h"
#include "store/documentstore.h"
#include "store/figurecorrectionstore.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

Result<LedgerPage> readLedger(const LibraryCore &core, const FigureQuery &query,
                              const std::optional<FigurePlace> &after, int limit)
{
    return core.with([&](Database &database) {
        return FigureStore(database, lexiconNames(core))
            .page(query, after, limit)
            .and_then([&](const FigurePage &page) {
                return FigureContext(database).read(page.rows).transform(
                    [&](const QList<LedgerFigure> &figures) { return LedgerPage{figures, page.end}; });
            });
    });
}

Result<QList<LedgerGroup>> readLedgerGroups(const LibraryCore &core, const Query &scope,
                                            const Progress &progress)
{
    return core.with([&](Database &database) -> Result<QList<LedgerGroup>> {
        FigureStore store(database, lexiconNames(core));
        const auto groups = store.groups(scope, progress);
        if (!groups)
            return std::unexpected(groups.error());
        QList<LedgerGroup> read;
        for (const FigureGroup &group : *groups) {
            read.append({.group = group});
            if (group.disagreement == Disagreement::None)
                continue;
            const auto ends = store.rows({group.lower, group.higher});
            if (!ends)
                return std::unexpected(ends.error());
            if (ends->size() == 2) {
                read.last().lower = ends->first();
                read.last().higher = ends->last();
            }
        }
        return read;
    });
}

using Change = std::function<void(FigureCorrection &)>;

/// The correction that counts for the figure now.
Result<std::optional<FigureCorrection>> standing(Database &database, const DocumentVersion &version,
                                                 TextSpan figure)
{
    return FigureCorrectionStore(database)
        .ofVersion(version.id)
        .transform([&](const QList<FigureCorrection> &known) {
            const FigureCorrection *found = correctionOf(figure, known);
            return found ? std::optional(*found) : std::nullopt;
        });
}

/// One that says nothing yet.
FigureCorrection silent(const StatedFigureRow &figure)
{
    FigureCorrection correction;
    correction.judgedObject = figure.figure.object;
    correction.judgedMeasure = figure.figure.measure;
    return correction;
}

/// Anchors it in the text in which the person sees the figure.
Result<void> replace(Edit &edit, const std::optional<FigureCorrection> &before, FigureCorrection after,
                     const DocumentVersion &version, TextSpan figure)
{
    const auto anchor = anchorAt(version, figure);
    if (!anchor)
        return std::unexpected(anchor.error());
    FigureCorrectionStore store(edit.database());
    if (before) {
        if (auto removed = store.remove(edit, *before); !removed)
            return removed;
    }
    after.uuid.clear();
    after.anchor = *anchor;
    return store.insert(edit, after)
        .and_then([&] { return placeIfEarlier(edit, anchor->documentUuid, version.uuid); })
        .transform([](bool) {});
}

Result<void> correct(LibraryCore &core, const StatedFigureRow &figure, const Change &change)
{
    return core.write(u"correct-figure"_s, [&](Edit &edit) -> Result<void> {
        const auto version = DocumentStore(edit.database()).version(figure.versionUuid);
        if (!version)
            return std::unexpected(version.error());
        return standing(edit.database(), *version, figure.key.span)
            .and_then([&](const std::optional<FigureCorrection> &before) {
                FigureCorrection after = before.value_or(silent(figure));
                change(after);
                after.analyst = core.analyst();
                return replace(edit, before, after, *version, figure.key.span);
            });
    });
}

} // namespace

Figures::Figures(std::shared_ptr<LibraryCore> core)
    : m_core(std::move(core))
{
}

Result<LedgerPage> Figures::page(const FigureQuery &query, const std::optional<FigurePlace> &after,
                                 int limit) const
{
    return readLedger(*m_core, query, after, limit);
}

Job<LedgerPage> Figures::readPage(const FigureQuery &query, const std::optional<FigurePlace> &after,
                                  int limit) const
{
    return LibraryCore::start<LedgerPage>(
        m_core, [=](LibraryCore &core, const Progress &progress) -> Result<LedgerPage> {
            if (!progress(0, 0)) // others were asked for meanwhile
                return std::unexpected(Error(ErrorCode::Cancelled, Words::tr("Cancelled")));
            return readLedger(core, query, after, limit);
        });
}

Job<QList<LedgerGroup>> Figures::groups(const Query &scope) const
{
    return LibraryCore::start<QList<LedgerGroup>>(m_core,
                                                  [scope](LibraryCore &core, const Progress &progress) {
                                                      return readLedgerGroups(core, scope, progress);
                                                  });
}

Result<QStringList> Figures::chips() const
{
    return m_core->with(
        [&](Database &database) { return FigureStore(database, lexiconNames(*m_core)).chips(); });
}

Result<void> Figures::setMeasure(const StatedFigureRow &figure, Measure measure)
{
    return correct(*m_core, figure,
                   [measure](FigureCorrection &correction) { correction.measure = measure; });
}

Result<void> Figures::setObject(const StatedFigureRow &figure, const QString &object)
{
    return correct(*m_core, figure, [object](FigureCorrection &correction) { correction.object = object; });
}

Result<void> Figures::withdraw(const StatedFigureRow &figure)
{
    return m_core->write(u"withdraw-figure-correction"_s, [&](Edit &edit) -> Result<void> {
        const auto correction = DocumentStore(edit.database())
                                    .version(figure.versionUuid)
                                    .and_then([&](const DocumentVersion &version) {
                                        return standing(edit.database(), version, figure.key.span);
                                    });
        if (!correction)
            return std::unexpected(correction.error());
        if (!*correction)
            return std::unexpected(Error(ErrorCode::NotFound, Words::tr("Nobody has corrected this figure"),
                                         {}, Words::tr("Nothing needs to be taken back.")));
        return FigureCorrectionStore(edit.database()).remove(edit, **correction);
    });
}

Result<QList<MeaningProposal>> Figures::proposals() const
{
    return m_core->from<FigureCorrectionStore>(
        [](FigureCorrectionStore &store) { return store.all().transform(meaningProposals); });
}

} // namespace Postilla
