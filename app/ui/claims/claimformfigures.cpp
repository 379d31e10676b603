// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures and the tags of a claim in its form.

#include "ui/claims/claimform.h"
#include "ui/claims/claimwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

void ClaimForm::addFigure()
{
    const qsizetype place = m_figurePlaces.size();
    goOnIn(m_figureGroup);
    QList<QWidget *> rows;
    for (const QList<FigureFormField> &fields : figureFields(place)) {
        QList<FieldSpec> specs;
        for (const FigureFormField &field : fields)
            specs.append(specOf(field, place));
        rows.append(addFields(specs));
    }
    m_figurePlaces.append(rows);
}

RecordForm::FieldSpec ClaimForm::specOf(const FigureFormField &field, qsizetype place)
{
    return {.key = field.key,
            .label = field.label,
            .editor = field.editor,
            .stored =
                [this, place, read = field.read] {
                    const ClaimFigure *figure = figureAt(place);
                    return figure ? read(*figure) : QString();
                },
            .draft =
                [this, place, write = field.write](const QString &typed) {
                    return write(draftFigure(place), typed, m_library->claims().typedValues());
                },
            .isProposed =
                [this, place, as = field.proposedAs] {
                    const ClaimFigure *figure = figureAt(place);
                    return figure && figure->proposed.contains(as);
                },
            .confirm = [this, place, as = field.proposedAs] { draftFigure(place).proposed.removeOne(as); },
            .spoken = field.spoken};
}

const ClaimFigure *ClaimForm::figureAt(qsizetype place) const
{
    return m_stored && place < m_stored->figures.size() ? &m_stored->figures[place] : nullptr;
}

ClaimFigure &ClaimForm::draftFigure(qsizetype place)
{
    while (m_draft.figures.size() <= place)
        m_draft.figures.append(ClaimFigure());
    return m_draft.figures[place];
}

void ClaimForm::showFigurePlaces(qsizetype figures)
{
    const qsizetype wanted = figures + 1;
    if (m_figurePlaces.size() < wanted) {
        while (m_figurePlaces.size() < wanted)
            addFigure();
        orderTabs();
    }
    for (qsizetype place = 0; place < m_figurePlaces.size(); ++place) {
        const QList<QWidget *> &rows = m_figurePlaces[place];
        rows.constFirst()->setVisible(place < wanted);
        // What another figure means can be said once it is there.
        rows.constLast()->setVisible(place < wanted - 1);
    }
}

void ClaimForm::addTagField()
{
    FieldEditor *editor = FieldEditor::line(tr("names, a semicolon between; T picks one"));
    addField(
        {.key = u"tags"_s,
         .label = tr("Tags"),
         .editor = editor,
         .stored = [this] { return m_stored ? tagNames(m_stored->claim, m_tags).join(u"; "_s) : QString(); },
         .draft = [this](const QString &typed) { return takeTags(typed); }});
}

Result<void> ClaimForm::takeTags(const QString &typed)
{
    m_draft.claim.tags.clear();
    for (const QString &part : typed.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        const auto known = std::ranges::find_if(
            m_tags, [&](const Tag &tag) { return tag.name.compare(name, Qt::CaseInsensitive) == 0; });
        if (known != m_tags.end())
            m_draft.claim.tags.append(known->uuid);
        else if (!name.isEmpty())
            m_newTags.append(name);
    }
    return {};
}

} // namespace Postilla
