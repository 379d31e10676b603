// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"
#include "mention/mention.h"
#include "ui/reader/claimmark.h"
#include "ui/reader/marktheme.h"
#include "ui/reader/mentionlist.h"
#include "ui/reader/readerdocument.h"

#include <QPlainTextEdit>

namespace Postilla {

class ClaimMargin;
class ReaderHighlighter;
class ReaderLayout;

/// The page on which a document is read: its text in a column, its mentions marked, its claims bracketed in
/// the right margin, with a real caret and nothing to edit.
///
/// Every offset that goes in or out is a UTF-16 unit of the stored text; where the widget itself counts
/// otherwise (QTextCursor) it is called a view position. Letters and Space do nothing here: the window
/// attaches its own actions to this widget and calls the slots below; no key is kept from them.
class Reader : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit Reader(QWidget *parent = nullptr);

    /// Shows another text, `text` that of `version`; caret and scroll position at its start, no claims, no
    /// current mention. An empty version shows placeholderText().
    void setVersion(const DocumentVersion &version, const ReaderDocument &text, const MentionList &mentions);
    /// The same for a text short enough to be made ready here: 10 MB take 0.1 s.
    void setVersion(const DocumentVersion &version, const QList<Mention> &mentions);
    /// Takes other mentions of the same text; caret and scroll position stay, and the current mention where
    /// one of its kind still stands there.
    void setMentions(const MentionList &mentions);
    /// Takes the claims of this text, in any order; a current claim that is among them stays so.
    void setClaims(const QList<ClaimMark> &claims);
    const QList<ClaimMark> &claims() const;
    /// Shows these in the margin as proposals, beside the claims; another text has none.
    void setCandidates(const QList<ClaimMark> &candidates);
    /// What is shown, as stored.
    const ReaderDocument &text() const { return m_text; }
    const MentionList &mentions() const { return m_mentions; }

    /// The legend: marks of a kind are shown unless it was switched off.
    void setKindVisible(MentionKind kind, bool visible);
    bool isKindVisible(MentionKind kind) const;

    /// Kinds of the user's own, which are marked and named from now on.
    void setUserKinds(const QList<LexiconKind> &kinds);
    /// Colours and shapes of the kinds in the application's palette of now, for the legend and the lists.
    const MarkTheme &theme() const { return m_theme; }

    /// Place of the current mention in mentions(), or -1.
    qsizetype currentMention() const { return m_currentMention; }
    /// Outlines it, puts the caret at its start and scrolls it into view; -1 for none.
    void setCurrentMention(qsizetype index);

    /// Makes the mention under a place of the viewport current, unless something is selected.
    void setCurrentMentionAt(const QPoint &place);

    /// Uuid of the current claim, or empty.
    const QString &currentClaim() const { return m_currentClaim; }
    /// Shows its bracket as the current one and scrolls its start into view; empty for none.
    void setCurrentClaim(const QString &uuid);

    qsizetype caret() const;
    void setCaret(qsizetype offset);
    /// What is selected; empty, and at the caret, where nothing is.
    TextSpan selectionSpan() const;
    void select(TextSpan span);
    /// Scrolls so that it can be seen; the caret stays.
    void reveal(TextSpan span);
    /// The sentence the caret stands in, without the white space around it; empty in an empty text.
    TextSpan currentSentence() const;

    /// What of the text is in view, by whole lines of it.
    TextSpan spanInView() const;
    /// Where the part of a span that is in view stands: a rectangle a line, in the viewport's coordinates.
    QList<QRectF> rectsInView(TextSpan span) const;

    /// Size of the text in per cent, 60 to 300.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);

public Q_SLOTS:
    /// The next, previous mention of a visible kind after the current one, else after the caret; nothing
    /// happens at the ends.
    void nextMention();
    void previousMention();
    /// The same among mentions of the current one's kind.
    void nextMentionOfKind();
    void previousMentionOfKind();
    /// Puts the caret on the start of the next, previous sentence.
    void nextSentence();
    void previousSentence();
    /// A page on, back; the caret goes with it.
    void pageDown();
    void pageUp();
    /// Ten per cent a step.
    void enlarge() { setZoom(m_zoom + 10); }
    void shrink() { setZoom(m_zoom - 10); }
    void resetZoom() { setZoom(100); }

Q_SIGNALS:
    void currentMentionChanged(qsizetype index);
    /// The caret has moved or the selection has changed; empty span: the caret.
    void selectionSpanChanged(Postilla::TextSpan span);
    /// A claim was made current, by a click on its bracket or by setCurrentClaim().
    void currentClaimChanged(const QString &uuid);
    /// A bracket was double-clicked: the analyst wants to edit the claim.
    void claimActivated(const QString &uuid);
    void kindVisibleChanged(Postilla::MentionKind kind, bool visible);
    void themeChanged();
    void zoomChanged(int percent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    /// Frames, over the tints of mentions, the words that show whose a claim is and how sure they are: its
    /// source with a line, its cues with a broken one.
    void paintTellingWords(const AttributionPlaces &places);

private:
    void applyTheme();
    void applyFont();
    void placeColumn();
    /// The caret has come to stand elsewhere, by whatever means.
    void followCaret();
    /// Makes it current where the caret already is.
    void outlineMention(qsizetype index);
    /// Makes the line of `offset` the one that stands at that part of the page, 0 its top.
    void scrollTo(qsizetype offset, double part);
    void putCursor(qsizetype viewAnchor, qsizetype viewPosition);
    void stepMention(int step, bool sameKind);
    void stepSentence(int step);
    void stepPage(int step);
    /// The sentence at a view position; in view positions.
    TextSpan sentenceInView(qsizetype viewPosition) const;
    /// What a screen reader says of a mention.
    QString spoken(const Mention &mention) const;
    void announce(const QString &message);
    void paintCurrentClaim();
    void paintWordsOfCurrentClaim();
    void paintDecisions();
    void paintCurrentMention();

    ReaderDocument m_text;
    MentionList m_mentions;
    MarkTheme m_theme;
    ReaderHighlighter *m_highlighter;
    ReaderLayout *m_layout;
    ClaimMargin *m_margin;
    QString m_currentClaim;
    qsizetype m_currentMention = -1;
    int m_zoom = 100;
};

} // namespace Postilla
