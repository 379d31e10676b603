// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportpage.h"

#include "ui/contentplace.h"
#include "ui/documents/documentspane.h"
#include "ui/jobstrip.h"
#include "ui/report/pageview.h"
#include "ui/report/reportchoices.h"
#include "ui/report/reportflow.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Postilla {

namespace {
/// While somebody goes through the choices.
constexpr auto calm = 250ms;
} // namespace

ReportPage::ReportPage(const DocumentsPane *documents, ReportFlow *flow)
    : m_documents(documents)
    , m_flow(flow)
    , m_choices(new ReportChoices)
    , m_pages(new PageView)
    , m_number(new QLabel)
    , m_progress(new JobStrip)
    , m_again(new QPushButton(tr("Lay Out Again")))
    , m_write(new QPushButton(QIcon::fromTheme(u"document-export"_s), tr("Write…")))
{
    arrange();
    setFocusProxy(m_choices);
    m_soon.setSingleShot(true);
    m_soon.setInterval(calm);
    connect(&m_soon, &QTimer::timeout, this, &ReportPage::layOut);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ReportPage::take);
    connect(m_choices, &ReportChoices::changed, this, [this] {
        if (m_choices->request() != m_asked)
            layOutSoon();
    });
    connect(m_pages, &PageView::currentPageChanged, this, &ReportPage::showPageNumber);
    connect(m_again, &QPushButton::clicked, this, &ReportPage::layOutSoon);
    connect(m_write, &QPushButton::clicked, this, &ReportPage::write);
    connect(m_flow, &ReportFlow::written, this, &ReportPage::refresh);
}

ReportPage::~ReportPage()
{
    stop();
}

void ReportPage::arrange()
{
    m_place = new ContentPlace(m_pages);
    m_again->hide();
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->addWidget(m_choices);
    column->addWidget(m_write);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_number);
    foot->addStretch(1);
    foot->addWidget(m_again);
    foot->addWidget(m_progress);
    auto *right = new QWidget;
    auto *rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_place, 1);
    rows->addLayout(foot);
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(side);
    halves->addWidget(right);
    halves->setStretchFactor(0, 0);
    halves->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);
    round().add(side, m_choices);
    round().add(right, m_pages);
}

void ReportPage::setLibrary(Library *library)
{
    stop();
    m_library = library;
    m_asked.reset();
    m_isStale = true;
    m_pages->setPages(nullptr);
    showPageNumber();
    if (isVisible())
        offerChoices();
}

void ReportPage::follow(const ChangeSet &changes)
{
    if (!changes.isEmpty())
        refresh();
}

void ReportPage::refresh()
{
    m_isStale = true;
    if (isVisible())
        offerChoices();
}

void ReportPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    offerChoices();
}

/// Nobody waits for the pages any more.
void ReportPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_soon.stop();
    if (m_job) {
        m_isStale = true;
        m_job->cancel();
    }
}

void ReportPage::offerChoices()
{
    if (!m_library)
        return;
    const auto offered = m_choices->offer(*m_library, m_documents->searchText(), m_documents->selection());
    if (!offered)
        Q_EMIT failed(offered.error());
    if (m_isStale)
        layOutSoon();
}

void ReportPage::levelBack()
{
    if (!m_flow->cancel() && !m_progress->cancel())
        m_choices->setFocus();
}

void ReportPage::enlarge()
{
    m_pages->enlarge();
}

void ReportPage::shrink()
{
    m_pages->shrink();
}

void ReportPage::resetZoom()
{
    m_pages->resetZoom();
}

void ReportPage::write()
{
    m_flow->start(m_choices->request(), m_choices->form());
}

void ReportPage::layOutSoon()
{
    m_isStale = true;
    m_soon.start();
}

void ReportPage::layOut()
{
    if (!m_library)
        return;
    if (m_job) { // take() begins anew
        m_job->cancel();
        return;
    }
    m_isStale = false;
    m_again->hide();
    m_asked = m_choices->request();
    m_job = m_library->reports().pages(*m_asked);
    m_watcher.setFuture(m_job->future());
    m_progress->watch(&m_watcher, tr("Laying out"), [this] {
        if (m_job)
            m_job->cancel();
    });
    if (m_pages->pageCount() == 0)
        m_place->showEmpty(tr("The pages are being laid out"), tr("Esc stops it."));
}

void ReportPage::take()
{
    if (!m_job || !m_watcher.isFinished())
        return;
    m_job.reset();
    const auto pages = m_watcher.result();
    if (m_isStale) {
        if (isVisible())
            layOut();
        return;
    }
    if (!pages) {
        showInstead(pages.error());
        return;
    }
    m_pages->setPages(*pages);
    m_place->showContent();
    showPageNumber();
}

/// In place of the pages.
void ReportPage::showInstead(const Error &error)
{
    const bool isCancelled = error.code() == ErrorCode::Cancelled;
    m_pages->setPages(nullptr);
    showPageNumber();
    m_again->setVisible(error.code() != ErrorCode::NothingToReport);
    if (isCancelled)
        m_place->showEmpty(tr("The pages were not laid out"),
                           tr("Make other choices, or have them laid out again. The report can be written "
                              "without them."));
    else
        m_place->showEmpty(error.what(), error.advice());
    if (error.code() == ErrorCode::SearchIndexDamaged) // can be repaired
        Q_EMIT failed(error);
}

void ReportPage::stop()
{
    m_soon.stop();
    if (m_job)
        m_job->cancel();
    m_watcher.waitForFinished();
    m_job.reset();
}

void ReportPage::showPageNumber()
{
    const QLocale locale;
    const int count = m_pages->pageCount();
    m_number->setText(
        count == 0
            ? QString()
            : tr("Page %1 of %2").arg(locale.toString(m_pages->currentPage() + 1), locale.toString(count)));
}

} // namespace Postilla
