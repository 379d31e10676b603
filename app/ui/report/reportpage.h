// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportpages.h"
#include "ui/pages/page.h"
#include "ui/report/reportform.h"

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

/// What a report should be, and beside it the pages that it will have, laid out in the background whenever
/// either the choices or the library change.
class ReportPage : public Page
{
    Q_OBJECT

public:
    /// `documents`: what is searched for and selected there can be reported on; outlives this.
    explicit ReportPage(const DocumentsPane *documents);
    ~ReportPage() override;

    void setLibrary(Library *library) override;
    void follow(const ChangeSet &changes) override;
    void levelBack() override;
    void enlarge() override;
    void shrink() override;
    void resetZoom() override;

    /// Reads anew what can be chosen and what the pages say.
    void refresh();
    /// Says what is to be written: writeWanted().
    void write();

Q_SIGNALS:
    void writeWanted(const Postilla::ReportRequest &request, Postilla::ReportForm form);

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
