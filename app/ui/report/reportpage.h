// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportpages.h"
#include "ui/pages/page.h"

#include <QFutureWatcher>
#include <QTimer>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

namespace Postilla {

class ContentPlace;
class DocumentsPane;
class JobStrip;
class PageView;
class ReportChoices;
class ReportFlow;

/// What a report should be, and beside it the pages that it will have, laid out in the background whenever
/// either the choices or the library change.
class ReportPage : public Page
{
    Q_OBJECT

public:
    /// `documents`: what is searched for and selected there can be reported on; `flow` writes reports. Both
    /// outlive this.
    ReportPage(const DocumentsPane *documents, ReportFlow *flow);
    ~ReportPage() override;

    void setLibrary(Library *library) override;
    void follow(const ChangeSet &changes) override;
    void levelBack() override;
    void enlarge() override;
    void shrink() override;
    void resetZoom() override;

    /// Reads anew what can be chosen and what the pages say.
    void refresh();
    /// Asks where to, and writes what is chosen.
    void write();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();
    void offerChoices();
    void layOutSoon();
    void layOut();
    void take();
    void showInstead(const Error &error);
    void stop();
    void showPageNumber();

    const DocumentsPane *m_documents;
    ReportFlow *m_flow;
    ReportChoices *m_choices;
    PageView *m_pages;
    ContentPlace *m_place = nullptr;
    QLabel *m_number;
    JobStrip *m_progress;
    QPushButton *m_again;
    QPushButton *m_write;
    Library *m_library = nullptr;
    /// What was asked for last.
    std::optional<ReportRequest> m_asked;
    std::optional<Job<std::shared_ptr<const ReportPages>>> m_job;
    QFutureWatcher<Result<std::shared_ptr<const ReportPages>>> m_watcher;
    QTimer m_soon;
    /// Choices or library are not those of the pages.
    bool m_isStale = true;
};

} // namespace Postilla
