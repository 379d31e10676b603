// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/claims.h"
#include "library/library.h"
#include "ui/reader/mentionlist.h"
#include "ui/reader/readerdocument.h"

#include <QThreadPool>
#include <QWidget>

#include <optional>
#include <stop_token>

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace Postilla {

class EmptyState;
class FindBar;
class Legend;
class Reader;

/// The document on the page: its title and source, its text, the bar for finding in it and the legend.
class ReaderPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPane(QWidget *parent = nullptr);
    ~ReaderPane() override;

    /// Brings a document of that library onto the page, its text read on another thread; an empty uuid: none.
    void show(Library *library, const QString &uuid);
    /// Reads title, marks and claims of the document on the page again, and its text where another is
    /// current.
    void refresh();

    /// Puts the caret there, now or once that document is on the page; a mention that has just this span
    /// becomes the current one. `documentUuid` is the document asked for last.
    void goTo(const QString &documentUuid, TextSpan span);

    Reader *reader() const { return m_reader; }
    FindBar *findBar() const { return m_find; }
    /// Uuid of the document asked for last, or empty.
    const QString &wanted() const { return m_uuid; }
    /// The version on the page; its uuid is empty where there is none.
    const DocumentVersion &version() const { return m_version; }
    /// Its claims as they were read, in the order of the text.
    const QList<Claim> &claims() const { return m_claims; }
    /// Shows claims that have just been stored, ahead of being read again.
    void showClaims(const QList<Claim> &claims);
    /// The same for mentions that a person has just corrected.
    void showMentions(const MentionList &mentions);
    /// Puts a widget between the text and the legend.
    void addStrip(QWidget *strip);

Q_SIGNALS:
    /// Another text, other marks or other claims are on the page.
    void shown();
    void failed(const Postilla::Error &error);

private:
    /// What goes onto the page, read on another thread.
    struct Page
    {
        Document document;
        DocumentVersion version;
        ReaderDocument text;
        MentionList mentions;
        QList<Claim> claims;
    };
    /// An empty page where the person has gone on to another document.
    static Result<Page> read(const Library &library, const QString &uuid, const std::stop_token &goneOn);
    void load();
    void take(const Page &page);
    void goTo(TextSpan span);
    void showNothing();

    Library *m_library = nullptr;
    QString m_uuid;
    std::optional<TextSpan> m_wantedPlace;
    DocumentVersion m_version;
    QList<Claim> m_claims;
    QThreadPool m_reading;
    /// Stopped when another document is chosen.
    std::stop_source m_wanted;
    QLabel *m_title;
    QLabel *m_source;
    Reader *m_reader;
    FindBar *m_find;
    Legend *m_legend;
    EmptyState *m_empty;
    QVBoxLayout *m_pageLayout;
    QStackedLayout *m_stack;
};

} // namespace Postilla
