// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/cardmarks.h"

#include "ui/mentions/mentionpickers.h"
#include "ui/patience.h"
#include "ui/review/cardview.h"
#include "ui/review/passageview.h"

namespace Postilla {

CardMarks::CardMarks(CardView *card, QObject *parent)
    : QObject(parent)
    , m_card(card)
{
}

void CardMarks::pickKind()
{
    if (!m_library)
        return;
    const PassageView *passage = m_card->passage();
    PassageText *text = passage->text();
    const TextSpan selected = text->selectionSpan();
    if (selected.isEmpty() || passage->passage().context.isEmpty()) {
        Q_EMIT told(tr("Select the words that should be marked: Tab goes to the text, Shift with the arrows "
                       "selects."));
        return;
    }
    const auto own = m_library->lexicon().kinds();
    if (!own) {
        Q_EMIT failed(own.error());
        return;
    }
    const Words words{passage->passage().versionUuid, text->toDocument(selected),
                      text->text().stored(selected).toString()};
    auto *picker = new KindPicker(*own, text->theme(), text);
    // Queued: the picker is closing when it speaks, and a write waits in an event loop of its own.
    connect(
        picker, &KindPicker::picked, this, [this, words](EntryKinds::Place kind) { add(words, kind); },
        Qt::QueuedConnection);
    picker->popupAt(text->viewport()->mapToGlobal(text->cursorRect().bottomLeft()));
}

void CardMarks::add(const Words &words, EntryKinds::Place kind)
{
    if (!m_library)
        return;
    const auto naming = namingOf(*m_library, words.text, kind);
    if (!naming) {
        Q_EMIT failed(naming.error());
        return;
    }
    const auto added = patiently([corrections = m_library->corrections(), words, naming = *naming]() mutable {
        return corrections.add(words.versionUuid, words.span, naming);
    });
    if (added)
        Q_EMIT told(tr("“%1” is marked. Ctrl+Z takes that back.").arg(words.text.simplified()));
    else
        Q_EMIT failed(added.error());
}

} // namespace Postilla
