// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QScrollArea>

#include <functional>

class QFormLayout;
class QLabel;
class QTimer;

namespace Postilla {

class ContentPlace;
class Drafts;
class FieldEditor;

/// A form over one stored record. A field is stored when the keyboard leaves it or with Ctrl+Enter, all that
/// was touched in one act; what cannot be stored stays on the screen as it was typed. Where the form goes on
/// to another record meanwhile, it is kept as a draft and comes back with its own. What is typed and not
/// stored is on the disk within a second, and comes back after a crash, marked as a draft.
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

protected:
    explicit RecordForm(QWidget *parent);

    /// One row: the fixed key by which a draft on the disk knows it, how the field reads in the stored
    /// record, and how a typed text goes into the draft.
    void addField(const QString &key, const QString &label, FieldEditor *editor,
                  std::function<QString()> stored, std::function<Result<void>(const QString &)> draft);
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
    /// Where drafts of it are kept on the disk; nullptr: nowhere.
    virtual Drafts *drafts() const = 0;
    /// Makes the draft a copy of the stored record.
    virtual void beginDraft() = 0;
    /// Stores the draft and makes the answer the stored record.
    virtual Result<void> storeDraft() = 0;
    /// Reads the record again after somebody else has changed it.
    virtual void readAgain() = 0;

private:
    struct Field
    {
        QString key;
        QString label;
        QLabel *name;
        FieldEditor *editor;
        std::function<QString()> stored;
        std::function<Result<void>(const QString &)> draft;
    };
    Result<void> store();
    void fillAll();
    /// Writes what is typed and not stored to the disk, or takes it off.
    void keepDraft();
    void bringBackDraft();
    static void mark(const Field &field, bool isDraft);

    QFormLayout *m_form;
    ContentPlace *m_place;
    QList<Field> m_fields;
    /// Runs while something typed is not on the disk yet.
    QTimer *m_keeping;
    bool m_saving = false;
};

} // namespace Postilla
