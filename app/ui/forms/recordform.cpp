// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/recordform.h"

#include "library/drafts.h"
#include "ui/contentplace.h"
#include "ui/forms/fieldeditor.h"

#include <QFormLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

namespace Postilla {

RecordForm::RecordForm(QWidget *parent)
    : QScrollArea(parent)
    , m_form(new QFormLayout)
    , m_place(new ContentPlace(new QWidget))
    , m_keeping(new QTimer(this))
{
    constexpr int soon = 500; // milliseconds: a crash loses what was typed since
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(soon);
    connect(m_keeping, &QTimer::timeout, this, &RecordForm::keepDraft);
    m_place->content()->setLayout(m_form);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    setWidget(m_place);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void RecordForm::addField(const QString &key, const QString &label, FieldEditor *editor,
                          std::function<QString()> stored, std::function<Result<void>(const QString &)> draft)
{
    auto *name = new QLabel(label);
    name->setBuddy(editor->input());
    editor->input()->setAccessibleName(label);
    m_form->addRow(name, editor);
    m_fields.append({key, label, name, editor, std::move(stored), std::move(draft)});
    connect(editor, &FieldEditor::edited, this, [this, editor] {
        if (editor->isTouched() && !m_keeping->isActive())
            m_keeping->start(); // not anew with each key: a second is the most that may be lost
    });
    connect(editor, &FieldEditor::finished, this, &RecordForm::save);
}

void RecordForm::addRow(QWidget *widget)
{
    m_form->addRow(widget);
}

void RecordForm::fillAll()
{
    for (const Field &field : std::as_const(m_fields)) {
        field.editor->setText(field.stored());
        mark(field, false);
    }
}

void RecordForm::keepDraft()
{
    m_keeping->stop();
    Drafts *kept = drafts();
    if (!kept)
        return;
    Drafts::Fields typed;
    for (const Field &field : std::as_const(m_fields)) {
        if (field.editor->isTouched())
            typed.insert(field.key, field.editor->text());
    }
    kept->keep(recordUuid(), typed);
}

void RecordForm::bringBackDraft()
{
    const Drafts::Fields kept = drafts() ? drafts()->of(recordUuid()) : Drafts::Fields();
    for (const Field &field : std::as_const(m_fields)) {
        const auto typed = kept.constFind(field.key);
        if (typed == kept.cend())
            continue;
        field.editor->type(*typed);
        mark(field, field.editor->isTouched());
    }
}

void RecordForm::mark(const Field &field, bool isDraft)
{
    const QString draft = tr("%1 (draft, not stored)").arg(field.label);
    field.name->setText(isDraft ? draft : field.label);
    field.editor->input()->setAccessibleDescription(isDraft ? draft : QString());
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
    if (!save())
        keepDraft();
}

void RecordForm::enter(bool canWrite)
{
    m_place->content()->setEnabled(canWrite);
    m_place->showContent();
    fillAll();
    if (canWrite)
        bringBackDraft();
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
        keepDraft();
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
