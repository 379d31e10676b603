// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QDialog>
#include <QFutureWatcher>

#include <functional>
#include <optional>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace Postilla {

class ContentPlace;
class PreviewTree;
class WarningList;

/// An act that changes which mentions are found. Both may run on any thread.
struct PreviewedAct
{
    std::function<Job<LexiconPreview>()> preview;
    std::function<Result<void>()> apply;
};

/// What a change of the lexicon would do to the library, before it is made: searched for with progress, shown
/// with its warnings, and made with Apply, one step of undo. Back leaves everything as it is.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// `what` says in a line what the change is.
    PreviewDialog(Library &library, const LexiconChange &change, const QString &what, QWidget *parent);
    /// The same for an act that changes no entry and has no warnings.
    PreviewDialog(Library &library, const PreviewedAct &act, const QString &what, QWidget *parent);
    ~PreviewDialog() override;

    /// What has been found; nothing while it is searched for.
    const std::optional<LexiconPreview> &preview() const { return m_preview; }

Q_SIGNALS:
    /// The change is made.
    void applied(const Postilla::LexiconChange &change);
    /// It could not be searched for or made; the dialog is gone.
    void failed(const Postilla::Error &error);

private:
    PreviewDialog(Library &library, const QString &what, QWidget *parent);
    void makeLayout(const QString &what);
    void search();
    void stop();
    void showPreview();
    void showWarnings();
    void limit(const QString &canonical, const QString &name, AliasCondition condition);
    void apply();
    void fail(const Error &error);
    QHash<QString, QString> titles(const LexiconPreview &preview) const;

    Library &m_library;
    /// Empty for an act that changes no entry.
    LexiconChange m_change;
    PreviewedAct m_act;
    QLabel *m_summary;
    QLabel *m_cut;
    QProgressBar *m_progress;
    WarningList *m_warnings;
    PreviewTree *m_tree;
    ContentPlace *m_place;
    QPushButton *m_apply;
    QPushButton *m_back;
    std::optional<Job<LexiconPreview>> m_job;
    std::optional<LexiconPreview> m_preview;
    QFutureWatcher<Result<LexiconPreview>> m_previewing;
    QFutureWatcher<Result<QList<LexiconWarning>>> m_checking;
};

} // namespace Postilla
