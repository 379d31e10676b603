// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/forms/recordform.h"

#include <optional>

class QLabel;

namespace Postilla {

class BasisList;
class FieldEditor;

/// One judgement: what is concluded, under which question, how likely it is, apart from it how well that is
/// founded, and the claims for and against it.
class JudgementForm : public RecordForm
{
    Q_OBJECT

public:
    explicit JudgementForm(QWidget *parent = nullptr);

    /// Shows a judgement of that library; empty: none. What was typed for the one before is stored first.
    void show(Library *library, const QString &uuid);
    void startEditing();

Q_SIGNALS:
    /// The person wants to read that claim in its text.
    void claimWanted(const Postilla::Claim &claim);
    /// The person wants to add a claim to what the judgement rests on.
    void basisWanted();

protected:
    QString recordUuid() const override { return m_stored ? m_stored->uuid : QString(); }
    Drafts *drafts() const override { return m_library ? &m_library->drafts() : nullptr; }
    void beginDraft() override;
    Result<void> storeDraft() override;
    void readAgain() override;

private:
    void addFields();
    void addBasis();
    template <auto member>
    FieldSpec codeField(const QString &key, const QString &label, FieldEditor *editor);
    void take(const Judgement &judgement);
    void offerQuestions();
    void takeOut(const Claim &claim);

    Library *m_library = nullptr;
    std::optional<Judgement> m_stored;
    Judgement m_draft;
    FieldEditor *m_statement = nullptr;
    FieldEditor *m_question = nullptr;
    BasisList *m_for = nullptr;
    BasisList *m_against = nullptr;
    QLabel *m_signed = nullptr;
};

} // namespace Postilla
