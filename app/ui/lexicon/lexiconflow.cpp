// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/lexiconflow.h"

#include "library/historywords.h"
#include "ui/actions.h"
#include "ui/lexicon/lexiconwindow.h"
#include "ui/lexicon/namedialog.h"
#include "ui/lexicon/rulepackswindow.h"
#include "ui/patience.h"
#include "ui/prompts.h"
#include "ui/reader/reader.h"

#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// Longer selections are no names.
constexpr qsizetype longestName = 120;
} // namespace

LexiconFlow::LexiconFlow(Actions *actions, Reader *reader, Questions &questions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_reader(reader)
    , m_questions(questions)
    , m_window(window)
{
    m_actions->bind(ActionId::Lexicon, this, [this] { openWindow(); });
    m_actions->bind(ActionId::RulePacks, this, [this] { openRulePacks(); });
    m_actions->bind(ActionId::AddName, this, [this] { addName(); });
    m_actions->bind(ActionId::ShowEntry, this, [this] { showEntry(); });
    offer();
}

void LexiconFlow::setLibrary(Library *library)
{
    delete m_lexicon.data();
    delete m_packs.data();
    m_library = library;
    offer();
    showKinds();
}

/// The kinds of this library, where they can be read, to mark by.
void LexiconFlow::showKinds()
{
    const auto kinds = m_library ? m_library->lexicon().kinds() : Result<QList<LexiconKind>>();
    if (kinds)
        m_reader->setUserKinds(*kinds);
    else
        Q_EMIT failed(kinds.error());
}

void LexiconFlow::offer()
{
    for (const ActionId id : {ActionId::Lexicon, ActionId::RulePacks, ActionId::ShowEntry})
        m_actions->action(id)->setEnabled(m_library != nullptr);
    m_actions->action(ActionId::AddName)->setEnabled(m_library && !m_library->isReadOnly());
}

void LexiconFlow::refresh()
{
    if (m_library)
        showKinds();
    if (m_lexicon)
        m_lexicon->refresh();
    if (m_packs)
        m_packs->refresh();
}

LexiconWindow *LexiconFlow::shownWindow()
{
    if (!m_lexicon) {
        m_lexicon = new LexiconWindow(*m_library, m_questions, m_window);
        connect(m_lexicon, &LexiconWindow::applied, this, &LexiconFlow::tellApplied);
        m_lexicon->addActions({m_actions->action(ActionId::Undo), m_actions->action(ActionId::Redo)});
    }
    m_lexicon->show();
    m_lexicon->raise();
    m_lexicon->activateWindow();
    return m_lexicon;
}

void LexiconFlow::openWindow()
{
    if (m_library)
        shownWindow();
}

void LexiconFlow::openRulePacks()
{
    if (!m_library)
        return;
    if (!m_packs)
        m_packs = new RulePacksWindow(*m_library, m_questions, m_window);
    m_packs->show();
    m_packs->raise();
    m_packs->activateWindow();
}

std::optional<Mention> LexiconFlow::mentionAtCaret() const
{
    const QList<Mention> &mentions = m_reader->mentions().all();
    if (const qsizetype current = m_reader->currentMention(); current >= 0)
        return mentions[current];
    const qsizetype caret = m_reader->selectionSpan().start;
    const auto found = std::ranges::find_if(mentions, [caret](const Mention &mention) {
        return mention.span.start <= caret && caret < mention.span.end;
    });
    return found == mentions.cend() ? std::nullopt : std::optional(*found);
}

QString LexiconFlow::wordsAtCaret() const
{
    const QString &text = m_reader->text().stored();
    TextSpan span = m_reader->selectionSpan();
    if (span.length() == 0) {
        if (const auto mention = mentionAtCaret()) {
            span = mention->span;
        } else {
            QTextCursor cursor = m_reader->textCursor();
            cursor.select(QTextCursor::WordUnderCursor);
            return cursor.selectedText();
        }
    }
    const QString words = text.sliced(span.start, span.length()).simplified();
    return words.size() <= longestName ? words : QString();
}

void LexiconFlow::addName()
{
    if (!m_library)
        return;
    const auto content =
        patiently([lexicon = m_library->lexicon()] { return LexiconContent::read(lexicon); });
    if (!content) {
        Q_EMIT failed(content.error());
        return;
    }
    const EntryKinds kinds(content->kinds);
    const auto mention = mentionAtCaret();
    const QString kind = mention ? kinds.keyOf(mention->kind, mention->sub) : u"chip"_s;
    auto *dialog = new NameDialog(*m_library, content->entries, kinds, wordsAtCaret(), kind, m_window);
    connect(dialog, &ChangeDialog::applied, this, &LexiconFlow::tellApplied);
    dialog->open();
}

void LexiconFlow::showEntry()
{
    const auto mention = mentionAtCaret();
    if (!m_library || !mention) {
        Q_EMIT told(tr("Put the caret in a mention first."));
        return;
    }
    const auto entry =
        patiently([lexicon = m_library->lexicon(), mention] { return lexicon.entryOf(*mention); });
    if (!entry)
        Q_EMIT failed(entry.error());
    else if (const auto &known = *entry; known)
        shownWindow()->choose(*known);
    else
        Q_EMIT told(tr("No entry names this mention: a rule found it by the words around it."));
}

void LexiconFlow::tellApplied(const LexiconChange &change)
{
    Q_EMIT told(tr("%1: done. The marks follow.").arg(historyAct(change.label)));
}

} // namespace Postilla
