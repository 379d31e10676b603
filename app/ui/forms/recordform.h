// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QScrollArea>

#include <functional>

class QFormLayout;

namespace Postilla {

class FieldEditor;

/// A form over one stored record. A field is stored when the keyboard leaves it or with Ctrl+Enter, all that
/// was touched in one act; what cannot be stored stays on the screen as it was typed.
class RecordForm : public QScrollArea
{
    Q_OBJECT

public:
    /// Stores what was typed; false where something could not be.
    bool save();
    /// Whether something is typed that is not stored.
    bool isTouched() const;

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    /// The person is done and wants the reader back.
    void done();

protected:
    explicit RecordForm(QWidget *parent);

    /// One row: how the field reads in the stored record, and how a typed text goes into the draft.
    void addField(const QString &label, FieldEditor *editor, std::function<QString()> stored,
                  std::function<Result<void>(const QString &)> draft);
    void addRow(QWidget *widget);
    /// Takes the stored values: into every field, or into those only that the person has not touched.
    void fillAll();
    void fillUntouched();
    void setFieldsEnabled(bool enabled);

    /// Makes the draft a copy of the stored record.
    virtual void beginDraft() = 0;
    /// Stores the draft and makes the answer the stored record.
    virtual Result<void> storeDraft() = 0;
    /// Reads the record again after somebody else has changed it.
    virtual void readAgain() = 0;

private:
    struct Field
    {
        FieldEditor *editor;
        std::function<QString()> stored;
        std::function<Result<void>(const QString &)> draft;
    };
    Result<void> store();

    QFormLayout *m_form;
    QList<Field> m_fields;
    bool m_saving = false;
};

} // namespace Postilla
