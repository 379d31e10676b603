// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/lexiconreader.h"

#include "mention/aliastext.h"
#include "mention/kindtable.h"
#include "mention/tablereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LexiconReader)
};

/// The rows of one file, turned into a lexicon kind by kind.
class Rows
{
public:
    explicit Rows(const QString &name)
        : m_table(name)
    {
    }

    Result<Lexicon> read(const QByteArray &bytes)
    {
        const auto rows = m_table.rows(bytes, 2);
        if (!rows)
            return std::unexpected(rows.error());
        for (const TableRow &row : *rows) {
            if (const Result<void> added = add(row); !added)
                return std::unexpected(added.error());
        }
        return m_lexicon;
    }

private:
    Result<void> add(const TableRow &row)
    {
        const QString what = row.cell(0);
        if (what == u"nation")
            return addNation(row);
        if (what == u"series")
            return addSeries(row);
        static const QHash<QString, QStringList Lexicon::*> lists{
            {u"chipcue"_s, &Lexicon::chipCues},
            {u"portfolio"_s, &Lexicon::portfolios},
            {u"companytail"_s, &Lexicon::companyTails},
            {u"agencytail"_s, &Lexicon::agencyTails},
            {u"presstail"_s, &Lexicon::pressTails},
            {u"bodyhead"_s, &Lexicon::bodyHeads},
            {u"bodyadjective"_s, &Lexicon::bodyAdjectives},
            {u"bodytopic"_s, &Lexicon::bodyTopics},
            {u"companycue"_s, &Lexicon::companyCues},
            {u"placecue"_s, &Lexicon::placeCues},
            {u"smallword"_s, &Lexicon::smallWords},
            {u"genericword"_s, &Lexicon::genericWords},
            {u"title"_s, &Lexicon::titles},
            {u"role"_s, &Lexicon::roles},
            {u"honorific"_s, &Lexicon::honorifics},
            {u"saying"_s, &Lexicon::sayings},
            {u"given"_s, &Lexicon::givenNames},
            {u"family"_s, &Lexicon::familyNames},
            {u"doubtfulfamily"_s, &Lexicon::doubtfulFamilyNames},
            {u"syllable"_s, &Lexicon::nameSyllables},
            {u"ignore"_s, &Lexicon::ignored}};
        if (const auto list = lists.constFind(what); list != lists.constEnd())
            return addNames(row, *list);
        return addEntity(row);
    }

    Result<void> addNames(const TableRow &row, QStringList Lexicon::*list)
    {
        const auto names = m_table.names(row, 1);
        if (!names)
            return std::unexpected(names.error());
        m_lexicon.*list += *names;
        return {};
    }

    Result<void> addNation(const TableRow &row)
    {
        Nation nation{row.cell(1), {}, {}, {}};
        for (const auto &[column, list] :
             {std::pair(2, &nation.names), {3, &nation.adjectives}, {4, &nation.capitals}}) {
            if (row.cell(column).isEmpty())
                continue;
            const auto names = m_table.names(row, column);
            if (!names)
                return std::unexpected(names.error());
            *list = *names;
        }
        m_lexicon.nations.append(nation);
        return {};
    }

    Result<std::pair<MentionKind, MentionSub>> kindOf(const TableRow &row) const
    {
        const QString what = row.cell(0);
        if (what == u"government")
            return std::pair(MentionKind::Agency, MentionSub::Government);
        if (const auto sub = parseSub(what); sub && *sub == MentionSub::Press)
            return std::pair(MentionKind::Agency, *sub);
        else if (sub && (*sub == MentionSub::Attribution || *sub == MentionSub::Hedge))
            return std::pair(MentionKind::Cue, *sub);
        if (const auto kind = parseKind(what); kind && *kind != MentionKind::Figure)
            return std::pair(*kind, MentionSub::None);
        return m_table.fault(row, 0, Words::tr("“%1” is no kind of entry").arg(what));
    }

    Result<void> addEntity(const TableRow &row)
    {
        const auto kind = kindOf(row);
        if (!kind)
            return std::unexpected(kind.error());
        Entity entity{kind->first, kind->second, row.cell(1), {}};
        if (entity.canonical.isEmpty())
            return m_table.fault(row, 1, Words::tr("The canonical name is empty"));
        if (!row.cell(2).isEmpty()) {
            const auto names = m_table.names(row, 2);
            if (!names)
                return std::unexpected(names.error());
            for (const QString &name : *names) {
                const auto alias = parseAlias(name);
                if (!alias)
                    return m_table.fault(row, 2, alias.error().what());
                entity.aliases.append(*alias);
            }
        }
        // The canonical name is a name too, unless the row says under which condition.
        if (!std::ranges::contains(entity.aliases, entity.canonical, &Alias::text))
            entity.aliases.prepend({entity.canonical, {}, usualCondition(entity.canonical)});
        m_lexicon.entities.append(entity);
        return {};
    }

    Result<void> addSeries(const TableRow &row)
    {
        const auto prefixes = m_table.names(row, 2);
        if (!prefixes)
            return std::unexpected(prefixes.error());
        ChipSeries series;
        series.maker = row.cell(1);
        series.prefixes = *prefixes;
        series.model = row.cells.value(3);
        for (const QString &range : row.cell(4).split(u',', Qt::SkipEmptyParts)) {
            const auto numbers = numbersOf(range.trimmed());
            if (!numbers)
                return m_table.fault(row, 4, Words::tr("“%1” is no number or range").arg(range));
            series.numbers.append(*numbers);
        }
        for (const QString &suffix : row.cell(5).split(u',', Qt::SkipEmptyParts)) {
            if (suffix.startsWith(u'_'))
                series.words.append(suffix.mid(1));
            else
                series.suffixes.append(suffix.trimmed());
        }
        for (const QString &flag : row.cell(6).split(u' ', Qt::SkipEmptyParts)) {
            if (!setFlag(series, flag))
                return m_table.fault(row, 6, Words::tr("“%1” is no property of a series").arg(flag));
        }
        m_lexicon.chips.append(series);
        return {};
    }

    /// "20", "100..900", "100..900/50".
    static std::optional<ChipSeries::Numbers> numbersOf(const QString &range)
    {
        static const QRegularExpression form(uR"(^(\d{1,5})(?:\.\.(\d{1,5}))?(?:/([1-9]\d{0,3}))?$)"_s);
        const auto match = form.match(range);
        if (!match.hasMatch())
            return std::nullopt;
        const int from = match.captured(1).toInt();
        const int to = match.hasCaptured(2) ? match.captured(2).toInt() : from;
        return ChipSeries::Numbers{from, to, match.hasCaptured(3) ? match.captured(3).toInt() : 1};
    }

    static bool setFlag(ChipSeries &series, const QString &flag)
    {
        bool ChipSeries::*const field = flag == u"alone"      ? &ChipSeries::alone
                                        : flag == u"cued"     ? &ChipSeries::cued
                                        : flag == u"elliptic" ? &ChipSeries::elliptic
                                        : flag == u"arch"     ? &ChipSeries::architecture
                                                              : nullptr;
        if (field)
            series.*field = true;
        return field != nullptr;
    }

    TableReader m_table;
    Lexicon m_lexicon;
};

} // namespace

Result<Lexicon> LexiconReader::read(const QString &name, const QByteArray &bytes)
{
    return Rows(name).read(bytes);
}

Result<Lexicon> LexiconReader::readShipped()
{
    Lexicon whole;
    const QDir folder(u":/postilla/lexicon"_s);
    for (const QString &name : folder.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(
                Error(ErrorCode::LexiconInvalid, Words::tr("The file cannot be read"), name));
        const auto part = read(name, file.readAll());
        if (!part)
            return part;
        whole.append(*part);
    }
    return whole;
}

} // namespace Postilla
