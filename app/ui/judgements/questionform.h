// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/forms/recordform.h"

#include <optional>

namespace Postilla {

class FieldEditor;

/// One question: what the reader wants to know, and a note.
class QuestionForm : public RecordForm
{
    Q_OBJECT

public:
    explicit QuestionForm(QWidget *parent = nullptr);

    /// Shows a question of that library; empty: none. What was typed for the one before is stored first.
    void show(Library *library, const QString &uuid);
    void startEditing();

protected:
    QString recordUuid() const override { return m_stored ? m_stored->uuid : QString(); }
    Drafts *drafts() const override { return m_library ? &m_library->drafts() : nullptr; }
    void beginDraft() override { m_draft = m_stored.value_or(Question()); }
    Result<void> storeDraft() override;
    void readAgain() override;

private:
    Library *m_library = nullptr;
    std::optional<Question> m_stored;
    Question m_draft;
    FieldEditor *m_text;
};

} // namespace Postilla
