// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/dategrammar.h"
#include "mention/unitgrammar.h"

#include <QVarLengthArray>

namespace Postilla {

/// The grammar of figures, in Italian and English:
///
///     figure  = [modifier] [sign] amount [modifier] [per]
///             | [open] amount joiner amount                 "tra il 20 e il 30%", "$8-11 miliardi"
///     amount  = [currency sign] number [unit] | date | fraction | "tenfold"
///
/// A range with one shared unit is one figure, with a unit on both sides two.
class FigureParser
{
public:
    explicit FigureParser(const FigureVocabulary &vocabulary);
    // The grammars inside refer to the lexer beside them.
    Q_DISABLE_COPY_MOVE(FigureParser)

    /// Enters the first words of figures, and of what is said before them.
    void addFirstWords(WordIndex &index) const;

    /// Whether these words may stand between a number and what it counts: "China-specific", "of its new".
    bool qualifies(QStringView words) const;
    /// The known noun that follows here: the chips of "200,000 Nvidia • chips"; empty where none does.
    QString nounAfter(QStringView text, qsizetype end) const;

    /// What was found at one position.
    struct Found
    {
        QVarLengthArray<Mention, 2> figures;
        /// Where to go on reading: past the figures, or past digits that are none (a list number, an
        /// address).
        qsizetype next = 0;
        /// A number in words that counts only if a chip follows: "otto H200".
        std::optional<Mention> beforeChip;
    };

    /// Reads one text from front to back: remembers the words before a number (modifiers, "between") until
    /// the number comes. Belongs to one thread, and lives as long as the text.
    class Pass
    {
    public:
        Pass(const FigureParser &parser, QStringView text, bool italian);

        /// Remembers what the words at this word start or sign say about a number to come; the index leads to
        /// this entry of the lexer, and positions only ever grow. Whether a figure may start here: with most
        /// words none does.
        bool note(qsizetype position, NameTrie::Entry entry);
        /// What starts where note() has just said so.
        Found at(qsizetype position);
        /// Instead of at() where a word is known to be of YearCue and nothing else that matters.
        void passYearCue(qsizetype wordEnd) { m_yearCueEnd = wordEnd; }

    private:
        struct Amount
        {
            TextSpan span;
            FigureValue value;
            MentionSub sub = MentionSub::Quantity;
            /// Names what it counts on its own: a unit, a currency, a percentage.
            bool united = false;
            /// The unit stands before the number: "$8".
            bool signedBefore = false;
            double scale = 1;
            bool digits = false;
            bool knownUnit = true;
            bool isYear = false;
            /// Digits that no separator groups, no scale.
            bool bare = false;
            /// A small number in words without a unit.
            bool tentative = false;

            Mention mention() const { return {span, MentionKind::Figure, sub, {}, value}; }
        };

        Roles noteWords(qsizetype position, NameTrie::Entry entry);
        bool countsOne(qsizetype position) const;
        std::optional<Amount> amountAt(qsizetype position) const;
        std::optional<Amount> amountAt(qsizetype position, Roles starts) const;
        std::optional<Amount> dateAt(qsizetype position, Roles starts) const;
        std::optional<Amount> countedAt(qsizetype position) const;
        std::optional<Amount> relativeAt(qsizetype position) const;
        bool applyUnit(const NumberReading &number, Amount &amount) const;
        bool tellsWhen(TextSpan period) const;
        bool looksLikeYear(const NumberReading &number, const Amount &amount) const;
        qsizetype withSign(qsizetype position) const;

        bool isName(const Amount &amount) const;
        bool isBlocked(const Amount &amount, TextSpan word) const;
        bool isNameToo(const Amount &amount) const;
        bool isListNumber(const Amount &amount) const;
        qsizetype pastDigits(qsizetype position) const;
        qsizetype pastPhoneNumber(const Amount &amount) const;

        Found finish(Amount amount);
        std::optional<Amount> upperBound(const Amount &lower, qsizetype &joinerEnd) const;
        bool shareUnit(Amount &lower, Amount &upper) const;
        Found rangeOf(Amount lower, Amount upper);
        static Mention periodRange(const Amount &lower, const Amount &upper);
        void applyModifiers(Amount &amount, qsizetype &next) const;
        bool reaches(qsizetype wordEnd, qsizetype figureStart) const;

        const FigureParser &m_parser;
        QStringView m_text;
        bool m_italian;
        FigureLexer::Token m_before;
        FigureLexer::Token m_open;
        /// What a figure may start with where note() has been, and m_before as it was before.
        Roles m_starts{};
        FigureLexer::Token m_beforeNote;
        /// Of the last word after which four digits are a year.
        qsizetype m_yearCueEnd = -1;
        qsizetype m_changeEnd = -1;
        /// Of the last figure.
        qsizetype m_figureEnd = -1;
        /// Of the last digits that were no figure: "Parts 740" of "Parts 740, 742 and 744".
        qsizetype m_namedEnd = -1;
        /// The last date that ends with its day: "May 12".
        DateReading m_day;
    };

private:
    /// Whether a word of when follows: "ago", "earlier", "fa".
    static bool isTimeWord(QStringView text, qsizetype at);

    FigureLexer m_lexer;
    NumberGrammar m_numbers;
    UnitGrammar m_units;
    DateGrammar m_dates;
};

} // namespace Postilla
