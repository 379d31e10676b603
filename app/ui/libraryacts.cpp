// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/libraryacts.h"

#include "library/historywords.h"
#include "ui/actions.h"
#include "ui/documents/documentspane.h"
#include "ui/patience.h"
#include "ui/prompts.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

LibraryActs::LibraryActs(Actions *actions, DocumentsPane *documents, Questions *questions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_documents(documents)
    , m_questions(questions)
    , m_backups(new QTimer(this))
{
    constexpr int minute = 60000; // so that opening a library is not held up
    m_backups->setInterval(minute);
    connect(m_backups, &QTimer::timeout, this, &LibraryActs::keepBackup);
    bindActions();
    refresh();
}

void LibraryActs::bindActions()
{
    // The toolbar's words stay as they are, whatever would be undone.
    for (const ActionId id : {ActionId::Undo, ActionId::Redo})
        m_actions->action(id)->setIconText(m_actions->action(id)->text());
    m_actions->bind(ActionId::Undo, this,
                    [this] { step(&History::undo, &History::nextUndo, tr("Undone: %1")); });
    m_actions->bind(ActionId::Redo, this,
                    [this] { step(&History::redo, &History::nextRedo, tr("Done again: %1")); });
    m_actions->bind(ActionId::MarkReviewed, this, [this] { setState(ReadState::Reviewed); });
    m_actions->bind(ActionId::MarkUnread, this, [this] { setState(ReadState::Unread); });
    m_actions->bind(ActionId::RemoveDocuments, this, [this] { removeDocuments(); });
    m_actions->bind(ActionId::Backup, this,
                    [this] { backUp(tr("Back Up the Library"), tr("The library was backed up to %1.")); });
    m_actions->bind(ActionId::SaveCopy, this, [this] {
        backUp(tr("Save a Copy for a Colleague"),
               tr("A copy for a colleague was saved as %1: one file, whole."));
    });
}

void LibraryActs::setLibrary(Library *library)
{
    m_library = library;
    m_passedUndos.clear();
    m_passedRedos.clear();
    if (library && !library->isReadOnly())
        m_backups->start();
    else
        m_backups->stop();
    refresh();
}

void LibraryActs::refresh()
{
    const bool canWrite = m_library && !m_library->isReadOnly();
    offerSteps(canWrite);
    for (const ActionId id :
         {ActionId::ImportFiles, ActionId::ImportFolder, ActionId::PasteArticle, ActionId::ReplaceText})
        m_actions->action(id)->setEnabled(canWrite);
    for (const ActionId id : {ActionId::Report, ActionId::Backup, ActionId::SaveCopy})
        m_actions->action(id)->setEnabled(m_library != nullptr);
}

void LibraryActs::offerSteps(bool canWrite)
{
    using Step = Result<std::optional<UndoStep>>;
    const auto offer = [](QAction *action, const Step &step, const QString &with, const QString &without) {
        const bool possible = step && *step;
        action->setEnabled(possible);
        action->setText(possible ? with.arg(historyAct((*step)->label)) : without);
    };
    offer(m_actions->action(ActionId::Undo), canWrite ? nextStep(&History::nextUndo) : Step(), tr("Undo: %1"),
          tr("Undo"));
    offer(m_actions->action(ActionId::Redo), canWrite ? nextStep(&History::nextRedo) : Step(), tr("Redo: %1"),
          tr("Redo"));
}

void LibraryActs::step(Act act, Next next, const QString &said)
{
    if (!m_library)
        return;
    const auto done = patiently([history = m_library->history(), act, passed = passedBy(next)]() mutable {
        return (history.*act)(passed);
    });
    if (!done) {
        tellVersions(done.error(), next);
        return;
    }
    const QString what = said.arg(historyAct(done->label));
    const std::optional<ActPlace> place = m_library->history().placeOf(*done).value_or(std::nullopt);
    if (place)
        Q_EMIT placeWanted(*place, what);
    else
        Q_EMIT told(tr("%1. %2 tells what it changed.").arg(what, m_actions->keyText(ActionId::History)));
}

Result<std::optional<UndoStep>> LibraryActs::nextStep(Next next)
{
    const History history = m_library->history();
    Passed &passed = passedBy(next);
    const auto found = (history.*next)(passed);
    if (!found || *found || passed.isEmpty())
        return found;
    passed.clear(); // what stood in the way may be gone
    return (history.*next)(passed);
}

LibraryActs::Passed &LibraryActs::passedBy(Next next)
{
    return next == &History::nextUndo ? m_passedUndos : m_passedRedos;
}

void LibraryActs::tellVersions(const Error &error, Next next)
{
    const History history = m_library->history();
    std::optional<UndoStep> refused;
    if (error.code() == ErrorCode::Conflict)
        refused = (history.*next)(passedBy(next)).value_or(std::nullopt);
    if (!refused) {
        Q_EMIT failed(error);
        return;
    }
    QStringList lines;
    for (const VersionPair &pair : history.versions(*refused).value_or(QList<VersionPair>())) {
        lines.append(
            pair.field.isEmpty()
                ? pair.record
                : tr("%1, %2: yours “%3”, now “%4”").arg(pair.record, pair.field, pair.mine, pair.theirs));
    }
    passedBy(next).insert(refused->act);
    const QStringList advice{error.advice(), wayOn(next)};
    refresh();
    Q_EMIT failed(Error(error.code(), error.what(),
                        lines.isEmpty() ? historyAct(refused->label) : lines.join(u"; "),
                        advice.join(u' ').trimmed()));
}

QString LibraryActs::wayOn(Next next)
{
    const History history = m_library->history();
    const std::optional<UndoStep> before = (history.*next)(passedBy(next)).value_or(std::nullopt);
    if (!before)
        return {};
    const ActionId id = next == &History::nextUndo ? ActionId::Undo : ActionId::Redo;
    return tr("%1 again goes on with what came before: %2.")
        .arg(m_actions->keyText(id), historyAct(before->label));
}

void LibraryActs::setState(ReadState state)
{
    const QStringList uuids = m_documents->selection();
    if (!m_library || uuids.isEmpty())
        return;
    const auto stored = patiently([library = m_library, uuids, state]() -> Result<void> {
        QList<Document> documents;
        for (const QString &uuid : uuids) {
            auto document = library->document(uuid);
            if (!document)
                return std::unexpected(document.error());
            document->state = state;
            documents.append(*std::move(document));
        }
        return library->edit(documents);
    });
    if (!stored)
        Q_EMIT failed(stored.error());
    else if (state == ReadState::Reviewed)
        m_documents->chooseNextUnread();
}

void LibraryActs::removeDocuments()
{
    QList<Document> documents;
    qsizetype claims = 0;
    for (const QString &uuid : m_documents->selection()) {
        const auto document = m_library->document(uuid);
        const auto theirs = m_library->claims().ofDocument(uuid);
        if (document && theirs) {
            documents.append(*document);
            claims += theirs->size();
        }
    }
    if (documents.isEmpty())
        return;
    const QString what =
        tr("%n document(s) will leave the library", nullptr, static_cast<int>(documents.size())) + u", "_s +
        tr("with %n claim(s). Undo brings them back.", nullptr, static_cast<int>(claims));
    if (!m_questions->confirm(tr("Remove from the Library"), what, tr("Remove")))
        return;
    const auto removed = patiently([library = m_library, documents] { return library->remove(documents); });
    if (!removed)
        Q_EMIT failed(removed.error());
}

void LibraryActs::keepBackup()
{
    m_library->keepBackup().future().then(this, [this](const Result<QString> &kept) {
        const QString trouble = kept ? QString() : kept.error().what();
        if (!kept && trouble != m_backupTrouble)
            Q_EMIT failed(kept.error()); // once is enough to say so; the next try comes all the same
        m_backupTrouble = trouble;
    });
}

void LibraryActs::backUp(const QString &title, const QString &said)
{
    const QString target = m_questions->fileToWrite(title, {}, tr("Postilla libraries (*.postilla)"));
    if (target.isEmpty())
        return;
    const auto job = m_library->backUp(target);
    job.future().then(this, [this, target, said](const Result<void> &done) {
        if (done)
            Q_EMIT told(said.arg(target));
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace Postilla
