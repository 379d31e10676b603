// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/figurevocabulary.h"

#include "mention/kindtable.h"
#include "mention/numberwords.h"
#include "mention/tablereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace Postilla {

using namespace Qt::StringLiterals;

namespace {

/// What the second cell of a row holds.
enum class ValueForm { None, Number, Bounds, Code, CodeAndNumber, Modifier };

struct RoleRow
{
    QStringView name;
    WordRole role;
    ValueForm form;
};

constexpr std::array roles{
    RoleRow{u"number", WordRole::Number, ValueForm::Number},
    RoleRow{u"article", WordRole::Article, ValueForm::None},
    RoleRow{u"one", WordRole::One, ValueForm::Code},
    RoleRow{u"scale", WordRole::Scale, ValueForm::Number},
    RoleRow{u"roundscale", WordRole::RoundScale, ValueForm::Number},
    RoleRow{u"suffix", WordRole::Suffix, ValueForm::Number},
    RoleRow{u"vague", WordRole::Vague, ValueForm::Bounds},
    RoleRow{u"quantifier", WordRole::Quantifier, ValueForm::None},
    RoleRow{u"half", WordRole::Half, ValueForm::None},
    RoleRow{u"andhalf", WordRole::AndHalf, ValueForm::None},
    RoleRow{u"fraction", WordRole::Fraction, ValueForm::Number},
    RoleRow{u"fold", WordRole::Fold, ValueForm::Number},
    RoleRow{u"currency", WordRole::Currency, ValueForm::Code},
    RoleRow{u"sign", WordRole::Sign, ValueForm::Code},
    RoleRow{u"percent", WordRole::Percent, ValueForm::None},
    RoleRow{u"times", WordRole::Times, ValueForm::None},
    RoleRow{u"symbol", WordRole::Symbol, ValueForm::None},
    RoleRow{u"noun", WordRole::Noun, ValueForm::None},
    RoleRow{u"adjective", WordRole::Adjective, ValueForm::None},
    RoleRow{u"stop", WordRole::Stop, ValueForm::None},
    RoleRow{u"period", WordRole::Period, ValueForm::CodeAndNumber},
    RoleRow{u"month", WordRole::Month, ValueForm::Number},
    RoleRow{u"shortmonth", WordRole::ShortMonth, ValueForm::Number},
    RoleRow{u"ordinal", WordRole::Ordinal, ValueForm::Number},
    RoleRow{u"quarter", WordRole::Quarter, ValueForm::None},
    RoleRow{u"quartercode", WordRole::QuarterCode, ValueForm::Number},
    RoleRow{u"halfcode", WordRole::HalfCode, ValueForm::Number},
    RoleRow{u"halfyear", WordRole::HalfYear, ValueForm::None},
    RoleRow{u"qualifier", WordRole::Qualifier, ValueForm::None},
    RoleRow{u"fiscal", WordRole::Fiscal, ValueForm::None},
    RoleRow{u"yearcue", WordRole::YearCue, ValueForm::None},
    RoleRow{u"before", WordRole::Before, ValueForm::Modifier},
    RoleRow{u"deadline", WordRole::Deadline, ValueForm::Modifier},
    RoleRow{u"after", WordRole::After, ValueForm::Modifier},
    RoleRow{u"open", WordRole::Open, ValueForm::Code},
    RoleRow{u"change", WordRole::Change, ValueForm::None},
    RoleRow{u"blocker", WordRole::Blocker, ValueForm::Code},
    RoleRow{u"per", WordRole::Per, ValueForm::Code},
};

/// Reads "20..90", "2e6.." and "24".
bool readBounds(const QString &cell, FigureWord &word)
{
    const qsizetype dots = cell.indexOf(u"..");
    bool good = false;
    word.low = cell.left(dots < 0 ? cell.size() : dots).toDouble(&good);
    if (!good || dots < 0)
        return good;
    if (dots + 2 < cell.size())
        word.high = cell.mid(dots + 2).toDouble(&good);
    return good;
}

/// Puts the second cell into the word; false where the cell does not fit the role.
bool readValue(const QString &cell, ValueForm form, FigureWord &word)
{
    bool good = true;
    switch (form) {
    case ValueForm::None:
        return cell == u"-";
    case ValueForm::Number:
        word.value = cell.toDouble(&good);
        return good;
    case ValueForm::Bounds:
        return readBounds(cell, word);
    case ValueForm::Code:
        word.code = cell;
        return !cell.isEmpty();
    case ValueForm::CodeAndNumber:
        word.code = cell.right(1);
        word.value = cell.size() > 1 ? cell.chopped(1).toDouble(&good) : 1;
        return good && !cell.isEmpty();
    case ValueForm::Modifier:
        const auto modifier = parseModifier(cell);
        if (modifier)
            word.modifier = *modifier;
        return modifier.has_value();
    }
    return false;
}

/// "unità" as keyboards without accents write it: "unita'".
QString withoutAccent(const QString &word)
{
    static const QString accented = u"àèéìòù"_s;
    static const QString plain = u"aeeiou"_s;
    const qsizetype at = word.isEmpty() ? -1 : accented.indexOf(word.back());
    return at < 0 ? QString() : word.chopped(1) + plain[at] + u'\'';
}

} // namespace

FigureVocabulary::FigureVocabulary()
{
    FigureWord word;
    word.role = WordRole::Number;
    for (const auto &[text, value] : numberWords()) {
        word.text = text;
        word.value = value;
        add(word);
    }
}

void FigureVocabulary::add(const FigureWord &word)
{
    m_words.push_back(word);
    FigureWord plain = word;
    plain.text = withoutAccent(word.text);
    if (!plain.text.isEmpty())
        m_words.push_back(plain);
}

Result<void> FigureVocabulary::read(const QString &name, const QByteArray &bytes)
{
    const TableReader table(name);
    const auto rows = table.rows(bytes, 3);
    if (!rows)
        return std::unexpected(rows.error());
    for (const TableRow &row : *rows) {
        const auto role = std::ranges::find(roles, row.cell(0), &RoleRow::name);
        if (role == roles.end())
            return table.fault(row, 0,
                               QCoreApplication::translate("FigureVocabulary", "“%1” is no role of a word")
                                   .arg(row.cell(0)));
        FigureWord word;
        word.role = role->role;
        if (!readValue(row.cell(1), role->form, word))
            return table.fault(
                row, 1,
                QCoreApplication::translate("FigureVocabulary", "“%1” is no value for this role")
                    .arg(row.cell(1)));
        const auto names = table.names(row, 2);
        if (!names)
            return std::unexpected(names.error());
        for (const QString &text : *names) {
            word.text = text;
            add(word);
        }
    }
    return {};
}

Result<FigureVocabulary> FigureVocabulary::shipped()
{
    FigureVocabulary vocabulary;
    const QDir folder(u":/postilla/figures"_s);
    for (const QString &name : folder.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(
                Error(ErrorCode::LexiconInvalid,
                      QCoreApplication::translate("FigureVocabulary", "The file cannot be read"), name));
        if (const auto done = vocabulary.read(name, file.readAll()); !done)
            return std::unexpected(done.error());
    }
    return vocabulary;
}

} // namespace Postilla
