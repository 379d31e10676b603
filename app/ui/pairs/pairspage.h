// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

#include <QFutureWatcher>
#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace Postilla {

class Actions;
class ContentPlace;
class PairModel;
class PairTable;

/// Pairs of claims that a reader should see together: Enter opens the side that is current, L makes the
/// relation that the pair suggests, X puts the pair aside. Compared in the background, anew after every
/// change.
class PairsPage : public Page
{
    Q_OBJECT

public:
    explicit PairsPage(Actions *actions);
    ~PairsPage() override;

    void setLibrary(Library *library) override;
    void follow(const ChangeSet &changes) override;
    void levelBack() override;

    PairTable *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void bindActions(Actions *actions);
    void filter();
    /// Compares again, what is shown stays until then.
    void compare();
    void cancel();
    void take();
    void showState();
    /// In the place of pairs, of which there are none.
    void showReason();
    void openPlace(const QModelIndex &index);
    void dismiss();
    void relate();
    const PairToLookAt *current();
    void remove(const PairToLookAt &decided);

    Library *m_library = nullptr;
    QComboBox *m_kinds;
    QLabel *m_count;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    /// Offered where the last comparison has not come to its end.
    QPushButton *m_again;
    PairTable *m_table;
    PairModel *m_model;
    ContentPlace *m_place;
    /// So that many changes at once are one.
    QTimer m_soon;
    bool m_isStale = true;
    enum class End { Whole, Cancelled, Failed };
    /// Of the last comparison.
    End m_end = End::Whole;
    qsizetype m_total = 0;
    std::optional<Job<PairList>> m_job;
    QFutureWatcher<Result<PairList>> m_reading;
};

} // namespace Postilla
