// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QScrollArea>

#include <functional>
#include <optional>

class QTimer;
class QVBoxLayout;

namespace Postilla {

class ContentPlace;
class Drafts;
class FieldCell;
class FieldEditor;
class FormLayout;

/// A form over one stored record. A field is stored when the keyboard leaves it or with Ctrl+Enter, all that
/// was touched in one act; what cannot be stored stays on the screen as it was typed. Where the form goes on
/// to another record meanwhile, it is kept as a draft and comes back with its own. What is typed and not
/// stored is on the disk within a second, and comes back after a crash, marked as a draft. What a machine has
/// filled in looks so until the person changes it or says that it is right, by Enter. Where somebody else has
/// stored another text in a field meanwhile, both versions are there, and none is stored until the person has
/// chosen.
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

    struct FieldSpec
    {
        /// By which a draft on the disk knows it; fixed.
        QString key;
        QString label;
        FieldEditor *editor = nullptr;
        /// How the field reads in the stored record.
        std::function<QString()> stored;
        /// Puts what was typed into the draft.
        std::function<Result<void>(const QString &)> draft;
        /// Whether the stored value is the machine's and nobody has confirmed it; may be missing.
        std::function<bool()> isProposed = {};
        /// Makes it a person's in the draft.
        std::function<void()> confirm = {};
        /// Said in the place of the label where that alone says too little.
        QString spoken = {};
    };
    /// A text of the record as it is, without the white space around it. The stored record and the draft are
    /// members of the form.
    template <typename Record>
    static FieldSpec textField(const QString &key, const QString &label, FieldEditor *editor,
                               const std::optional<Record> &stored, Record &draft, QString Record::*member)
    {
        return {.key = key,
                .label = label,
                .editor = editor,
                .stored = [&stored, member] { return stored ? (*stored).*member : QString(); },
                .draft =
                    [&draft, member](const QString &typed) {
                        draft.*member = typed.trimmed();
                        return Result<void>();
                    }};
    }
    /// One row of one field, or of several side by side, under the last heading.
    void addField(const FieldSpec &field) { addFields({field}); }
    QWidget *addFields(const QList<FieldSpec> &fields);
    void addRow(QWidget *widget);
    /// Starts a group of fields; more can be added to it later by goOnIn().
    QVBoxLayout *addHeading(const QString &heading);
    void goOnIn(QVBoxLayout *group);
    /// To be called once fields were added to a form that is shown.
    void orderTabs();
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
        FieldSpec spec;
        FieldCell *cell;
        /// The person has said that the proposed value is right.
        bool isConfirmed = false;
        /// Somebody else has stored another text while this one was typed.
        bool isDisputed = false;
    };
    FieldCell *cellFor(const FieldSpec &spec);
    Field &field(const QString &key);
    void confirm(const QString &key);
    bool isDisputed() const;
    static bool dispute(Field &field, const QString &stored);
    /// Ends a dispute: the field holds what the other one has stored, or what was typed.
    void settle(const QString &key, bool takesOther);
    void tellDispute();
    Result<void> store();
    Result<void> storeOverOthers();
    void fillAll();
    /// Writes what is typed and not stored to the disk, or takes it off.
    void keepDraft();
    void bringBackDraft();
    static void mark(const Field &field);
    static bool isPending(const Field &field);

    FormLayout *m_layout;
    ContentPlace *m_place;
    QList<Field> m_fields;
    /// Runs while something typed is not on the disk yet.
    QTimer *m_keeping;
    bool m_saving = false;
    /// The draft is on its way to the library.
    bool m_storing = false;
};

} // namespace Postilla
