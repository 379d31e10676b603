// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/rowprinter.h"

#include "cli/cli.h"

#include "report/csvwriter.h"

#include <QBuffer>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

class CsvPrinter : public RowPrinter
{
public:
    explicit CsvPrinter(const QStringList &columns)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.writeRow(columns);
    }
    void add(const QList<Cell> &row) override { m_writer.writeRow(rowTexts(row)); }
    void finish(Console &console) override
    {
        m_writer.flush();
        console.write(QString::fromUtf8(m_buffer.data()));
    }

private:
    QBuffer m_buffer;
    CsvWriter m_writer{m_buffer};
};

class JsonPrinter : public RowPrinter
{
public:
    explicit JsonPrinter(const QStringList &columns)
        : m_columns(columns)
    {
    }
    void add(const QList<Cell> &row) override { m_rows.append(rowObject(m_columns, row)); }
    void finish(Console &console) override { console.print(QJsonDocument(m_rows)); }

private:
    QStringList m_columns;
    QJsonArray m_rows;
};

QJsonValue valueOf(const Cell &cell)
{
    if (cell.text.isEmpty())
        return QJsonValue::Null;
    return cell.isNumber ? QJsonValue(cell.text.toDouble()) : QJsonValue(cell.text);
}

} // namespace

QStringList rowTexts(const QList<Cell> &row)
{
    QStringList texts;
    std::ranges::transform(row, std::back_inserter(texts), &Cell::text);
    return texts;
}

QJsonObject rowObject(const QStringList &columns, const QList<Cell> &row)
{
    QJsonObject object;
    for (qsizetype column = 0; column < columns.size(); ++column)
        object.insert(columns.at(column), valueOf(row.at(column)));
    return object;
}

Result<std::unique_ptr<RowPrinter>> RowPrinter::make(const QString &format, const QStringList &columns)
{
    if (format == u"csv")
        return std::make_unique<CsvPrinter>(columns);
    if (format == u"json")
        return std::make_unique<JsonPrinter>(columns);
    return std::unexpected(Error(ErrorCode::BadArgument, Cli::tr("This format is not known"), format,
                                 Cli::tr("Give csv or json.")));
}

QCommandLineOption formatOption()
{
    return {u"format"_s, Cli::tr("csv or json. Offsets are code points of the decoded file."),
            Cli::tr("FORMAT"), u"csv"_s};
}

} // namespace Postilla
