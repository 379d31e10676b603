// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/figureprinter.h"

#include "cli/cli.h"
#include "cli/figurecells.h"
#include "cli/texttable.h"
#include "library/figurewords.h"
#include "report/csvwriter.h"

#include <QBuffer>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

QString whenText(const StatedFigureRow &row)
{
    if (row.figure.asOf)
        return row.figure.asOf->text();
    return row.published ? row.published->text() : Cli::tr("unknown", "date");
}

class FigureTablePrinter : public FigurePrinter
{
public:
    explicit FigureTablePrinter(Console &console)
        : m_console(console)
    {
    }

    void add(const QList<LedgerFigure> &figures) override
    {
        using enum TextTable::Column;
        TextTable table({Text, Number, Elided, Elided, Text, Elided, Text, Number},
                        {QString(), Cli::tr("Value"), Cli::tr("Unit"), Cli::tr("Chip"), Cli::tr("Measure"),
                         Cli::tr("Who"), Cli::tr("When"), Cli::tr("Document")});
        for (const LedgerFigure &figure : figures)
            table.addRow(rowOf(figure));
        if (table.isEmpty())
            return;
        m_isEmpty = false;
        for (const QString &line : table.lines(m_console.width()))
            m_console.print(line);
    }

    void finish() override
    {
        if (m_isEmpty)
            m_console.tell(Cli::tr("No figure is stated there."));
    }

private:
    static QStringList rowOf(const LedgerFigure &figure)
    {
        const MeasuredFigure &stated = figure.row.figure;
        return {modifierText(stated.value.modifier),
                numberText(stated.value, stated.sub, NumberScale::Plain, QLocale()),
                unitText(stated.value),
                stated.object,
                stated.measure == Measure::NotStated ? QString() : measureText(stated.measure),
                figure.who,
                whenText(figure.row),
                QString::number(figure.row.documentNumber)};
    }

    Console &m_console;
    bool m_isEmpty = true;
};

class FigureJsonPrinter : public FigurePrinter
{
public:
    explicit FigureJsonPrinter(Console &console)
        : m_console(console)
    {
    }

    void add(const QList<LedgerFigure> &figures) override
    {
        for (const LedgerFigure &figure : figures) {
            m_console.write(m_isEmpty ? u"["_s : u",\n "_s);
            m_console.write(QString::fromUtf8(
                QJsonDocument(rowObject(m_columns, figureCells(figure))).toJson(QJsonDocument::Compact)));
            m_isEmpty = false;
        }
    }

    void finish() override { m_console.write(m_isEmpty ? u"[]\n"_s : u"]\n"_s); }

private:
    Console &m_console;
    QStringList m_columns = figureColumnNames();
    bool m_isEmpty = true;
};

class FigureCsvPrinter : public FigurePrinter
{
public:
    explicit FigureCsvPrinter(Console &console)
        : m_console(console)
    {
        write({figureColumnNames()});
    }

    void add(const QList<LedgerFigure> &figures) override
    {
        QList<QStringList> rows;
        for (const LedgerFigure &figure : figures)
            rows.append(rowTexts(figureCells(figure)));
        write(rows);
    }

    void finish() override {}

private:
    void write(const QList<QStringList> &rows)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer);
        for (const QStringList &row : rows)
            writer.writeRow(row);
        writer.flush();
        m_console.write(QString::fromUtf8(buffer.data()));
    }

    Console &m_console;
};

} // namespace

std::unique_ptr<FigurePrinter> FigurePrinter::make(FigureFormat format, Console &console)
{
    switch (format) {
    case FigureFormat::Json:
        return std::make_unique<FigureJsonPrinter>(console);
    case FigureFormat::Csv:
        return std::make_unique<FigureCsvPrinter>(console);
    case FigureFormat::Table:
        break;
    }
    return std::make_unique<FigureTablePrinter>(console);
}

} // namespace Postilla
