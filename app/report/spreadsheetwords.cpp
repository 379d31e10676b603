// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/spreadsheetwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct CodeWord
{
    QLatin1StringView code;
    const char *word;
};

// A code of one name means the same in every column.
constexpr auto codeRows = std::to_array<CodeWord>({
    {"unknown"_L1, REPORT_PHRASE("ReportCodes", "unknown")},
    {"stated"_L1, REPORT_PHRASE("ReportCodes", "stated")},
    {"inferred"_L1, REPORT_PHRASE("ReportCodes", "inferred")},
    {"entered"_L1, REPORT_PHRASE("ReportCodes", "entered")},
    {"it"_L1, REPORT_PHRASE("ReportCodes", "Italian")},
    {"en"_L1, REPORT_PHRASE("ReportCodes", "English")},
    {"unread"_L1, REPORT_PHRASE("ReportCodes", "unread")},
    {"reading"_L1, REPORT_PHRASE("ReportCodes", "reading")},
    {"reviewed"_L1, REPORT_PHRASE("ReportCodes", "reviewed")},
    {"quantity"_L1, REPORT_PHRASE("ReportCodes", "quantity")},
    {"rule"_L1, REPORT_PHRASE("ReportCodes", "rule")},
    {"event"_L1, REPORT_PHRASE("ReportCodes", "event")},
    {"prediction"_L1, REPORT_PHRASE("ReportCodes", "prediction")},
    {"causal"_L1, REPORT_PHRASE("ReportCodes", "causal")},
    {"denial"_L1, REPORT_PHRASE("ReportCodes", "denial")},
    {"named"_L1, REPORT_PHRASE("ReportCodes", "named source")},
    {"anonymous"_L1, REPORT_PHRASE("ReportCodes", "anonymous source")},
    {"document"_L1, REPORT_PHRASE("ReportCodes", "the document itself")},
    {"none"_L1, REPORT_PHRASE("ReportCodes", "none")},
    {"likely"_L1, REPORT_PHRASE("ReportCodes", "likely")},
    {"possible"_L1, REPORT_PHRASE("ReportCodes", "possible")},
    {"affirmed"_L1, REPORT_PHRASE("ReportCodes", "affirmed")},
    {"denied"_L1, REPORT_PHRASE("ReportCodes", "denied")},
    {"unverified"_L1, REPORT_PHRASE("ReportCodes", "unverified")},
    {"corroborated"_L1, REPORT_PHRASE("ReportCodes", "corroborated")},
    {"disputed"_L1, REPORT_PHRASE("ReportCodes", "disputed")},
    {"refuted"_L1, REPORT_PHRASE("ReportCodes", "refuted")},
    {"person"_L1, REPORT_PHRASE("ReportCodes", "person")},
    {"machine"_L1, REPORT_PHRASE("ReportCodes", "machine")},
    {"exact"_L1, REPORT_PHRASE("ReportCodes", "exact")},
    {"about"_L1, REPORT_PHRASE("ReportCodes", "about")},
    {"at_least"_L1, REPORT_PHRASE("ReportCodes", "at least")},
    {"more_than"_L1, REPORT_PHRASE("ReportCodes", "more than")},
    {"less_than"_L1, REPORT_PHRASE("ReportCodes", "less than")},
    {"up_to"_L1, REPORT_PHRASE("ReportCodes", "up to")},
    {"range"_L1, REPORT_PHRASE("ReportCodes", "range")},
    {"vague"_L1, REPORT_PHRASE("ReportCodes", "vague")},
    {"stock"_L1, REPORT_PHRASE("ReportCodes", "stock")},
    {"orders"_L1, REPORT_PHRASE("ReportCodes", "orders")},
    {"approved"_L1, REPORT_PHRASE("ReportCodes", "approved")},
    {"shipped"_L1, REPORT_PHRASE("ReportCodes", "shipped")},
    {"planned"_L1, REPORT_PHRASE("ReportCodes", "planned")},
    {"capacity"_L1, REPORT_PHRASE("ReportCodes", "capacity")},
    {"price"_L1, REPORT_PHRASE("ReportCodes", "price")},
    {"loss"_L1, REPORT_PHRASE("ReportCodes", "loss")},
    {"performance"_L1, REPORT_PHRASE("ReportCodes", "performance")},
    {"repeats"_L1, REPORT_PHRASE("ReportCodes", "repeats")},
    {"derives_from"_L1, REPORT_PHRASE("ReportCodes", "derives from")},
    {"contradicts"_L1, REPORT_PHRASE("ReportCodes", "contradicts")},
    {"tension"_L1, REPORT_PHRASE("ReportCodes", "in tension with")},
    {"updates"_L1, REPORT_PHRASE("ReportCodes", "updates")},
    {"corrects"_L1, REPORT_PHRASE("ReportCodes", "corrects")},
    {"supports"_L1, REPORT_PHRASE("ReportCodes", "supports")},
    {"yes"_L1, REPORT_PHRASE("ReportCodes", "yes")},
    {"no"_L1, REPORT_PHRASE("ReportCodes", "no")},
    {"later"_L1, REPORT_PHRASE("ReportCodes", "later")},
    {"type"_L1, REPORT_PHRASE("ReportCodes", "type")},
    {"source"_L1, REPORT_PHRASE("ReportCodes", "source")},
    {"source_kind"_L1, REPORT_PHRASE("ReportCodes", "kind of source")},
    {"cue"_L1, REPORT_PHRASE("ReportCodes", "cue")},
    {"reported_via"_L1, REPORT_PHRASE("ReportCodes", "reported via")},
    {"hedge"_L1, REPORT_PHRASE("ReportCodes", "hedge")},
    {"polarity"_L1, REPORT_PHRASE("ReportCodes", "polarity")},
    {"entities"_L1, REPORT_PHRASE("ReportCodes", "entities")},
    {"figures"_L1, REPORT_PHRASE("ReportCodes", "figures")},
    {"value"_L1, REPORT_PHRASE("ReportCodes", "value")},
    {"object"_L1, REPORT_PHRASE("ReportCodes", "chip")},
    {"measure"_L1, REPORT_PHRASE("ReportCodes", "measure")},
    {"as_of"_L1, REPORT_PHRASE("ReportCodes", "as of")},
    {"CHIP"_L1, REPORT_PHRASE("ReportCodes", "chip")},
    {"FIGURE"_L1, REPORT_PHRASE("ReportCodes", "figure")},
    {"AGENCY"_L1, REPORT_PHRASE("ReportCodes", "body or news agency")},
    {"COMPANY"_L1, REPORT_PHRASE("ReportCodes", "company")},
    {"PERSON"_L1, REPORT_PHRASE("ReportCodes", "person")},
    {"PLACE"_L1, REPORT_PHRASE("ReportCodes", "place")},
    {"CUE"_L1, REPORT_PHRASE("ReportCodes", "cue")},
    {"MONEY"_L1, REPORT_PHRASE("ReportCodes", "money")},
    {"QUANTITY"_L1, REPORT_PHRASE("ReportCodes", "quantity")},
    {"PERCENT"_L1, REPORT_PHRASE("ReportCodes", "per cent")},
    {"RATIO"_L1, REPORT_PHRASE("ReportCodes", "ratio")},
    {"DATE"_L1, REPORT_PHRASE("ReportCodes", "date")},
    {"GOV"_L1, REPORT_PHRASE("ReportCodes", "government body")},
    {"PRESS"_L1, REPORT_PHRASE("ReportCodes", "news agency")},
    {"ATTRIBUTION"_L1, REPORT_PHRASE("ReportCodes", "attribution")},
    {"HEDGE"_L1, REPORT_PHRASE("ReportCodes", "hedge")},
});

QHash<QString, const char *> wordsByCode()
{
    QHash<QString, const char *> words;
    for (const CodeWord &row : codeRows)
        words.insert(row.code, row.word);
    return words;
}

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r\n\0"_s.contains(text.front());
}

} // namespace

QString SpreadsheetWords::header(const TableColumn &column) const
{
    return m_words.phrase("ReportColumns", column.title);
}

QString SpreadsheetWords::description(const TableColumn &column) const
{
    return m_words.phrase("ReportColumns", column.description);
}

QString SpreadsheetWords::codeWord(const QString &code) const
{
    static const QHash<QString, const char *> words = wordsByCode();
    const char *const word = words.value(code);
    return word ? m_words.phrase("ReportCodes", word) : code;
}

QString SpreadsheetWords::cell(const TableColumn &column, const QString &cell) const
{
    const bool isGroupedBy = column.words == CellWords::Names || column.words == CellWords::Category;
    if (cell.isEmpty())
        return isGroupedBy ? m_words.phrase("ReportCodes", "not stated") : QString();
    if (column.words == CellWords::Free || column.words == CellWords::Names)
        return cell;
    if (!column.holdsSeveral)
        return codeWord(cell);
    QStringList words;
    for (const QString &code : cell.split(cellSeparator))
        words << codeWord(code);
    return words.join(cellSeparator);
}

QString SpreadsheetWords::csvCell(const TableColumn &column, const QString &cell) const
{
    if (column.type == CellType::Boolean)
        return cell == u"true" ? m_words.phrase("ReportCodes", "yes") : m_words.phrase("ReportCodes", "no");
    if (column.type == CellType::Decimal)
        return QString(cell).replace(u'.', m_words.language().decimalPoint());
    if (column.type == CellType::Moment) // as a spreadsheet program reads it
        return QString(cell).left(u"2026-11-22T05:50:00"_s.size()).replace(u'T', u' ');
    const QString words = this->cell(column, cell);
    const bool isText = column.type == CellType::Text || column.type == CellType::Address;
    return isText && looksLikeFormula(words) ? u'\'' + words : words;
}

char SpreadsheetWords::separator() const
{
    return m_words.language().decimalPoint() == u"," ? ';' : ',';
}

} // namespace Postilla
