// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/figureprinter.h"

#include "claim/claimterms.h"
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
    FigureTablePrinter(Console &console, QList<ExchangeRate> rates)
        : m_console(console)
        , m_rates(std::move(rates))
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
        else if (m_isConverted)
            m_console.tell(Cli::tr("≈: converted at %1").arg(ratesText()));
    }

private:
    QString ratesText() const
    {
        QStringList texts;
        for (const ExchangeRate &rate : m_rates)
            texts.append(rate.text(QLocale()));
        return texts.join(u"; ");
    }

    QStringList rowOf(const LedgerFigure &figure)
    {
        const MeasuredFigure &stated = figure.row.figure;
        const auto shown = converted(stated.value, m_rates);
        const FigureValue &value = shown ? shown->value : stated.value;
        const QString number = numberText(value, stated.sub, NumberScale::Plain, QLocale());
        m_isConverted = m_isConverted || shown;
        return {modifierText(stated.value.modifier),
                shown ? u"≈ "_s + number : number,
                unitText(value),
                stated.object,
                stated.measure == Measure::NotStated ? QString() : measureName(stated.measure),
                figure.who,
                whenText(figure.row),
                QString::number(figure.row.documentNumber)};
    }

    Console &m_console;
    QList<ExchangeRate> m_rates;
    bool m_isEmpty = true;
    bool m_isConverted = false;
};

class FigureJsonPrinter : public FigurePrinter
{
public:
    FigureJsonPrinter(Console &console, QList<ExchangeRate> rates)
        : m_console(console)
        , m_rates(std::move(rates))
        , m_columns(figureColumnNames(m_rates))
    {
    }

    void add(const QList<LedgerFigure> &figures) override
    {
        for (const LedgerFigure &figure : figures) {
            m_console.write(m_isEmpty ? u"["_s : u",\n "_s);
            m_console.write(
                QString::fromUtf8(QJsonDocument(rowObject(m_columns, figureCells(figure, m_rates)))
                                      .toJson(QJsonDocument::Compact)));
            m_isEmpty = false;
        }
    }

    void finish() override { m_console.write(m_isEmpty ? u"[]\n"_s : u"]\n"_s); }

private:
    Console &m_console;
    QList<ExchangeRate> m_rates;
    QStringList m_columns;
    bool m_isEmpty = true;
};

class FigureCsvPrinter : public FigurePrinter
{
public:
    FigureCsvPrinter(Console &console, QList<ExchangeRate> rates)
        : m_console(console)
        , m_rates(std::move(rates))
    {
        write({figureColumnNames(m_rates)});
    }

    void add(const QList<LedgerFigure> &figures) override
    {
        QList<QStringList> rows;
        for (const LedgerFigure &figure : figures)
            rows.append(rowTexts(figureCells(figure, m_rates)));
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
    QList<ExchangeRate> m_rates;
};

} // namespace

std::unique_ptr<FigurePrinter> FigurePrinter::make(FigureFormat format, const QList<ExchangeRate> &rates,
                                                   Console &console)
{
    switch (format) {
    case FigureFormat::Json:
        return std::make_unique<FigureJsonPrinter>(console, rates);
    case FigureFormat::Csv:
        return std::make_unique<FigureCsvPrinter>(console, rates);
    case FigureFormat::Table:
        break;
    }
    return std::make_unique<FigureTablePrinter>(console, rates);
}

} // namespace Postilla
