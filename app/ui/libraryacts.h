// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QObject>
#include <QSet>

#include <optional>

class QTimer;

namespace Postilla {

class Actions;
enum class ActionId;
class DocumentsPane;
class Questions;

/// What the menus do to the library and to whole documents: undo and redo, read states, leaving the library,
/// the backup. Offers only those of its actions that can be done now.
class LibraryActs : public QObject
{
    Q_OBJECT

public:
    /// Binds its actions; `documents` says which ones are meant.
    LibraryActs(Actions *actions, DocumentsPane *documents, Questions *questions, QObject *parent);

    /// The library these act on; nullptr: none.
    void setLibrary(Library *library);
    /// Offers what can be done after a change.
    void refresh();

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    /// Something worth a line to the person.
    void told(const QString &text);
    /// What was undone or done again, as `said`, has its place there.
    void placeWanted(const Postilla::ActPlace &place, const QString &said);

private:
    void bindActions();
    void offerSteps(bool canWrite);
    using Passed = QSet<QString>;
    using Act = Result<UndoStep> (History::*)(const Passed &);
    using Next = Result<std::optional<UndoStep>> (History::*)(const Passed &) const;
    void step(Act act, Next next, const QString &said);
    /// The next step of that kind; once all that is left was passed over, begins again with the first.
    Result<std::optional<UndoStep>> nextStep(Next next);
    /// What stands in the way of the step, both versions of each field; the step is passed over from then on.
    void tellVersions(const Error &error, Next next);
    /// "Ctrl+Z again goes on …"; empty where nothing comes before.
    QString wayOn(Next next);
    Passed &passedBy(Next next);
    void setState(ReadState state);
    void removeDocuments();
    /// Lets a backup come by itself where one is due.
    void keepBackup();
    void backUp(const QString &title, const QString &said);

    Actions *m_actions;
    DocumentsPane *m_documents;
    Questions *m_questions;
    Library *m_library = nullptr;
    /// Uuids of acts that could not be undone, and of undos that could not be taken back.
    Passed m_passedUndos;
    Passed m_passedRedos;
    /// Asks now and then whether a backup is due.
    QTimer *m_backups;
    /// What the last backup failed by, as it was told; empty where it did not.
    QString m_backupTrouble;
};

} // namespace Postilla
