// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/lexiconcheck.h"

#include "mention/textunits.h"
#include "store/markingstore.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Texts that are read to judge a word, and names that are judged: beyond, a change is an import.
constexpr qsizetype sampleTexts = 200;
constexpr qsizetype judgedNames = 50;
/// A word that stands otherwise than the name at least so often, and in at least one of so many places, is
/// common.
constexpr int leastAsWord = 2;
constexpr int oneOf = 20;

QString foldedName(const QString &name)
{
    QString folded = name;
    for (QChar &c : folded)
        c = foldUnit(c.unicode());
    return folded;
}

/// How a sample of the texts writes a name.
struct Uses
{
    int asName = 0;
    int asWord = 0;
};

/// Written to the letter inside a sentence it is a name; where a sentence begins it may be either.
void count(Uses &uses, QStringView text, const QString &name)
{
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        if (!startsWord(text, at) || !endsWord(text, at + name.size()))
            continue;
        if (text.mid(at, name.size()) != name)
            ++uses.asWord;
        else if (!startsSentence(text, at))
            ++uses.asName;
    }
}

Result<Uses> usesOf(Database &database, const QString &name)
{
    MarkingStore store(database);
    const auto versions = store.holding({name});
    if (!versions)
        return std::unexpected(versions.error());
    const auto texts = store.texts(versions->first(std::min(sampleTexts, versions->size())));
    if (!texts)
        return std::unexpected(texts.error());
    Uses uses;
    for (const TextToMark &text : *texts)
        count(uses, text.version.text, name);
    return uses;
}

/// Only a single word with a capital can be mistaken for another, and only where its condition lets it.
bool mayBeMistaken(const Alias &alias)
{
    const bool loose = alias.condition == AliasCondition::Any || alias.condition == AliasCondition::Capital;
    return loose && !alias.text.contains(u' ') && alias.text != alias.text.toLower();
}

/// Finds the entry, by uuid or by what it replaces, in whose place another is stored.
const LexiconEntry *sameEntry(const QList<LexiconEntry> &entries, const LexiconEntry &entry)
{
    for (const LexiconEntry &each : entries) {
        if (each.uuid == entry.uuid || (!entry.replaces.isEmpty() && each.replaces == entry.replaces))
            return &each;
    }
    return nullptr;
}

class Check
{
public:
    Check(Database &database, const QList<LexiconEntry> &entries, const LexiconChange &change)
        : m_database(database)
    {
        for (const LexiconEntry &entry : changed(entries, change)) {
            if (!entry.isActive())
                continue;
            for (const Alias &alias : entry.aliases)
                m_owners[foldedName(alias.text)].insert(entry.canonical);
        }
    }

    Result<void> take(const LexiconEntry &entry, const LexiconEntry *before)
    {
        for (const Alias &alias : entry.aliases) {
            if (before && before->isActive() && before->aliases.contains(alias))
                continue;
            for (const QString &other : std::as_const(m_owners[foldedName(alias.text)])) {
                if (other != entry.canonical)
                    m_warnings.append({LexiconWarning::Kind::SharedName, alias.text, entry.canonical, other});
            }
            if (alias.text.size() < 2)
                m_warnings.append({LexiconWarning::Kind::ShortName, alias.text, entry.canonical});
            if (const auto judged = judge(entry, alias); !judged)
                return judged;
        }
        return {};
    }

    const QList<LexiconWarning> &warnings() const { return m_warnings; }

private:
    Result<void> judge(const LexiconEntry &entry, const Alias &alias)
    {
        if (!mayBeMistaken(alias) || ++m_judged > judgedNames)
            return {};
        return usesOf(m_database, alias.text).transform([&](Uses uses) {
            if (uses.asWord < leastAsWord || uses.asWord * oneOf < uses.asWord + uses.asName)
                return;
            m_warnings.append({.kind = LexiconWarning::Kind::CommonWord,
                               .name = alias.text,
                               .canonical = entry.canonical,
                               .other = {},
                               .asName = uses.asName,
                               .asWord = uses.asWord,
                               .conditions = {AliasCondition::InSentence, AliasCondition::Exact}});
        });
    }

    Database &m_database;
    QHash<QString, QSet<QString>> m_owners;
    QList<LexiconWarning> m_warnings;
    qsizetype m_judged = 0;
};

} // namespace

Result<QList<LexiconWarning>> lexiconWarnings(Database &database, const QList<LexiconEntry> &entries,
                                              const LexiconChange &change)
{
    Check check(database, entries, change);
    for (const LexiconEntry &entry : change.entries) {
        if (!entry.isActive())
            continue;
        if (const auto taken = check.take(entry, sameEntry(entries, entry)); !taken)
            return std::unexpected(taken.error());
    }
    return check.warnings();
}

} // namespace Postilla
