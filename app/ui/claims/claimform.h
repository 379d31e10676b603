// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claimrecord.h"
#include "library/library.h"
#include "ui/claims/claimfields.h"
#include "ui/claims/figurefields.h"
#include "ui/forms/recordform.h"

#include <optional>

class QLabel;

namespace Postilla {

class RelationList;

/// What is said of one claim: its kind, who says it, its figures, how far to trust it and why, what is wrong
/// in the article, tags, note, relations to other claims. What the machine has filled in looks so until it is
/// confirmed.
class ClaimForm : public RecordForm
{
    Q_OBJECT

public:
    explicit ClaimForm(QWidget *parent = nullptr);

    /// Shows a claim of that library; nothing: none. What was typed for the one before is stored first.
    void show(Library *library, const std::optional<Claim> &claim);
    /// Puts the keyboard into the summary, the rating, or the source error.
    void editSummary();
    void editRating();
    void editSourceError();
    /// Stores what is typed, then makes all that is proposed the person's word; false where something could
    /// not be stored.
    bool confirmAll();
    /// Says what stands behind the claim, by the uuid of each.
    void showSupports(const QHash<QString, Support> &supports);
    RelationList *relations() const { return m_relations; }
    /// Reads what the claim is to others again.
    void showRelations();

Q_SIGNALS:
    /// Something worth a line to the person.
    void told(const QString &text);
    /// What was typed or confirmed is in the library.
    void stored();

protected:
    QString recordUuid() const override { return m_stored ? m_stored->claim.uuid : QString(); }
    Drafts *drafts() const override { return m_library ? &m_library->drafts() : nullptr; }
    void beginDraft() override;
    Result<void> storeDraft() override;
    void readAgain() override;

private:
    void addGroups();
    void addGroup(const QString &heading, const QList<ClaimFormRow> &rows);
    FieldSpec specOf(const ClaimFormField &field);
    void addTagField();
    void addFigure();
    FieldSpec specOf(const FigureFormField &field, qsizetype place);
    const ClaimFigure *figureAt(qsizetype place) const;
    ClaimFigure &draftFigure(qsizetype place);
    /// Takes the record as it is stored now, and shows a place for each of its figures and one for another.
    void take(const ClaimRecord &record);
    void showFigurePlaces(qsizetype figures);
    void showSupport();
    QStringList reportsCarrying(const Claim &claim) const;
    void showReports(const Claim &claim);
    void tellRefuted(const Claim &claim);
    void showInheritedReliability(const Claim &claim);
    void showWhoMade(const Claim &claim);
    Result<void> takeTags(const QString &typed);
    void startIn(const QString &key);

    Library *m_library = nullptr;
    std::optional<ClaimRecord> m_stored;
    ClaimRecord m_draft;
    QList<Tag> m_tags;
    /// Names that are tags of none yet.
    QStringList m_newTags;
    QLabel *m_quote;
    /// How many articles and origins stand behind it.
    QLabel *m_support;
    /// Which reports have carried the claim.
    QLabel *m_reports;
    QHash<QString, Support> m_supports;
    QLabel *m_made;
    RelationList *m_relations;
    QHash<QString, FieldEditor *> m_editors;
    QVBoxLayout *m_figureGroup = nullptr;
    /// The rows of each figure's place.
    QList<QList<QWidget *>> m_figurePlaces;
};

} // namespace Postilla
