// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/documentform.h"

#include "document/documentcodes.h"
#include "library/documentfield.h"
#include "ui/forms/fieldeditor.h"
#include "ui/patience.h"

#include <QDateTime>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

FieldEditor *editorFor(DocumentField field)
{
    switch (field) {
    case DocumentField::State: {
        QList<FieldEditor::Choice> states;
        for (const ReadState state : {ReadState::Unread, ReadState::Reading, ReadState::Reviewed})
            states.append({stateText(state), codeOf(state)});
        return FieldEditor::choice(states);
    }
    case DocumentField::Reliability: {
        QList<FieldEditor::Choice> letters{{DocumentForm::tr("not judged"), {}}};
        for (const QChar letter : u"ABCDEF"_s)
            letters.append({letter, letter});
        return FieldEditor::choice(letters);
    }
    case DocumentField::Abstract:
        return FieldEditor::lines(6);
    case DocumentField::Note:
        return FieldEditor::lines(4);
    default:
        return FieldEditor::line(fieldForm(field));
    }
}

} // namespace

DocumentForm::DocumentForm(QWidget *parent)
    : RecordForm(parent)
    , m_facts(new QLabel)
{
    for (const DocumentField field : documentFields()) {
        FieldEditor *editor = editorFor(field);
        if (!m_first)
            m_first = editor->input();
        addField({.key = fieldKey(field),
                  .label = fieldLabel(field),
                  .editor = editor,
                  .stored = [this, field] { return m_stored ? fieldText(*m_stored, field) : QString(); },
                  .draft = [this, field](const QString &typed) -> Result<void> {
                      auto changed = withField(m_draft, field, typed);
                      if (!changed)
                          return std::unexpected(changed.error());
                      m_draft = *std::move(changed);
                      return {};
                  }});
    }
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(m_facts);
    show(nullptr, {});
}

void DocumentForm::show(Library *library, const QString &uuid)
{
    if (m_stored && m_stored->uuid == uuid && m_library == library) {
        readAgain();
        return;
    }
    leave();
    m_library = library;
    m_stored.reset();
    if (library && !uuid.isEmpty()) {
        const auto document = library->document(uuid);
        if (document)
            m_stored = *document;
        else
            Q_EMIT failed(document.error());
    }
    showFacts();
    if (m_stored)
        enter(!library->isReadOnly());
    else
        showNothing(tr("No document chosen"), tr("Choose one in the list, or press J."));
}

void DocumentForm::beginDraft()
{
    m_draft = m_stored.value_or(Document());
}

Result<void> DocumentForm::storeDraft()
{
    auto stored = patiently([library = m_library, draft = m_draft] { return library->edit(draft); });
    if (!stored)
        return std::unexpected(stored.error());
    m_stored = *std::move(stored);
    showFacts();
    return {};
}

void DocumentForm::readAgain()
{
    if (!m_stored)
        return;
    if (auto document = m_library->document(m_stored->uuid)) {
        m_stored = *std::move(document);
        fillUntouched();
        showFacts();
    }
}

void DocumentForm::showFacts()
{
    if (!m_stored) {
        m_facts->clear();
        return;
    }
    const QDateTime collected = QDateTime::fromMSecsSinceEpoch(m_stored->collectedOn);
    QStringList facts{tr("Document %1").arg(m_stored->number),
                      tr("Date of publication: %1").arg(knownByText(m_stored->publishedKnownBy)),
                      tr("Collected on %1").arg(QLocale().toString(collected, QLocale::ShortFormat))};
    if (!m_stored->originFile.isEmpty())
        facts.append(tr("Read from %1").arg(m_stored->originFile));
    m_facts->setText(facts.join(u'\n'));
}

void DocumentForm::startEditing()
{
    m_first->setFocus(Qt::ShortcutFocusReason);
    ensureWidgetVisible(m_first);
}

} // namespace Postilla
