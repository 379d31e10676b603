// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/session.h"

#include "library/markfile.h"
#include "mention/mentionrow.h"
#include "report/csvwriter.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// Takes the rows of one file after the other.
class MentionPrinter
{
public:
    virtual ~MentionPrinter() = default;
    virtual void add(const QStringList &cells) = 0;
    virtual void finish(Console &console) = 0;
};

QStringList columns()
{
    return QStringList{u"document"_s, u"start"_s, u"end"_s} + mentionColumns();
}

class CsvPrinter : public MentionPrinter
{
public:
    CsvPrinter()
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.writeRow(columns());
    }
    void add(const QStringList &cells) override { m_writer.writeRow(cells); }
    void finish(Console &console) override
    {
        m_writer.flush();
        console.write(QString::fromUtf8(m_buffer.data()));
    }

private:
    QBuffer m_buffer;
    CsvWriter m_writer{m_buffer};
};

/// Offsets and figures are numbers; what is not stated is null.
class JsonPrinter : public MentionPrinter
{
public:
    void add(const QStringList &cells) override
    {
        QJsonObject mention;
        const QStringList keys = columns();
        const bool isDate = cells.at(keys.indexOf(u"sub")) == u"DATE";
        for (qsizetype column = 0; column < keys.size(); ++column)
            mention.insert(keys.at(column), value(keys.at(column), cells.at(column), isDate));
        m_mentions.append(mention);
    }
    void finish(Console &console) override { console.print(QJsonDocument(m_mentions)); }

private:
    static QJsonValue value(const QString &key, const QString &cell, bool isDate)
    {
        static const QStringList numbers{u"start"_s, u"end"_s, u"value"_s, u"low"_s, u"high"_s};
        if (cell.isEmpty())
            return QJsonValue::Null;
        const bool isOffset = key == u"start" || key == u"end";
        const bool isNumber = isOffset || (numbers.contains(key) && !isDate);
        return isNumber ? QJsonValue(cell.toDouble()) : QJsonValue(cell);
    }

    QJsonArray m_mentions;
};

void print(const MarkedFile &file, MentionPrinter &printer)
{
    for (const Mention &mention : file.mentions) {
        const TextSpan place = file.original.codePoints(mention.span);
        printer.add(QStringList{file.path, QString::number(place.start), QString::number(place.end)} +
                    mentionCells(file.text, mention));
    }
}

/// The text that the offsets of an HTML file count in: FOLDER/NAME.txt.
Result<void> writeText(const MarkedFile &file, const QString &folder)
{
    const QString path = QDir(folder).filePath(QFileInfo(file.path).completeBaseName() + u".txt"_s);
    QSaveFile target(path);
    if (QDir().mkpath(folder) && target.open(QIODevice::WriteOnly) && target.write(file.text.toUtf8()) >= 0 &&
        target.commit())
        return {};
    return std::unexpected(Error(ErrorCode::FileUnwritable, Cli::tr("The text could not be written"), path,
                                 target.errorString()));
}

Result<std::unique_ptr<MentionPrinter>> printerFor(const QString &format)
{
    if (format == u"csv")
        return std::make_unique<CsvPrinter>();
    if (format == u"json")
        return std::make_unique<JsonPrinter>();
    return std::unexpected(Error(ErrorCode::BadArgument, Cli::tr("This format is not known"), format,
                                 Cli::tr("Give csv or json.")));
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto printer = printerFor(given.value(u"format"_s));
    if (!printer)
        return refuse(console, printer.error());
    const QStringList paths = given.positionalArguments();
    const QString textFolder = given.value(u"text-out"_s);
    auto files = QtConcurrent::mapped(paths, markFile);
    bool whole = true;
    for (qsizetype place = 0; place < paths.size(); ++place) {
        const auto file = files.resultAt(static_cast<int>(place));
        const auto done = !file ? Result<void>(std::unexpected(file.error()))
                          : file->isExtracted && !textFolder.isEmpty() ? writeText(*file, textFolder)
                                                                       : Result<void>();
        if (file)
            print(*file, **printer);
        if (!done) {
            console.tell(done.error());
            whole = false;
        }
    }
    (*printer)->finish(console);
    return whole ? ExitCode::Done : ExitCode::Failed;
}
} // namespace

Command mentionsCommand()
{
    return {.name = u"mentions"_s,
            .arguments = Cli::tr("FILE…"),
            .leastArguments = 1,
            .mostArguments = -1,
            .summary = Cli::tr("Prints what is named in files, without a library: chips, figures, bodies …"),
            .options = {{u"format"_s, Cli::tr("csv or json. Offsets are code points of the decoded file."),
                         Cli::tr("FORMAT"), u"csv"_s},
                        {u"text-out"_s,
                         Cli::tr("Writes the text of each HTML file there, in which its offsets count."),
                         Cli::tr("FOLDER")}},
            .run = run,
            .usesLibrary = false};
}

} // namespace Postilla
