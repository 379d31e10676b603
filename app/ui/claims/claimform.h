// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claim/claim.h"
#include "library/library.h"
#include "ui/forms/recordform.h"

#include <optional>

class QLabel;

namespace Postilla {

/// What the analyst says of one claim: summary, rating, verdict and why, source error, note.
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

protected:
    QString recordUuid() const override { return m_stored ? m_stored->uuid : QString(); }
    Drafts *drafts() const override { return m_library ? &m_library->drafts() : nullptr; }
    void beginDraft() override;
    Result<void> storeDraft() override;
    void readAgain() override;

private:
    using Read = QString (*)(const Claim &);
    using Write = Result<void> (*)(Claim &, const QString &);
    void add(const QString &key, const QString &label, FieldEditor *editor, Read read, Write write);
    void addFields();
    void startIn(const FieldEditor *editor);

    Library *m_library = nullptr;
    std::optional<Claim> m_stored;
    Claim m_draft;
    QLabel *m_quote;
    FieldEditor *m_summary = nullptr;
    FieldEditor *m_rating = nullptr;
    FieldEditor *m_sourceError = nullptr;
};

} // namespace Postilla
