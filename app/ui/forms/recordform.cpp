// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/recordform.h"

#include "library/drafts.h"
#include "ui/contentplace.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/formlayout.h"

#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

namespace Postilla {

RecordForm::RecordForm(QWidget *parent)
    : QScrollArea(parent)
    , m_layout(new FormLayout)
    , m_place(new ContentPlace(m_layout))
    , m_keeping(new QTimer(this))
{
    constexpr int soon = 500; // milliseconds: a crash loses what was typed since
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(soon);
    connect(m_keeping, &QTimer::timeout, this, &RecordForm::keepDraft);
    setWidget(m_place);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QWidget *RecordForm::addFields(const QList<FieldSpec> &fields)
{
    QList<FieldCell *> cells;
    for (const FieldSpec &field : fields)
        cells.append(cellFor(field));
    return m_layout->addCells(cells);
}

FieldCell *RecordForm::cellFor(const FieldSpec &spec)
{
    FieldEditor *editor = spec.editor;
    auto *cell = new FieldCell(spec.label, editor);
    editor->input()->setAccessibleName(spec.spoken.isEmpty() ? spec.label : spec.spoken);
    m_fields.append({.spec = spec, .cell = cell});
    connect(editor, &FieldEditor::edited, this, [this, editor] {
        if (editor->isTouched() && !m_keeping->isActive())
            m_keeping->start(); // not anew with each key: a second is the most that may be lost
    });
    connect(editor, &FieldEditor::entered, this, [this, key = spec.key] { confirm(key); });
    connect(editor, &FieldEditor::finished, this, [this] {
        if (!isDisputed()) // that is told once, not with every field that is left
            save();
    });
    connect(cell, &FieldCell::otherChosen, this, [this, key = spec.key] { settle(key, true); });
    connect(cell, &FieldCell::ownChosen, this, [this, key = spec.key] { settle(key, false); });
    return cell;
}

RecordForm::Field &RecordForm::field(const QString &key)
{
    return *std::ranges::find(m_fields, key, [](const Field &each) { return each.spec.key; });
}

/// Noted only: what comes next stores it.
void RecordForm::confirm(const QString &key)
{
    Field &confirmed = field(key);
    confirmed.isConfirmed = confirmed.spec.isProposed && confirmed.spec.isProposed();
}

void RecordForm::addRow(QWidget *widget)
{
    m_layout->addRow(widget);
}

QVBoxLayout *RecordForm::addHeading(const QString &heading)
{
    return m_layout->startGroup(heading);
}

void RecordForm::goOnIn(QVBoxLayout *group)
{
    m_layout->goOnIn(group);
}

void RecordForm::orderTabs()
{
    m_layout->orderTabs();
}

void RecordForm::fillAll()
{
    for (Field &field : m_fields) {
        field.spec.editor->setText(field.spec.stored());
        field.isConfirmed = false;
        field.isDisputed = false;
        field.cell->hideOther();
        mark(field);
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
        if (field.spec.editor->isTouched())
            typed.insert(field.spec.key, field.spec.editor->text());
    }
    kept->keep(recordUuid(), typed);
}

void RecordForm::bringBackDraft()
{
    const Drafts::Fields kept = drafts() ? drafts()->of(recordUuid()) : Drafts::Fields();
    for (const Field &field : std::as_const(m_fields)) {
        const auto typed = kept.constFind(field.spec.key);
        if (typed == kept.cend())
            continue;
        field.spec.editor->type(*typed);
        mark(field);
    }
}

void RecordForm::mark(const Field &field)
{
    const FieldSpec &spec = field.spec;
    const bool isDraft = spec.editor->isTouched();
    const bool isProposed = !isDraft && spec.isProposed && spec.isProposed() && !spec.stored().isEmpty();
    QString name = spec.label;
    QString description;
    if (isDraft) {
        name = tr("%1 (draft, not stored)").arg(spec.label);
        description = name;
    } else if (isProposed) {
        name = tr("%1 (proposed)").arg(spec.label);
        description = tr("Filled in by the program and not confirmed. Enter confirms it.");
    }
    field.cell->setName(name);
    field.cell->setPale(isProposed);
    spec.editor->input()->setAccessibleDescription(description);
}

bool RecordForm::isPending(const Field &field)
{
    return field.spec.editor->isTouched() || field.isConfirmed;
}

void RecordForm::fillUntouched()
{
    if (m_storing)
        return; // what it is being told of may be its own
    bool isNews = false;
    for (Field &field : m_fields) {
        FieldEditor *editor = field.spec.editor;
        const QString stored = field.spec.stored();
        if (editor->isTouched() && stored != editor->text()) {
            isNews = dispute(field, stored) || isNews;
            continue;
        }
        field.isDisputed = false;
        field.cell->hideOther();
        editor->setText(stored);
        mark(field);
    }
    if (isNews)
        tellDispute();
}

/// Whether there is one that was not there before.
bool RecordForm::dispute(Field &field, const QString &stored)
{
    if (stored == field.spec.editor->stored())
        return false;
    field.spec.editor->setStored(stored);
    field.isDisputed = true;
    field.cell->showOther(field.spec.editor->shown(stored));
    return true;
}

bool RecordForm::isDisputed() const
{
    return std::ranges::any_of(
        m_fields, [](const Field &field) { return field.isDisputed && field.spec.editor->isTouched(); });
}

void RecordForm::settle(const QString &key, bool takesOther)
{
    Field &settled = field(key);
    settled.isDisputed = false;
    if (takesOther) // first: the keyboard goes over other fields, and one that it leaves stores what is typed
        settled.spec.editor->setText(settled.spec.stored());
    settled.cell->hideOther();
    settled.spec.editor->input()->setFocus();
    mark(settled);
    keepDraft();
    if (!isDisputed())
        save();
}

void RecordForm::tellDispute()
{
    QStringList names;
    for (const Field &field : std::as_const(m_fields)) {
        if (field.isDisputed)
            names.append(field.spec.label);
    }
    Q_EMIT failed(Error(ErrorCode::Conflict, tr("This was changed elsewhere while you typed"),
                        names.join(u", "), tr("Both versions are in the form: choose one.")));
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
    orderTabs();
    fillAll();
    if (canWrite)
        bringBackDraft();
}

void RecordForm::showNothing(const QString &heading, const QString &advice)
{
    fillAll(); // first: a field that goes out of sight stores what is typed in it
    m_place->showEmpty(heading, advice);
}

bool RecordForm::isTouched() const
{
    return std::ranges::any_of(m_fields, isPending);
}

bool RecordForm::save()
{
    if (m_saving || !isTouched())
        return true; // a field that loses the keyboard while it is being stored says so twice
    const QScopedValueRollback saving(m_saving, true);
    if (isDisputed()) {
        tellDispute();
        return false;
    }
    const auto stored = storeOverOthers();
    if (stored) {
        fillAll();
        keepDraft();
        return true;
    }
    if (!isDisputed()) // which is told already
        Q_EMIT failed(stored.error());
    return false;
}

/// Where somebody has stored meanwhile, starts again from that, unless they have changed the same fields.
Result<void> RecordForm::storeOverOthers()
{
    auto stored = store();
    if (stored)
        return stored;
    if (stored.error().code() == ErrorCode::Conflict)
        readAgain();
    else
        fillUntouched();
    return isDisputed() || stored.error().code() != ErrorCode::Conflict ? stored : store();
}

Result<void> RecordForm::store()
{
    const QScopedValueRollback storing(m_storing, true);
    beginDraft();
    for (const Field &field : std::as_const(m_fields)) {
        if (field.isConfirmed)
            field.spec.confirm();
        if (!field.spec.editor->isTouched())
            continue;
        const auto drafted = field.spec.draft(field.spec.editor->text());
        if (!drafted)
            return drafted;
    }
    return storeDraft();
}

} // namespace Postilla
