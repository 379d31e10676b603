// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QHash>
#include <QScrollArea>

#include <functional>
#include <optional>

class QFormLayout;

namespace Postilla {

class ContentPlace;
class FieldEditor;

/// A form over one stored record. A field is stored when the keyboard leaves it or with Ctrl+Enter, all that
/// was touched in one act; what cannot be stored stays on the screen as it was typed. Where the form goes on
/// to another record meanwhile, it is kept as a draft and comes back with its own.
class RecordForm : public QScrollArea
{
    Q_OBJECT

public:
    /// Stores what was typed; false where something could not be.
    bool save();
    /// Whether something is typed that is not stored.
    bool isTouched() const;
    /// Records that are not on the screen and of which something is typed that could not be stored.
    qsizetype draftCount() const { return m_drafts.size(); }

Q_SIGNALS:
    void failed(const Postilla::Error &error);

protected:
    explicit RecordForm(QWidget *parent);

    /// One row: how the field reads in the stored record, and how a typed text goes into the draft.
    void addField(const QString &label, FieldEditor *editor, std::function<QString()> stored,
                  std::function<Result<void>(const QString &)> draft);
    void addRow(QWidget *widget);
    /// Leaves the record on the screen for another: stores what was typed, or keeps it as a draft.
    void leave();
    /// Shows the record that is stored now, with what is left in a draft of it.
    void enter(bool canWrite);
    /// Shows no fields but what to do to see some.
    void showNothing(const QString &heading, const QString &advice);
    /// Takes the stored values into the fields that the person has not touched.
    void fillUntouched();

    /// The record on the screen; empty: none.
    virtual QString recordUuid() const = 0;
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
    /// What was typed, by field; nothing where the field is as stored.
    using Draft = QList<std::optional<QString>>;

    Result<void> store();
    void fillAll();

    QFormLayout *m_form;
    ContentPlace *m_place;
    QList<Field> m_fields;
    QHash<QString, Draft> m_drafts;
    bool m_saving = false;
};

} // namespace Postilla
