// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/recordform.h"

#include "ui/contentplace.h"
#include "ui/forms/fieldeditor.h"

#include <QFormLayout>
#include <QLabel>
#include <QScopedValueRollback>

#include <algorithm>

namespace Postilla {

RecordForm::RecordForm(QWidget *parent)
    : QScrollArea(parent)
    , m_form(new QFormLayout)
    , m_place(new ContentPlace(new QWidget))
{
    m_place->content()->setLayout(m_form);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    setWidget(m_place);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void RecordForm::addField(const QString &label, FieldEditor *editor, std::function<QString()> stored,
                          std::function<Result<void>(const QString &)> draft)
{
    auto *name = new QLabel(label);
    name->setBuddy(editor->input());
    editor->input()->setAccessibleName(label);
    m_form->addRow(name, editor);
    m_fields.append({editor, std::move(stored), std::move(draft)});
    connect(editor, &FieldEditor::finished, this, &RecordForm::save);
}

void RecordForm::addRow(QWidget *widget)
{
    m_form->addRow(widget);
}

void RecordForm::fillAll()
{
    for (const Field &field : std::as_const(m_fields))
        field.editor->setText(field.stored());
}

void RecordForm::fillUntouched()
{
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.editor->isTouched())
            field.editor->setText(field.stored());
    }
}

void RecordForm::leave()
{
    if (save())
        return;
    Draft &draft = m_drafts[recordUuid()];
    for (const Field &field : std::as_const(m_fields))
        draft.append(field.editor->isTouched() ? std::optional(field.editor->text()) : std::nullopt);
}

void RecordForm::enter(bool canWrite)
{
    m_place->content()->setEnabled(canWrite);
    m_place->showContent();
    fillAll();
    const Draft draft = m_drafts.take(recordUuid());
    for (qsizetype i = 0; i < draft.size(); ++i) {
        const std::optional<QString> &typed = draft.at(i);
        if (typed)
            m_fields.at(i).editor->type(*typed);
    }
}

void RecordForm::showNothing(const QString &heading, const QString &advice)
{
    m_place->showEmpty(heading, advice);
    fillAll();
}

bool RecordForm::isTouched() const
{
    return std::ranges::any_of(m_fields, [](const Field &field) { return field.editor->isTouched(); });
}

bool RecordForm::save()
{
    if (m_saving || !isTouched())
        return true; // a field that loses the keyboard while it is being stored says so twice
    const QScopedValueRollback saving(m_saving, true);
    const auto stored = store();
    if (stored) {
        fillAll();
        return true;
    }
    Q_EMIT failed(stored.error());
    // The next attempt starts from what is stored now; what was typed stays.
    if (stored.error().code() == ErrorCode::Conflict)
        readAgain();
    return false;
}

Result<void> RecordForm::store()
{
    beginDraft();
    for (const Field &field : std::as_const(m_fields)) {
        if (!field.editor->isTouched())
            continue;
        const auto drafted = field.draft(field.editor->text());
        if (!drafted)
            return drafted;
    }
    return storeDraft();
}

} // namespace Postilla
