// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "mention/lexiconentry.h"

#include <QObject>

#include <functional>
#include <optional>

class QMenu;

namespace Postilla {

class Actions;
class MentionTree;
class ReaderPane;
class SpanAdjuster;

/// What a person says of single mentions: right, not right, missing, of another entity, of another extent.
/// The mention that is meant is the current one of the text, or that at the caret; in the tree of mentions
/// the one whose row is current. Each act is one step of undo.
class MentionActs : public QObject
{
    Q_OBJECT

public:
    /// Binds its actions, and offers them in the context menus of text and tree.
    MentionActs(Actions *actions, ReaderPane *page, MentionTree *tree, QObject *parent);

    /// The library whose mentions these are; nullptr: none.
    void setLibrary(Library *library);
    /// Ends the moving of a mention's border; false where none was moved.
    bool cancelAdjusting();

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    /// Something worth a line to the person.
    void told(const QString &text);

private:
    using Act = std::function<Result<void>(Corrections &, const QString &versionUuid)>;

    void bindActions(Actions *actions);
    void offerMenus(Actions *actions);

    void confirm();
    void reject();
    void pickKind();
    void add(TextSpan span, EntryKinds::Place kind);
    void pickEntity();
    void rename(const Mention &mention, const QString &entity);
    void startResizing();
    void resize(TextSpan span);
    void withdraw();

    /// The mention that is meant; says so where there is none.
    std::optional<Mention> meant();
    /// The selection, or the word at the caret.
    TextSpan meantSpan() const;
    Result<std::optional<Correction>> correctionMeant() const;
    /// Stores it and shows the marks as they are then; `said` is told where that has worked.
    void store(const Act &act, const QString &said);
    void makeCurrent(TextSpan span, MentionKind kind);
    QString quoted(TextSpan span) const;
    QPoint underTheText(TextSpan span) const;

    ReaderPane *m_page;
    MentionTree *m_tree;
    SpanAdjuster *m_adjuster;
    Library *m_library = nullptr;
    std::optional<Mention> m_resized;
    /// The tree has had the keyboard later than the text.
    bool m_inTree = false;
};

} // namespace Postilla
