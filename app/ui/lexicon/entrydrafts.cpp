// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lexicon/entrydrafts.h"

#include "library/drafts.h"
#include "mention/aliastext.h"
#include "ui/lexicon/lexiconcontent.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Beside the uuids of other records.
QString recordOf(const LexiconEntry &stored)
{
    const bool isNew = stored.rev == 0 && stored.replaces.isEmpty();
    return isNew ? u"new-entry"_s : u"entry:"_s + entryId(stored);
}

/// Names may be half typed: no text of theirs is read as anything else.
QString aliasesText(const QList<Alias> &aliases)
{
    QJsonArray list;
    for (const Alias &alias : aliases)
        list.append(QJsonArray{alias.text, alias.language, conditionWord(alias.condition)});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<Alias> aliasesOf(const QString &text)
{
    QList<Alias> aliases;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue each : list) {
        const QString name = each[0].toString();
        aliases.append(
            {name, each[1].toString(), parseCondition(each[2].toString()).value_or(usualCondition(name))});
    }
    return aliases;
}

} // namespace

LexiconEntry EntryDrafts::over(const LexiconEntry &stored) const
{
    const Drafts::Fields typed = m_drafts.of(recordOf(stored));
    if (typed.isEmpty())
        return stored;
    LexiconEntry entry = stored;
    entry.kind = typed.value(u"kind"_s);
    entry.canonical = typed.value(u"canonical"_s);
    entry.note = typed.value(u"note"_s);
    entry.aliases = aliasesOf(typed.value(u"aliases"_s));
    return entry;
}

bool EntryDrafts::isThere(const LexiconEntry &stored) const
{
    return !m_drafts.of(recordOf(stored)).isEmpty();
}

void EntryDrafts::keep(const LexiconEntry &stored, const LexiconEntry &typed)
{
    m_drafts.keep(recordOf(stored), {{u"kind"_s, typed.kind},
                                     {u"canonical"_s, typed.canonical},
                                     {u"note"_s, typed.note},
                                     {u"aliases"_s, aliasesText(typed.aliases)}});
}

void EntryDrafts::drop(const LexiconEntry &stored)
{
    m_drafts.keep(recordOf(stored), {});
}

} // namespace Postilla
