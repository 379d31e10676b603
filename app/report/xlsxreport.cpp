// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/xlsxreport.h"

#include "report/reportcancelled.h"
#include "report/spreadsheetwords.h"
#include "report/tablecells.h"

#include <QCoreApplication>
#include <QDateTime>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// Of one cell, in UTF-16 units.
constexpr qsizetype mostCharacters = 32'767;

struct FreeBytes
{
    void operator()(const char *bytes) const { std::free(const_cast<char *>(bytes)); }
};

QByteArray utf8(const QString &text)
{
    return text.toUtf8();
}

/// In characters of the header's font.
double widthOf(const TableColumn &column, const QString &header)
{
    constexpr double room = 4; // the filter's button and the margins
    const auto words = static_cast<double>(header.size()) + room;
    switch (column.type) {
    case CellType::Text:
        return std::max(words, column.words == CellWords::Free ? 28. : 16.);
    case CellType::Address:
        return std::max(words, 28.);
    case CellType::Date:
        return std::max(words, 12.);
    case CellType::Moment:
        return std::max(words, 18.);
    case CellType::Integer:
    case CellType::Decimal:
    case CellType::Boolean:
        break;
    }
    return words;
}

class Workbook
{
public:
    explicit Workbook(const Report &report)
        : m_words(ReportLanguage(report.request.locale))
        , m_spreadsheet(m_words)
        , m_report(report)
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.output_buffer = &m_bytes;
        options.output_buffer_size = &m_size;
        m_book = workbook_new_opt(nullptr, &options);
        if (!m_book)
            return;
        m_header = workbook_add_format(m_book);
        format_set_bold(m_header);
        format_set_bottom(m_header, LXW_BORDER_THIN);
        m_date = workbook_add_format(m_book);
        constexpr std::uint8_t shortDateOfTheReader = 14;
        format_set_num_format_index(m_date, shortDateOfTheReader);
        m_moment = workbook_add_format(m_book);
        constexpr std::uint8_t shortDateAndTimeOfTheReader = 22;
        format_set_num_format_index(m_moment, shortDateAndTimeOfTheReader);
        describe();
    }
    Q_DISABLE_COPY_MOVE(Workbook)
    ~Workbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }

    bool isThere() const { return m_book != nullptr; }

    void add(ReportTable table)
    {
        const QList<TableColumn> columns = tableColumns(table);
        lxw_row_t row = 0;
        int part = 1;
        lxw_worksheet *sheet = begin(table, columns, part);
        eachRow(m_report, table, [&](const QStringList &cells) {
            if (row + 1 == LXW_ROW_MAX) {
                finish(sheet, row, columns.size());
                sheet = begin(table, columns, ++part);
                row = 0;
            }
            ++row;
            for (qsizetype i = 0; i < columns.size(); ++i)
                write(sheet, row, i, columns[i], cells[i]);
        });
        finish(sheet, row, columns.size());
    }

    /// What the columns of every table hold.
    void addDictionary()
    {
        const TableColumn plain;
        lxw_worksheet *const sheet = addSheet(m_words.phrase("ReportTables", "Columns"));
        const QStringList headers{m_words.phrase("ReportTables", "Table"),
                                  m_words.phrase("ReportTables", "Column"),
                                  m_words.phrase("ReportTables", "Name in the data"),
                                  m_words.phrase("ReportTables", "What it holds")};
        for (qsizetype i = 0; i < headers.size(); ++i)
            writeHeader(sheet, i, headers[i], plain);
        lxw_row_t row = 0;
        for (const ReportTable table : everyReportTable) {
            for (const TableColumn &column : tableColumns(table)) {
                ++row;
                writeText(sheet, row, 0, m_words.phrase("ReportTables", titleOf(table)));
                writeText(sheet, row, 1, m_spreadsheet.header(column));
                writeText(sheet, row, 2, column.name);
                writeText(sheet, row, 3, m_spreadsheet.description(column));
            }
        }
        worksheet_freeze_panes(sheet, 1, 0);
    }

    /// Ends the workbook; nothing where it could not be put together.
    std::optional<QByteArray> bytes()
    {
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        const std::unique_ptr<const char, FreeBytes> bytes(m_bytes);
        if (error != LXW_NO_ERROR || !bytes)
            return std::nullopt;
        return QByteArray(bytes.get(), static_cast<qsizetype>(m_size));
    }

private:
    static const char *titleOf(ReportTable table)
    {
        switch (table) {
        case ReportTable::Documents:
            return REPORT_PHRASE("ReportTables", "Documents");
        case ReportTable::Mentions:
            return REPORT_PHRASE("ReportTables", "Mentions");
        case ReportTable::Figures:
            return REPORT_PHRASE("ReportTables", "Figures");
        case ReportTable::ClaimTags:
            return REPORT_PHRASE("ReportTables", "Tags of the claims");
        case ReportTable::Relations:
            return REPORT_PHRASE("ReportTables", "Relations");
        case ReportTable::Decisions:
            return REPORT_PHRASE("ReportTables", "Decisions");
        case ReportTable::Claims:
            break;
        }
        return REPORT_PHRASE("ReportTables", "Claims");
    }

    /// Of the report, not of the moment it is written, so that one report is the same bytes each time.
    void describe()
    {
        const QByteArray title = utf8(m_report.request.library);
        const QByteArray author = utf8(m_report.request.analyst);
        lxw_doc_properties properties{};
        properties.title = title.constData();
        properties.author = author.constData();
        properties.created = static_cast<time_t>(m_report.madeAt / 1000);
        workbook_set_properties(m_book, &properties);
    }

    lxw_worksheet *begin(ReportTable table, const QList<TableColumn> &columns, int part)
    {
        const QString title = m_words.phrase("ReportTables", titleOf(table));
        lxw_worksheet *const sheet = addSheet(part == 1 ? title : u"%1 %2"_s.arg(title).arg(part));
        for (qsizetype i = 0; i < columns.size(); ++i)
            writeHeader(sheet, i, m_spreadsheet.header(columns[i]), columns[i]);
        return sheet;
    }

    static void finish(lxw_worksheet *sheet, lxw_row_t lastRow, qsizetype columns)
    {
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_autofilter(sheet, 0, 0, lastRow, static_cast<lxw_col_t>(columns - 1));
    }

    lxw_worksheet *addSheet(const QString &title)
    {
        return workbook_add_worksheet(m_book, utf8(title.left(LXW_SHEETNAME_MAX)).constData());
    }

    void writeHeader(lxw_worksheet *sheet, qsizetype column, const QString &header, const TableColumn &about)
    {
        const auto place = static_cast<lxw_col_t>(column);
        worksheet_set_column(sheet, place, place, widthOf(about, header), nullptr);
        worksheet_write_string(sheet, 0, place, utf8(header).constData(), m_header);
    }

    static void writeText(lxw_worksheet *sheet, lxw_row_t row, qsizetype column, QString text)
    {
        if (text.size() > mostCharacters)
            text = text.left(mostCharacters - 1) + u'…';
        worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), utf8(text).constData(), nullptr);
    }

    void write(lxw_worksheet *sheet, lxw_row_t row, qsizetype at, const TableColumn &column,
               const QString &cell) const
    {
        const auto place = static_cast<lxw_col_t>(at);
        const QString words = m_spreadsheet.cell(column, cell);
        if (words.isEmpty())
            return;
        switch (column.type) {
        case CellType::Integer:
        case CellType::Decimal:
            worksheet_write_number(sheet, row, place, cell.toDouble(), nullptr);
            return;
        case CellType::Boolean:
            worksheet_write_boolean(sheet, row, place, cell == u"true", nullptr);
            return;
        case CellType::Date: {
            const QDate day = QDate::fromString(cell, Qt::ISODate);
            lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
            worksheet_write_datetime(sheet, row, place, &date, m_date);
            return;
        }
        case CellType::Moment: {
            const QDateTime time = QDateTime::fromString(cell, Qt::ISODateWithMs);
            const QDate day = time.date();
            lxw_datetime moment{day.year(),         day.month(),          day.day(),
                                time.time().hour(), time.time().minute(), double(time.time().second())};
            worksheet_write_datetime(sheet, row, place, &moment, m_moment);
            return;
        }
        case CellType::Text:
        case CellType::Address:
            writeText(sheet, row, at, words);
        }
    }

    ReportWords m_words;
    SpreadsheetWords m_spreadsheet;
    const Report &m_report;
    lxw_workbook *m_book = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_moment = nullptr;
    const char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

std::unexpected<Error> notMade()
{
    return std::unexpected(
        Error(ErrorCode::DiskFull,
              QCoreApplication::translate("ReportWriter", "The workbook cannot be put together"), {},
              QCoreApplication::translate(
                  "ReportWriter", "It needs room for temporary files: make some; nothing was written.")));
}

} // namespace

Result<QByteArray> renderXlsx(const Report &report, const Progress &progress)
{
    Workbook workbook(report);
    if (!workbook.isThere())
        return notMade();
    for (std::size_t i = 0; i < everyReportTable.size(); ++i) {
        if (progress && !progress(qint64(i), qint64(everyReportTable.size())))
            return std::unexpected(reportCancelled());
        workbook.add(everyReportTable[i]);
    }
    workbook.addDictionary();
    if (auto bytes = workbook.bytes())
        return *std::move(bytes);
    return notMade();
}

} // namespace Postilla
