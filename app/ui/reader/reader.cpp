// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/reader.h"

#include "ui/reader/claimmargin.h"
#include "ui/reader/readeraccessible.h"
#include "ui/reader/readerhighlighter.h"
#include "ui/reader/readerlayout.h"

#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

constexpr qreal textPointSize = 12.5;
/// How many characters of ordinary prose a line of the column takes: 66 to 76 read well.
constexpr int charactersALine = 71;
/// Around the text, in pixels at 100 per cent.
constexpr int pageMargin = 24;

QFont textFont(int zoom)
{
    QFont font;
    font.setFamilies({u"Noto Serif"_s, u"Source Serif 4"_s, u"Charter"_s, u"Georgia"_s, u"serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(textPointSize * zoom / 100);
    return font;
}

qreal columnWidth(const QFont &font)
{
    // Ordinary prose, whose letters come about as often as elsewhere in Italian and English.
    const QString sample =
        u"The ministry has not confirmed the orders. Il ministero non ha confermato gli ordini, "
        u"che secondo la stampa valgono più di quanto dichiarato nel trimestre."_s;
    return charactersALine * QFontMetricsF(font).horizontalAdvance(sample) /
           static_cast<qreal>(sample.size());
}

} // namespace

Reader::Reader(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new ReaderHighlighter(m_text, m_mentions, m_theme, this))
    , m_layout(new ReaderLayout(document(),
                                [this](const QTextBlock &block) { return m_highlighter->formats(block); }))
    , m_margin(new ClaimMargin(*this))
{
    ReaderAccessible::install();
    document()->setDocumentLayout(m_layout);
    document()->setDocumentMargin(pageMargin);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursorWidth(2);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    // A bar that comes and goes changes the room for the column while it is being placed, and the text is
    // left laid out for a width of before.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The page goes on beside the column.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("Text of the document"));
    setAccessibleDescription(tr("Read-only; mentions and claims are told as attributes of the text"));

    connect(m_highlighter, &ReaderHighlighter::markupFound, m_layout,
            qOverload<int, int>(&ReaderLayout::refresh));
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &Reader::followCaret);
    connect(this, &QPlainTextEdit::selectionChanged, this,
            [this] { Q_EMIT selectionSpanChanged(selectionSpan()); });
    connect(this, &QPlainTextEdit::updateRequest, m_margin, qOverload<>(&QWidget::update));
    // A widget with colours of its own is not told when the application's change.
    qApp->installEventFilter(this);
    applyFont();
    applyTheme();
}

void Reader::setVersion(const DocumentVersion &version, const QList<Mention> &mentions)
{
    setVersion(version, ReaderDocument(version.text), MentionList(mentions));
}

void Reader::setVersion(const DocumentVersion &version, const ReaderDocument &text,
                        const MentionList &mentions)
{
    setCurrentMention(-1);
    m_margin->setCandidates({});
    setClaims({});
    m_text = text;
    m_mentions = mentions;
    m_highlighter->startOver(version.format, version.boilerplate);
    setPlainText(m_text.blocks());
    m_layout->refresh();
    verticalScrollBar()->setValue(0);
    Q_EMIT selectionSpanChanged(selectionSpan());
}

void Reader::setMentions(const MentionList &mentions)
{
    if (mentions.all() == m_mentions.all())
        return;
    const auto isCurrent =
        [was = m_currentMention < 0 ? Mention() : m_mentions.at(m_currentMention)](const Mention &mention) {
            return mention.span == was.span && mention.kind == was.kind;
        };
    const auto kept = std::ranges::find_if(mentions.all(), isCurrent);
    if (kept == mentions.all().cend())
        setCurrentMention(-1);
    else
        m_currentMention = kept - mentions.all().cbegin();
    m_mentions = mentions;
    m_layout->refresh();
}

void Reader::setClaims(const QList<ClaimMark> &claims)
{
    m_margin->setClaims(claims);
    if (!m_margin->claim(m_currentClaim))
        setCurrentClaim({});
    placeColumn();
    viewport()->update();
}

void Reader::setCandidates(const QList<ClaimMark> &candidates)
{
    m_margin->setCandidates(candidates);
    placeColumn();
}

const QList<ClaimMark> &Reader::claims() const
{
    return m_margin->claims();
}

void Reader::setCurrentClaim(const QString &uuid)
{
    const ClaimMark *claim = m_margin->claim(uuid);
    const QString known = claim ? uuid : QString();
    if (known == m_currentClaim)
        return;
    m_currentClaim = known;
    if (claim) {
        reveal({claim->span.start, claim->span.start + 1});
        announce(spokenClaim(*claim));
    }
    m_margin->update();
    viewport()->update();
    Q_EMIT currentClaimChanged(known);
}

void Reader::setKindVisible(MentionKind kind, bool visible)
{
    if (visible == isKindVisible(kind))
        return;
    m_highlighter->setKindVisible(kind, visible);
    if (m_currentMention >= 0 && m_mentions.at(m_currentMention).kind == kind)
        setCurrentMention(-1);
    m_layout->refresh();
    Q_EMIT kindVisibleChanged(kind, visible);
}

bool Reader::isKindVisible(MentionKind kind) const
{
    return m_highlighter->isKindVisible(kind);
}

void Reader::setUserKinds(const QList<LexiconKind> &kinds)
{
    m_theme.setUserKinds(kinds);
    m_layout->refresh();
    Q_EMIT themeChanged();
}

void Reader::applyTheme()
{
    m_theme.setChoice(MarkTheme::choiceFor(QGuiApplication::palette()));
    QPalette page = palette();
    page.setColor(QPalette::Base, m_theme.page());
    page.setColor(QPalette::Text, m_theme.text());
    page.setColor(QPalette::Highlight, m_theme.selection());
    page.setColor(QPalette::HighlightedText, m_theme.selectedText());
    page.setColor(QPalette::PlaceholderText, m_theme.quiet());
    setPalette(page);
    m_layout->refresh();
    m_margin->update();
    Q_EMIT themeChanged();
}

void Reader::setZoom(int percent)
{
    const int wanted = std::clamp(percent, 60, 300);
    if (wanted == m_zoom)
        return;
    const qsizetype top = spanInView().start;
    m_zoom = wanted;
    applyFont();
    scrollTo(top, 0);
    Q_EMIT zoomChanged(m_zoom);
}

void Reader::applyFont()
{
    setFont(textFont(m_zoom));
    QFont small = QGuiApplication::font();
    small.setPointSizeF(small.pointSizeF() * m_zoom / 100 * 0.9);
    m_margin->setFont(small);
    placeColumn();
}

void Reader::placeColumn()
{
    const int scrollBar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int room = width() - 2 * frameWidth() - scrollBar;
    const int wanted = static_cast<int>(columnWidth(font()) + 2 * document()->documentMargin());
    const int forClaims = std::min(m_margin->neededWidth(), room / 3);
    const int column = std::min(wanted, room - forClaims);
    const int right = std::max(forClaims, (room - column) / 2);
    const int left = room - column - right;
    const QMargins margins(left, 0, right, 0);
    if (margins != viewportMargins())
        setViewportMargins(margins);
    m_margin->setGeometry(viewport()->geometry().right() + 1, 0, right, height());
}

bool Reader::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange &&
        MarkTheme::choiceFor(QGuiApplication::palette()) != m_theme.choice())
        applyTheme();
    return QPlainTextEdit::eventFilter(watched, event);
}

bool Reader::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // A text field would claim letters and arrows for itself; here they are the window's.
        event->ignore();
        return false;
    case QEvent::Wheel:
        // From beside the column.
        wheelEvent(static_cast<QWheelEvent *>(event));
        return true;
    default:
        return QPlainTextEdit::event(event);
    }
}

void Reader::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeColumn();
}

void Reader::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeColumn();
    // Setting margins in here resizes the viewport once more, and which of the two the text was laid out for
    // depends on the style; what runs out of the column is laid out again when all is settled.
    QMetaObject::invokeMethod(
        this,
        [this] {
            placeColumn();
            if (horizontalScrollBar()->maximum() > 0) {
                setLineWrapMode(NoWrap);
                setLineWrapMode(WidgetWidth);
            }
        },
        Qt::QueuedConnection);
}

void Reader::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QPlainTextEdit::wheelEvent(event);
        return;
    }
    constexpr int notch = 120;
    setZoom(m_zoom + 10 * event->angleDelta().y() / notch);
    event->accept();
}

void Reader::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (selectionSpan().isEmpty()) {
        const auto visible = [this](const Mention &mention) { return isKindVisible(mention.kind); };
        outlineMention(m_mentions.indexAt(caret(), visible));
    }
}

QMimeData *Reader::createMimeDataFromSelection() const
{
    // As stored: without the line feeds that only the view has.
    auto copied = std::make_unique<QMimeData>();
    copied->setText(m_text.stored(selectionSpan()).toString());
    return copied.release();
}

} // namespace Postilla
