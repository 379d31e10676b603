// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mentions/mentionacts.h"

#include "mention/kindtable.h"
#include "ui/actions.h"
#include "ui/claims/spanadjuster.h"
#include "ui/mentions/mentionpickers.h"
#include "ui/mentions/mentiontree.h"
#include "ui/patience.h"
#include "ui/reader/reader.h"
#include "ui/reader/readerpane.h"

#include <QApplication>
#include <QMenu>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// No word is longer; UTF-16 units.
constexpr qsizetype longestWord = 200;
constexpr qsizetype longestQuote = 40;

constexpr std::array mentionActs{ActionId::ConfirmMention, ActionId::RejectMention,
                                 ActionId::AddMention,     ActionId::RenameMention,
                                 ActionId::ResizeMention,  ActionId::WithdrawCorrection};
constexpr std::array lexiconActs{ActionId::AddName, ActionId::ShowEntry};

void insertActs(QMenu *menu, QAction *before, const Actions *actions, std::span<const ActionId> ids)
{
    for (const ActionId id : ids)
        menu->insertAction(before, actions->action(id));
    menu->insertSeparator(before);
}

void open(QMenu *menu, const QPoint &globalPlace)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPlace);
}

/// Empty where no word stands there.
TextSpan wordAt(const QString &text, qsizetype offset)
{
    const qsizetype from = std::max<qsizetype>(0, offset - longestWord);
    const QString near = text.sliced(from, std::min(text.size(), offset + longestWord) - from);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, near);
    finder.setPosition(offset - from);
    if (!finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem))
        finder.toPreviousBoundary();
    if (!finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem))
        return {offset, offset};
    const qsizetype start = finder.position();
    return TextSpan{start, finder.toNextBoundary()}.moved(from);
}

/// Figures and cues are what they say.
} // namespace

MentionActs::MentionActs(Actions *actions, ReaderPane *page, MentionTree *tree, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_tree(tree)
    , m_adjuster(new SpanAdjuster(page->reader()))
{
    bindActions(actions);
    offerMenus(actions);
    connect(m_adjuster, &SpanAdjuster::accepted, this, &MentionActs::resize);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now == m_tree || now == m_page->reader())
            m_inTree = now == m_tree;
    });
}

void MentionActs::setLibrary(Library *library)
{
    m_adjuster->cancel();
    m_library = library;
}

void MentionActs::bindActions(Actions *actions)
{
    actions->bind(ActionId::ConfirmMention, this, [this] {
        if (m_page->isVisible()) // the card of a review session is confirmed, too
            confirm();
    });
    actions->bind(ActionId::RejectMention, this, [this] {
        if (m_page->isVisible()) // pairs of claims are rejected, too
            reject();
    });
    actions->bind(ActionId::AddMention, this, [this] {
        if (m_page->isVisible()) // cards have words that are not marked, too
            pickKind();
    });
    actions->bind(ActionId::RenameMention, this, [this] {
        if (m_page->isVisible()) // figures have a chip, too
            pickEntity();
    });
    actions->bind(ActionId::ResizeMention, this, [this] { startResizing(); });
    actions->bind(ActionId::WithdrawCorrection, this, [this] {
        if (m_page->isVisible())
            withdraw();
    });
}

/// The text's own menu with these acts on top; the rows of the tree have the acts alone.
void MentionActs::offerMenus(Actions *actions)
{
    Reader *reader = m_page->reader();
    reader->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(reader, &QWidget::customContextMenuRequested, this, [reader, actions](const QPoint &place) {
        reader->setCurrentMentionAt(place);
        QMenu *menu = reader->createStandardContextMenu(place);
        QAction *first = menu->actions().value(0);
        insertActs(menu, first, actions, mentionActs);
        insertActs(menu, first, actions, lexiconActs);
        open(menu, reader->viewport()->mapToGlobal(place));
    });
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this, actions](const QPoint &place) {
        if (m_tree->currentMention() < 0)
            return;
        auto *menu = new QMenu(m_tree);
        insertActs(menu, nullptr, actions, mentionActs);
        open(menu, m_tree->viewport()->mapToGlobal(place));
    });
}

std::optional<Mention> MentionActs::meant()
{
    const Reader *reader = m_page->reader();
    const auto visible = [reader](const Mention &mention) { return reader->isKindVisible(mention.kind); };
    qsizetype place = m_inTree ? m_tree->currentMention() : reader->currentMention();
    if (!m_inTree && place < 0)
        place = reader->mentions().indexAt(reader->caret(), visible);
    if (m_library && !m_page->version().uuid.isEmpty() && place >= 0 && place < reader->mentions().size())
        return reader->mentions().at(place);
    Q_EMIT told(m_inTree
                    ? tr("Choose a place, under the name of what it mentions.")
                    : tr("No mention stands here. N goes to the next one, M marks one that is missing."));
    return std::nullopt;
}

void MentionActs::store(const Act &act, const QString &said)
{
    const QString version = m_page->version().uuid;
    const auto marks = patiently([library = m_library, act, version]() -> Result<QList<Mention>> {
        Corrections corrections = library->corrections();
        return act(corrections, version).and_then([&] { return library->marks().ofVersion(version); });
    });
    if (!marks) {
        Q_EMIT failed(marks.error());
        return;
    }
    if (m_page->version().uuid == version) // no other document has come onto the page meanwhile
        m_page->showMentions(MentionList(*marks));
    Q_EMIT told(said);
}

void MentionActs::confirm()
{
    if (const auto mention = meant()) {
        store([mention](Corrections &corrections,
                        const QString &version) { return corrections.confirm(version, *mention); },
              tr("%1 is right. Ctrl+Z takes that back.").arg(quoted(mention->span)));
    }
}

void MentionActs::reject()
{
    if (const auto mention = meant()) {
        store([mention](Corrections &corrections,
                        const QString &version) { return corrections.reject(version, *mention); },
              tr("%1 is no mention of that. Ctrl+Z brings the mark back.").arg(quoted(mention->span)));
    }
}

TextSpan MentionActs::meantSpan() const
{
    const Reader *reader = m_page->reader();
    const TextSpan selected = reader->selectionSpan();
    return selected.isEmpty() ? wordAt(reader->text().stored(), reader->caret()) : selected;
}

void MentionActs::pickKind()
{
    Reader *reader = m_page->reader();
    if (!m_library || m_page->version().uuid.isEmpty())
        return;
    const TextSpan span = meantSpan();
    if (span.isEmpty()) {
        Q_EMIT told(tr("No word stands at the caret. Select the words that should be marked."));
        return;
    }
    const auto own = m_library->lexicon().kinds();
    if (!own) {
        Q_EMIT failed(own.error());
        return;
    }
    reader->select(span);
    auto *picker = new KindPicker(*own, reader->theme(), reader);
    // Queued: the picker is closing when it speaks, and a write waits in an event loop of its own.
    connect(
        picker, &KindPicker::picked, this, [this, span](EntryKinds::Place kind) { add(span, kind); },
        Qt::QueuedConnection);
    picker->popupAt(underTheText(span));
}

void MentionActs::add(TextSpan span, EntryKinds::Place kind)
{
    const QString words = m_page->reader()->text().stored(span).toString();
    const auto naming = namingOf(*m_library, words, kind);
    if (!naming) {
        Q_EMIT failed(naming.error());
        return;
    }
    store([span, naming = *naming](Corrections &corrections,
                                   const QString &version) { return corrections.add(version, span, naming); },
          namesAnEntity(kind.kind)
              ? tr("%1 is marked as %2. G gives it another entity.").arg(quoted(span), naming->canonical)
              : tr("%1 is marked. Ctrl+Z takes that back.").arg(quoted(span)));
    makeCurrent(span, kind.kind);
}

void MentionActs::pickEntity()
{
    const auto mention = meant();
    if (!mention)
        return;
    if (!namesAnEntity(mention->kind)) {
        Q_EMIT told(tr("%1 names no entity. X says that the mark is not right.").arg(quoted(mention->span)));
        return;
    }
    const auto entries = m_library->lexicon().entries();
    const auto own = m_library->lexicon().kinds();
    if (!entries || !own) {
        Q_EMIT failed(entries ? own.error() : entries.error());
        return;
    }
    QStringList names = entitiesOfKind(*entries, EntryKinds(*own), {mention->kind, mention->sub});
    names.removeAll(mention->canonical);
    auto *picker = new EntityPicker(names, m_page->reader());
    const auto take = [this, mention = *mention](const QString &entity) { rename(mention, entity); };
    connect(picker, &Picker::chosen, this, take, Qt::QueuedConnection);
    connect(picker, &Picker::typed, this, take, Qt::QueuedConnection);
    picker->popupAt(underTheText(mention->span));
}

void MentionActs::rename(const Mention &mention, const QString &entity)
{
    const Naming naming{mention.kind, mention.sub, entity};
    store([mention, naming](Corrections &corrections,
                            const QString &version) { return corrections.rename(version, mention, naming); },
          tr("%1 is %2 here. Ctrl+Z takes that back.").arg(quoted(mention.span), entity));
}

void MentionActs::startResizing()
{
    m_resized = meant();
    if (!m_resized)
        return;
    m_adjuster->start(m_resized->span, SpanAdjuster::End::End);
    Q_EMIT told(tr("← → move the end, after , the start; with Ctrl by word. Enter keeps it, Esc does not."));
}

void MentionActs::resize(TextSpan span)
{
    const auto mention = std::exchange(m_resized, std::nullopt);
    if (!mention || mention->span == span)
        return;
    store([mention, span](Corrections &corrections,
                          const QString &version) { return corrections.resize(version, *mention, span); },
          tr("The mention is %1. Ctrl+Z takes that back.").arg(quoted(span)));
    makeCurrent(span, mention->kind);
}

/// What was said of the mention that is meant, or of the one that was rejected at the caret.
Result<std::optional<Correction>> MentionActs::correctionMeant() const
{
    const Reader *reader = m_page->reader();
    const QString version = m_page->version().uuid;
    const qsizetype place = m_inTree ? m_tree->currentMention() : reader->currentMention();
    const auto corrections = m_library->corrections();
    if (place >= 0)
        return corrections.behind(version, reader->mentions().at(place));
    return corrections.ofVersion(version).transform([reader](const QList<Correction> &said) {
        const auto here = std::ranges::find_if(
            said, [reader](const Correction &each) { return each.anchor.span.contains(reader->caret()); });
        return here == said.cend() ? std::nullopt : std::optional(*here);
    });
}

void MentionActs::withdraw()
{
    if (!m_library || m_page->version().uuid.isEmpty())
        return;
    const auto found = correctionMeant();
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    const std::optional<Correction> &correction = *found;
    if (!correction) {
        Q_EMIT told(tr("Nobody has corrected anything here."));
        return;
    }
    store(
        [said = *correction](Corrections &corrections, const QString &) {
            return corrections.withdraw(said);
        },
        tr("%1 is again as the rules have it. Ctrl+Z takes that back.").arg(quoted(correction->anchor.span)));
}

bool MentionActs::cancelAdjusting()
{
    return m_adjuster->cancel();
}

void MentionActs::makeCurrent(TextSpan span, MentionKind kind)
{
    Reader *reader = m_page->reader();
    const auto made = std::ranges::find_if(reader->mentions().all(), [&](const Mention &mention) {
        return mention.span == span && mention.kind == kind;
    });
    if (made != reader->mentions().all().cend())
        reader->setCurrentMention(made - reader->mentions().all().cbegin());
}

QString MentionActs::quoted(TextSpan span) const
{
    QString words = m_page->reader()->text().stored(span).toString().simplified();
    if (words.size() > longestQuote)
        words = words.first(longestQuote) + u'…';
    return tr("“%1”").arg(words);
}

QPoint MentionActs::underTheText(TextSpan span) const
{
    const Reader *reader = m_page->reader();
    const QList<QRectF> rects = reader->rectsInView(span);
    const QPoint corner =
        rects.isEmpty() ? reader->cursorRect().bottomLeft() : rects.first().bottomLeft().toPoint();
    return reader->viewport()->mapToGlobal(corner);
}

} // namespace Postilla
