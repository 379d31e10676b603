// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerpane.h"

#include "ui/claims/claimwords.h"
#include "ui/documents/documentwords.h"
#include "ui/emptystate.h"
#include "ui/reader/findbar.h"
#include "ui/reader/legend.h"
#include "ui/reader/reader.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Postilla {

namespace {

constexpr qsizetype longestTip = 600;

QList<ClaimMark> marksOf(const QList<Claim> &claims, const DocumentVersion &version)
{
    QList<ClaimMark> marks;
    for (const Claim &claim : claims) {
        if (currentVersionUuid(claim) != version.uuid || currentSpan(claim).isEmpty())
            continue;
        marks.append({.uuid = claim.uuid,
                      .number = claimNumberText(claim.site, claim.number),
                      .span = currentSpan(claim),
                      .verdict = claim.verdict,
                      .summary = claim.summary.isEmpty() ? shownQuote(claim, longestTip) : claim.summary,
                      .anchor = anchorState(claim),
                      .change = changeInText(claim),
                      .places = attributionPlaces(version.text, currentSpan(claim), claim)});
    }
    return marks;
}

QLabel *heading(qreal scale, bool bold)
{
    auto *label = new QLabel;
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(bold);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setContentsMargins(24, 0, 24, 0);
    return label;
}

} // namespace

ReaderPane::ReaderPane(QWidget *parent)
    : QWidget(parent)
    , m_title(heading(1.25, true))
    , m_source(heading(0.95, false))
    , m_reader(new Reader)
    , m_find(new FindBar(m_reader))
    , m_legend(new Legend(m_reader))
    , m_empty(new EmptyState({}, {}))
    , m_pageLayout(new QVBoxLayout)
    , m_stack(new QStackedLayout(this))
{
    auto *page = new QWidget;
    page->setLayout(m_pageLayout);
    m_pageLayout->setContentsMargins(0, 10, 0, 0);
    m_pageLayout->setSpacing(4);
    m_pageLayout->addWidget(m_title);
    m_pageLayout->addWidget(m_source);
    m_pageLayout->addWidget(m_reader, 1);
    m_pageLayout->addWidget(m_find);
    m_pageLayout->addWidget(m_legend);
    m_stack->addWidget(page);
    m_stack->addWidget(m_empty);

    m_reading.setMaxThreadCount(1); // what was asked for last is shown last
    showNothing();
}

ReaderPane::~ReaderPane()
{
    m_wanted.request_stop();
    m_reading.waitForDone();
}

void ReaderPane::show(Library *library, const QString &uuid)
{
    m_wanted.request_stop();
    m_wanted = {};
    if (library != m_library)
        m_reading.waitForDone(); // it asks the library that is going away
    m_library = library;
    m_uuid = uuid;
    refresh();
}

void ReaderPane::goTo(const QString &documentUuid, TextSpan span)
{
    if (documentUuid == m_version.documentUuid)
        goTo(span);
    else
        m_wantedPlace = span;
}

void ReaderPane::goTo(TextSpan span)
{
    m_reader->setCaret(span.start);
    const auto isWanted = [this, span](const Mention &mention) {
        return mention.span == span && m_reader->isKindVisible(mention.kind);
    };
    const qsizetype first = m_reader->mentions().firstFrom(span.start);
    const qsizetype wanted = m_reader->mentions().find(first, 1, isWanted);
    if (wanted >= 0)
        m_reader->setCurrentMention(wanted);
}

void ReaderPane::refresh()
{
    if (!m_library || m_uuid.isEmpty())
        showNothing();
    else
        load();
}

Result<ReaderPane::Page> ReaderPane::read(const Library &library, const QString &uuid,
                                          const std::stop_token &goneOn)
{
    if (goneOn.stop_requested())
        return {};
    const auto document = library.document(uuid);
    if (!document)
        return std::unexpected(document.error());
    const auto version = library.currentVersion(uuid);
    if (!version)
        return std::unexpected(version.error());
    const auto mentions = library.marks().ofVersion(version->uuid);
    if (!mentions)
        return std::unexpected(mentions.error());
    const auto claims = library.claims().ofDocument(uuid);
    if (!claims)
        return std::unexpected(claims.error());
    return Page{*document, *version, ReaderDocument(version->text), MentionList(*mentions), *claims};
}

void ReaderPane::load()
{
    const std::stop_token goneOn = m_wanted.get_token();
    auto reading = QtConcurrent::run(
        &m_reading, [library = m_library, uuid = m_uuid, goneOn] { return read(*library, uuid, goneOn); });
    reading.then(this, [this, goneOn](const Result<Page> &page) {
        if (goneOn.stop_requested())
            return;
        if (page) {
            take(*page);
        } else {
            if (page.error().code() == ErrorCode::NotFound)
                showNothing();
            Q_EMIT failed(page.error());
        }
    });
}

void ReaderPane::take(const Page &page)
{
    const Document &document = page.document;
    m_stack->setCurrentIndex(0); // first, so that the text is laid out for the room it has
    m_title->setText(shownTitle(document.title, document.number));
    m_source->setText(longSourceLine(document.outlet, document.published, document.collectedOn));
    if (page.version.uuid == m_version.uuid) {
        m_reader->setMentions(page.mentions);
    } else {
        m_version = page.version;
        m_reader->setVersion(page.version, page.text, page.mentions);
    }
    showClaims(page.claims);
    m_legend->refresh();
    if (const auto place = std::exchange(m_wantedPlace, std::nullopt))
        goTo(*place);
    Q_EMIT shown();
}

void ReaderPane::showClaims(const QList<Claim> &claims)
{
    m_claims = claims;
    m_reader->setClaims(marksOf(claims, m_version));
}

void ReaderPane::showMentions(const MentionList &mentions)
{
    m_reader->setMentions(mentions);
    m_legend->refresh();
    Q_EMIT shown();
}

void ReaderPane::addStrip(QWidget *strip)
{
    m_pageLayout->insertWidget(m_pageLayout->count() - 1, strip);
}

void ReaderPane::showNothing()
{
    m_version = {};
    m_claims.clear();
    if (m_library)
        m_empty->setTexts(tr("No document chosen"), tr("Choose one in the list, or press J."));
    else
        m_empty->setTexts(tr("No library open"), tr("Open a library, or make a new one, in the File menu."));
    m_stack->setCurrentWidget(m_empty);
    Q_EMIT shown();
}

} // namespace Postilla
