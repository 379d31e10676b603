// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/workbook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cstdlib>
#include <memory>
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

/// In characters of the header's font.
double widthOf(const TableColumn &column, const QString &header)
{
    constexpr double room = 4; // the filter's button and the margins
    const auto words = static_cast<double>(header.size()) + room;
    switch (column.type) {
    case CellType::Text:
    case CellType::Value:
    case CellType::Partial:
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

lxw_datetime timeOf(QDate day, QTime time = {})
{
    lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
    if (time.isValid()) {
        moment.hour = time.hour();
        moment.min = time.minute();
        moment.sec = time.second();
    }
    return moment;
}

lxw_format *numberFormat(lxw_workbook *book, std::uint8_t index)
{
    lxw_format *const format = workbook_add_format(book);
    format_set_num_format_index(format, index);
    return format;
}

std::unexpected<Error> notMade(lxw_error why, const QString &folder)
{
    return std::unexpected(
        Error(ErrorCode::DiskFull,
              QCoreApplication::translate("ReportWriter", "The workbook cannot be put together (%1)")
                  .arg(QString::fromUtf8(lxw_strerror(why))),
              folder,
              QCoreApplication::translate("ReportWriter",
                                          "Make room there for its temporary files, or name another "
                                          "folder in TMPDIR; nothing was written.")));
}

} // namespace

Workbook::Workbook(const Report &report, const SpreadsheetWords &words)
    : m_words(words)
    , m_temporary(QFile::encodeName(QDir::tempPath()))
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_temporary.constData();
    options.output_buffer = &m_bytes;
    options.output_buffer_size = &m_size;
    m_book = workbook_new_opt(nullptr, &options);
    if (!m_book)
        return;
    constexpr std::uint8_t shortDateOfTheReader = 14;
    constexpr std::uint8_t shortDateAndTimeOfTheReader = 22;
    m_date = numberFormat(m_book, shortDateOfTheReader);
    m_moment = numberFormat(m_book, shortDateAndTimeOfTheReader);
    m_header = workbook_add_format(m_book);
    format_set_bold(m_header);
    format_set_bottom(m_header, LXW_BORDER_THIN);
    describe(report);
}

Workbook::~Workbook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

void Workbook::describe(const Report &report)
{
    const QByteArray title = report.request.library.toUtf8();
    const QByteArray author = report.request.analyst.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.constData();
    properties.author = author.constData();
    properties.created = static_cast<time_t>(report.madeAt / 1000);
    workbook_set_properties(m_book, &properties);
}

void Workbook::begin(const QString &title, const QList<TableColumn> &columns, const QStringList &header)
{
    if (!m_book)
        return;
    m_sheet = workbook_add_worksheet(m_book, title.left(LXW_SHEETNAME_MAX).toUtf8().constData());
    m_row = 0;
    m_columns = static_cast<int>(header.size());
    if (!m_sheet)
        return;
    for (int place = 0; place < m_columns; ++place) {
        const auto column = static_cast<lxw_col_t>(place);
        worksheet_set_column(m_sheet, column, column, widthOf(columns[place], header[place]), nullptr);
        worksheet_write_string(m_sheet, 0, column, header[place].toUtf8().constData(), m_header);
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
}

bool Workbook::nextRow()
{
    if (m_row + 1 == LXW_ROW_MAX)
        return false;
    ++m_row;
    return true;
}

bool Workbook::writeRow(const TableShape &shape, const QStringList &cells)
{
    if (!nextRow())
        return false;
    for (int place = 0; m_sheet && place < m_columns; ++place)
        write(place, shape.columnOf(place, cells), cells[place]);
    return true;
}

bool Workbook::writeWords(const QStringList &cells)
{
    if (!nextRow())
        return false;
    for (int place = 0; m_sheet && place < m_columns; ++place)
        write(place, {}, cells[place]);
    return true;
}

void Workbook::addFilters()
{
    if (m_sheet)
        worksheet_autofilter(m_sheet, 0, 0, m_row, static_cast<lxw_col_t>(m_columns - 1));
}

void Workbook::write(int place, const TableColumn &column, const QString &cell)
{
    const auto at = static_cast<lxw_col_t>(place);
    const QString words = m_words.cell(column, cell);
    if (words.isEmpty())
        return;
    switch (column.type) {
    case CellType::Integer:
    case CellType::Decimal:
        worksheet_write_number(m_sheet, m_row, at, cell.toDouble(), nullptr);
        return;
    case CellType::Boolean:
        worksheet_write_boolean(m_sheet, m_row, at, cell == u"true", nullptr);
        return;
    case CellType::Date: {
        lxw_datetime day = timeOf(QDate::fromString(cell, Qt::ISODate));
        worksheet_write_datetime(m_sheet, m_row, at, &day, m_date);
        return;
    }
    case CellType::Moment: {
        const QDateTime time = QDateTime::fromString(cell, Qt::ISODateWithMs);
        lxw_datetime moment = timeOf(time.date(), time.time());
        worksheet_write_datetime(m_sheet, m_row, at, &moment, m_moment);
        return;
    }
    case CellType::Text:
    case CellType::Value:
    case CellType::Partial:
    case CellType::Address:
        writeText(place, words);
    }
}

void Workbook::writeText(int place, QString text)
{
    if (text.size() > mostCharacters)
        text = text.left(mostCharacters - 1) + u'…';
    worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(place), text.toUtf8().constData(), nullptr);
}

Result<QByteArray> Workbook::bytes()
{
    const QString folder = QDir::tempPath();
    if (!m_book)
        return notMade(LXW_ERROR_MEMORY_MALLOC_FAILED, folder);
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    const std::unique_ptr<const char, FreeBytes> bytes(m_bytes);
    if (error != LXW_NO_ERROR || !bytes)
        return notMade(error == LXW_NO_ERROR ? LXW_ERROR_CREATING_TMPFILE : error, folder);
    return QByteArray(bytes.get(), static_cast<qsizetype>(m_size));
}

} // namespace Postilla
