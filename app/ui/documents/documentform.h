// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/forms/recordform.h"

#include <optional>

class QLabel;

namespace Postilla {

/// What is known of the document on the page, to be read and corrected.
class DocumentForm : public RecordForm
{
    Q_OBJECT

public:
    explicit DocumentForm(QWidget *parent = nullptr);

    /// Shows a document of that library; an empty uuid: none. What was typed for the one before is stored
    /// first.
    void show(Library *library, const QString &uuid);
    /// Takes what is stored now into the fields that the person has not touched.
    void refresh() { readAgain(); }
    /// Puts the keyboard into the first field.
    void startEditing();
    QWidget *firstField() const { return m_first; }

protected:
    QString recordUuid() const override { return m_stored ? m_stored->uuid : QString(); }
    Drafts *drafts() const override { return m_library ? &m_library->drafts() : nullptr; }
    void beginDraft() override;
    Result<void> storeDraft() override;
    void readAgain() override;

private:
    void showFacts();

    Library *m_library = nullptr;
    std::optional<Document> m_stored;
    Document m_draft;
    QWidget *m_first = nullptr;
    QLabel *m_facts;
};

} // namespace Postilla
