// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/bodygrammar.h"
#include "mention/chipgrammar.h"
#include "mention/coinednames.h"
#include "mention/companygrammar.h"
#include "mention/mentiongatherer.h"
#include "mention/nameforms.h"
#include "mention/nationgrammar.h"
#include "mention/persongrammar.h"

#include <QHash>

#include <optional>

namespace Postilla {

/// Names of the lexicon, chips and persons. At every word start the longest reading wins.
///
///     body  = [nationality] name of a government body [nationality]
class NameFinder
{
public:
    explicit NameFinder(const Lexicon &lexicon);

    /// Enters the first words of all that this finder may find.
    void addFirstWords(WordIndex &index) const;

    /// Reads one text from front to back: remembers chips and persons so that their short forms are
    /// understood later ("6000D", a surname). Belongs to one thread, and lives as long as the text.
    class Pass
    {
    public:
        Pass(const NameFinder &finder, QStringView text, bool italian)
            : m_finder(finder)
            , m_text(text)
            , m_italian(italian)
        {
        }

        /// Whether at() can find anything here.
        static bool mayStart(bool capital, WordIndex::Start start)
        {
            return capital || (start.readers & (WordIndex::Names | WordIndex::Chips | WordIndex::Nations));
        }
        /// The mention that starts with this word; words only ever come later in the text.
        std::optional<Mention> at(const TextWord &word, WordIndex::Start start);
        /// The cue that the last call of at() came upon, once.
        std::optional<Mention> takeCue();

        const QList<Introduction> &introductions() const { return m_introductions; }

    private:
        std::optional<Mention> name(qsizetype position, NameTrie::Entry entry);
        bool holds(qsizetype position, qsizetype end, const NameForms::Form &form) const;
        template <typename Accept>
        std::pair<qsizetype, int> longest(qsizetype position, Accept accept) const;
        qsizetype wholeEnd(TextSpan name, const NameForms::Form &form) const;
        Mention whole(int entity, TextSpan span) const;
        qsizetype pastPlaceKind(qsizetype end) const;
        std::optional<Mention> body(qsizetype position) const;
        std::optional<Mention> chip(qsizetype position);
        std::optional<Mention> person(const TextWord &word, const std::optional<Mention> &known);
        void cutAtPreposition(PersonGrammar::Reading &reading) const;
        std::optional<PersonGrammar::Reading> personAfter(TextSpan word) const;
        void introduce(TextSpan surname, const QString &full);
        void noteCue(TextSpan span, MentionSub sub);
        void noteWord(qsizetype position, qsizetype end, int role);
        void coinCompany(const Mention &found, qsizetype shortEnd);
        std::optional<Mention> company(const TextWord &word, const std::optional<Mention> &known);
        std::optional<Mention> unknownBody(const std::optional<Mention> &known) const;
        std::optional<Mention> newswire(const TextWord &word) const;
        std::optional<Mention> seatOf(const TextWord &word) const;
        std::optional<Mention> town(const TextWord &word) const;
        std::optional<TextSpan> settled(const std::optional<BodyGrammar::Reading> &body) const;
        qsizetype pastPhrase(TextSpan body) const;
        std::optional<MentionKind> kindAt(TextSpan word) const;
        bool beforeTail(qsizetype end) const;
        qsizetype pastLeader(qsizetype bodyEnd) const;
        bool goesOnWith(qsizetype end) const;
        qsizetype seatBefore(TextSpan body) const;
        bool isIgnored(TextSpan beginning) const;
        bool isPartOfName(TextSpan beginning) const;
        void widen(Mention &body) const;
        void coin(const Mention &named);
        void takeForGovernment(Mention &person) const;

        const NameFinder &m_finder;
        QStringView m_text;
        bool m_italian;
        qsizetype m_ignoredEnd = 0;
        /// Not yet taken; empty: none.
        TextSpan m_cue;
        MentionSub m_cueSub = MentionSub::None;
        qsizetype m_cuesEnd = 0;
        /// The last tail of a company, a body or an outlet and which of them; the end of the last cue of a
        /// company.
        TextSpan m_companyTail;
        int m_tailRole = NameForms::companyTail;
        qsizetype m_companyCueEnd = -1;
        std::optional<ChipGrammar::Reading> m_lastChip;
        /// Canonical name by number and suffix, "6000D".
        QHash<QString, QString> m_chips;
        /// Families of chips that this text has named: "Microsoft Maia".
        QSet<QString> m_namedChips;
        /// Entities with everyday words that this text has named: these count at the head of a sentence too.
        QSet<int> m_named;
        /// Full name by surname.
        QHash<QString, QString> m_persons;
        /// The first words of these surnames, by TextWord::key.
        QSet<WordKey> m_surnameHeads;
        QList<Introduction> m_introductions;
        /// The last head of a body that may be unknown.
        TextSpan m_bodyHead;
        /// Where the last word before a surname ends, and the last full name of a person.
        qsizetype m_honorificEnd = -1;
        qsizetype m_fullNameEnd = -1;
        /// Where the last word before a town ends.
        qsizetype m_placeCueEnd = -1;
        CoinedNames m_coined;
    };

private:
    Mention mentionOf(int entity, TextSpan span) const;
    static Mention unknown(QStringView text, TextSpan span, MentionKind kind, MentionSub sub);

    NameForms m_forms;
    ChipGrammar m_chips;
    NationGrammar m_nations;
    PersonGrammar m_persons;
    CompanyGrammar m_companies;
    BodyGrammar m_bodies;
};

/// The longest name of the lexicon that starts here and whose form is accepted.
template <typename Accept>
std::pair<qsizetype, int> NameFinder::Pass::longest(qsizetype position, Accept accept) const
{
    return m_finder.m_forms.trie().longest(m_text, position, [&](qsizetype end, int id) {
        const NameForms::Form &form = m_finder.m_forms.form(id);
        return accept(form) && holds(position, end, form);
    });
}

} // namespace Postilla
