// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/judgements/questionform.h"

#include "ui/forms/fieldeditor.h"
#include "ui/patience.h"

using namespace Qt::StringLiterals;

namespace Postilla {

QuestionForm::QuestionForm(QWidget *parent)
    : RecordForm(parent)
    , m_text(FieldEditor::line(tr("what the reader wants to know")))
{
    addHeading(tr("Question"));
    addField(textField(u"text"_s, tr("Question"), m_text, m_stored, m_draft, &Question::text));
    addField(textField(u"note"_s, tr("Note"), FieldEditor::lines(5), m_stored, m_draft, &Question::note));
    show(nullptr, {});
}

void QuestionForm::show(Library *library, const QString &uuid)
{
    const bool isSame = m_stored && m_stored->uuid == uuid && library == m_library;
    if (!isSame)
        leave();
    m_library = library;
    if (library && !uuid.isEmpty()) {
        const auto question = library->judgements().question(uuid);
        if (question) {
            m_stored = *question;
            isSame ? fillUntouched() : enter(!library->isReadOnly());
            return;
        }
        if (question.error().code() != ErrorCode::NotFound) // gone meanwhile: the tree will follow
            Q_EMIT failed(question.error());
    }
    m_stored.reset();
    showNothing(tr("No question chosen"), tr("Choose one in the list, or ask a new one."));
}

Result<void> QuestionForm::storeDraft()
{
    const auto stored = patiently(
        [judgements = m_library->judgements(), draft = m_draft]() mutable { return judgements.edit(draft); });
    return stored.transform([this](const Question &question) { m_stored = question; });
}

void QuestionForm::readAgain()
{
    if (!m_stored)
        return;
    if (const auto question = m_library->judgements().question(m_stored->uuid)) {
        m_stored = *question;
        fillUntouched();
    }
}

void QuestionForm::startEditing()
{
    m_text->input()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Postilla
