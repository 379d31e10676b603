// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures/figureacts.h"

#include "claim/claimterms.h"
#include "library/figurewords.h"
#include "ui/figures/figuremodel.h"
#include "ui/mentions/mentionpickers.h"
#include "ui/patience.h"
#include "ui/picker.h"

#include <QTableView>

#include <algorithm>

namespace Postilla {

FigureActs::FigureActs(QTableView *table, FigureModel *model, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
{
}

const LedgerFigure *FigureActs::current()
{
    const QModelIndex index = m_table->currentIndex();
    if (m_library && index.isValid())
        return &m_model->figure(index.row());
    Q_EMIT told(tr("No figure is current. Choose one in the table."));
    return nullptr;
}

void FigureActs::makeClaim()
{
    const LedgerFigure *figure = current();
    if (!figure)
        return;
    Claim draft;
    draft.type = ClaimType::Quantity;
    const auto made =
        patiently([library = m_library, version = figure->row.versionUuid, span = figure->sentenceSpan,
                   draft] { return library->claims().create(version, span, draft); });
    if (!made)
        Q_EMIT failed(made.error());
    else
        Q_EMIT told(tr("%1 is a claim of the sentence now. Ctrl+Z takes that back.")
                        .arg(claimNumberText(made->site, made->number)));
}

void FigureActs::pickMeasure()
{
    const LedgerFigure *figure = current();
    if (!figure)
        return;
    auto *picker = new Picker({.title = tr("Measure of the figure"),
                               .prompt = tr("What does it measure?"),
                               .matches = tr("Measures that match"),
                               .nothing = tr("No measure is called so.")},
                              m_table);
    QList<Picker::Choice> choices;
    for (const Measure measure : measures())
        choices.append({.key = codeOf(measure), .name = measureName(measure), .icon = {}});
    picker->setChoices(choices);
    // Queued: the picker is closing when it speaks, and a write waits in an event loop of its own.
    connect(
        picker, &Picker::chosen, this,
        [this, row = figure->row](const QString &key) {
            setMeasure(row, fromCode<Measure>(key).value_or(Measure::NotStated));
        },
        Qt::QueuedConnection);
    picker->popupAt(underTheRow());
}

/// What the corrections say most often beside such words as stand at the figure.
QString FigureActs::remembered(const std::function<bool(const MeaningProposal &)> &isLike) const
{
    const auto proposals = m_library->figures().proposals();
    if (!proposals)
        return {};
    const auto found = std::ranges::find_if(*proposals, isLike);
    if (found == proposals->cend())
        return {};
    return tr("Remembered for a rule: beside “%1”, in %n correction(s).", nullptr, found->corrections)
        .arg(found->word);
}

void FigureActs::setMeasure(const StatedFigureRow &row, Measure measure)
{
    const auto stored = patiently(
        [library = m_library, row, measure] { return library->figures().setMeasure(row, measure); });
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    tell(tr("It measures: %1. Ctrl+Z takes that back.").arg(measureName(measure)),
         remembered([measure](const MeaningProposal &proposal) {
             return measure != Measure::NotStated && proposal.measure == measure;
         }));
}

void FigureActs::tell(const QString &done, const QString &remembered)
{
    Q_EMIT told(remembered.isEmpty() ? done : done + u' ' + remembered);
}

QStringList FigureActs::chipNames() const
{
    const auto entries = m_library->lexicon().entries();
    const auto own = m_library->lexicon().kinds();
    QStringList names = m_library->figures().chips().value_or(QStringList());
    if (entries && own)
        names += entitiesOfKind(*entries, EntryKinds(*own), {MentionKind::Chip, MentionSub::None});
    names.removeDuplicates();
    return names;
}

void FigureActs::pickChip()
{
    const LedgerFigure *figure = current();
    if (!figure)
        return;
    auto *picker = new Picker({.title = tr("Chip of the figure"),
                               .prompt = tr("Of which chip is it?"),
                               .matches = tr("Chips that match"),
                               .nothing = tr("No chip is called so. Press Enter to take the name as typed."),
                               .typed = tr("Another name: “%1”")},
                              m_table);
    QList<Picker::Choice> choices;
    for (const QString &name : chipNames())
        choices.append({.key = name, .name = name, .icon = {}});
    choices.append({.key = {}, .name = tr("of no chip"), .icon = {}});
    picker->setChoices(choices);
    const auto take = [this, row = figure->row](const QString &chip) { setChip(row, chip); };
    connect(picker, &Picker::chosen, this, take, Qt::QueuedConnection);
    connect(picker, &Picker::typed, this, take, Qt::QueuedConnection);
    picker->popupAt(underTheRow());
}

void FigureActs::setChip(const StatedFigureRow &row, const QString &chip)
{
    const auto stored =
        patiently([library = m_library, row, chip] { return library->figures().setObject(row, chip); });
    if (!stored)
        Q_EMIT failed(stored.error());
    else if (chip.isEmpty())
        Q_EMIT told(tr("The figure is of no chip now. Ctrl+Z takes that back."));
    else
        tell(tr("The figure is of %1 now. Ctrl+Z takes that back.").arg(chip),
             remembered([&chip](const MeaningProposal &proposal) { return proposal.object == chip; }));
}

void FigureActs::withdraw()
{
    const LedgerFigure *figure = current();
    if (!figure)
        return;
    const auto gone =
        patiently([library = m_library, row = figure->row] { return library->figures().withdraw(row); });
    if (!gone && gone.error().code() == ErrorCode::NotFound)
        Q_EMIT told(gone.error().message());
    else if (!gone)
        Q_EMIT failed(gone.error());
    else
        Q_EMIT told(tr("What the program had proposed counts again."));
}

QPoint FigureActs::underTheRow() const
{
    return m_table->viewport()->mapToGlobal(m_table->visualRect(m_table->currentIndex()).bottomLeft());
}

} // namespace Postilla
