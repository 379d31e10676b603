// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/documentjson.h"
#include "cli/session.h"
#include "cli/texttable.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QString outcomeKey(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Imported:
        return u"imported"_s;
    case ImportOutcome::NewVersion:
        return u"new_version"_s;
    case ImportOutcome::Restored:
        return u"restored"_s;
    case ImportOutcome::AlreadyThere:
        return u"already_there"_s;
    case ImportOutcome::NewerText:
        return u"newer_text"_s;
    case ImportOutcome::Failed:
        return u"failed"_s;
    case ImportOutcome::Skipped:
        return u"skipped"_s;
    }
    return {};
}

QString outcomeText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Imported:
        return Cli::tr("imported");
    case ImportOutcome::NewVersion:
        return Cli::tr("new version");
    case ImportOutcome::Restored:
        return Cli::tr("brought back");
    case ImportOutcome::AlreadyThere:
        return Cli::tr("already there");
    case ImportOutcome::NewerText:
        return Cli::tr("other text");
    case ImportOutcome::Failed:
        return Cli::tr("failed");
    case ImportOutcome::Skipped:
        return Cli::tr("skipped");
    }
    return {};
}

/// "2 exact, 1 changed".
QString countsText(const StateCounts &counts)
{
    return countTexts(counts).join(u", "_s);
}

QJsonObject countsJson(const StateCounts &counts)
{
    QJsonObject json;
    for (const auto state : {AnchorState::Exact, AnchorState::Moved, AnchorState::Changed, AnchorState::Lost})
        json.insert(codeOf(state), counts.of(state));
    return json;
}

/// What the document is called; for a file that did not become one, why.
QString note(const ImportRow &row)
{
    if (row.error)
        return row.error->advice().isEmpty() ? row.error->what() + u'.'
                                             : row.error->what() + u". "_s + row.error->advice();
    if (row.outcome == ImportOutcome::NewerText)
        return Cli::tr("The text at this address has changed. Import it with --update to keep both.");
    return row.remarks.isEmpty() ? row.title : row.title + u" ("_s + row.remarks.join(u"; ") + u')';
}

QJsonObject rowJson(const ImportRow &row)
{
    QJsonObject json{{u"file"_s, row.path}, {u"outcome"_s, outcomeKey(row.outcome)}};
    json.insert(u"number"_s, row.number == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(row.number));
    json.insert(u"title"_s, row.title.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(row.title));
    if (row.outcome == ImportOutcome::NewVersion) {
        json.insert(u"claims"_s, countsJson(row.anchors.claims));
        json.insert(u"corrections"_s, countsJson(row.anchors.corrections));
    }
    if (!row.remarks.isEmpty())
        json.insert(u"remarks"_s, QJsonArray::fromStringList(row.remarks));
    if (row.error)
        json.insert(u"error"_s, errorJson(*row.error));
    return json;
}

void printJson(const ImportReport &report, Console &console)
{
    QJsonArray files;
    for (const ImportRow &row : report.rows)
        files.append(rowJson(row));
    QJsonObject json{{u"files"_s, files}, {u"cancelled"_s, report.cancelled}};
    json.insert(u"not_reached"_s, report.notReached);
    console.print(QJsonDocument(json));
}

void printTable(const ImportReport &report, Console &console)
{
    using enum TextTable::Column;
    TextTable table({Text, Number, Path, Wrapped},
                    {Cli::tr("Outcome"), Cli::tr("No."), Cli::tr("File"), Cli::tr("Title or reason")});
    for (const ImportRow &row : report.rows) {
        const QString number = row.number == 0 ? QString() : QString::number(row.number);
        table.addRow({outcomeText(row.outcome), number, row.path, note(row)});
    }
    if (table.isEmpty())
        return;
    for (const QString &line : table.lines(console.width()))
        console.print(line);
}

/// "3 imported, 1 failed".
QString summary(const ImportReport &report)
{
    QStringList counts;
    for (const auto outcome : {ImportOutcome::Imported, ImportOutcome::NewVersion, ImportOutcome::Restored,
                               ImportOutcome::AlreadyThere, ImportOutcome::NewerText, ImportOutcome::Failed,
                               ImportOutcome::Skipped}) {
        if (const qsizetype count = report.count(outcome); count != 0)
            counts += Cli::tr("%1 %2", "a count and what happened: 3 imported")
                          .arg(count)
                          .arg(outcomeText(outcome));
    }
    return counts.join(u", ");
}

/// What became of the claims and corrections where texts are new.
void printAnchors(const AnchorCounts &anchors, Console &console)
{
    if (anchors.claims.total() != 0)
        console.print(Cli::tr("Claims in the new texts: %1.").arg(countsText(anchors.claims)));
    if (anchors.corrections.total() != 0)
        console.print(Cli::tr("Corrections in the new texts: %1.").arg(countsText(anchors.corrections)));
    if (anchors.claims.needALook() != 0)
        console.print(
            Cli::tr("`postilla claims --anchors changed` and `--anchors lost` list what to look at."));
}

void tellTrouble(const ImportReport &report, Console &console)
{
    const int stored = static_cast<int>(report.stored());
    const int left = static_cast<int>(report.notReached);
    if (report.error)
        console.tell(*report.error);
    if (report.error || report.cancelled) {
        console.tell(Cli::tr("The import ended early: %n document(s) stored.", nullptr, stored) + u' ' +
                     Cli::tr("%n file(s) not reached; import again to go on.", nullptr, left));
    }
}

/// The number that --into names; 0 where it is not there.
Result<int> targetNumber(const QCommandLineParser &given)
{
    if (!given.isSet(u"into"_s))
        return 0;
    const QStringList files = given.positionalArguments();
    if (files.size() > 1 || QFileInfo(files.constFirst()).isDir()) {
        return std::unexpected(Error(ErrorCode::BadArgument,
                                     Cli::tr("One file becomes the new text of one document"),
                                     files.join(u' '), Cli::tr("Name one file with --into.")));
    }
    return documentNumber(given.value(u"into"_s), given);
}

Result<ImportOptions> optionsOf(const QCommandLineParser &given, const Library &library, int target)
{
    ImportOptions options{.update = given.isSet(u"update"_s), .into = {}};
    if (target == 0)
        return options;
    return library.documentByNumber(target).transform([&](const Document &document) {
        options.into = document.uuid;
        return options;
    });
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const auto target = targetNumber(given);
    if (!target)
        return refuse(console, target.error());
    // A new library has no document yet.
    const auto library =
        *target == 0 ? openOrCreateLibrary(given) : openLibrary(given, Library::Access::ReadWrite);
    if (!library)
        return refuse(console, library.error());
    const auto options = optionsOf(given, **library, *target);
    if (!options)
        return refuse(console, options.error());
    const auto report =
        await((*library)->import(given.positionalArguments(), *options), Cli::tr("Importing"), console);
    if (!report)
        return refuse(console, report.error());
    if (given.isSet(u"json"_s)) {
        printJson(*report, console);
    } else {
        printTable(*report, console);
        if (!report->rows.isEmpty())
            console.print(summary(*report));
        printAnchors(report->anchors(), console);
    }
    tellTrouble(*report, console);
    const bool whole = !report->cancelled && report->count(ImportOutcome::Failed) == 0;
    return whole ? ExitCode::Done : ExitCode::Failed;
}
} // namespace

Command importCommand()
{
    return {
        .name = u"import"_s,
        .arguments = Cli::tr("FILE|FOLDER…"),
        .leastArguments = 1,
        .mostArguments = -1,
        .summary = Cli::tr("Brings articles (text, Markdown, HTML) into the library."),
        .options = {{u"update"_s, Cli::tr("Keeps another text of a known address as its new version.")},
                    {u"into"_s, Cli::tr("Makes the file the new text of that document."), Cli::tr("NUMBER")},
                    jsonOption()},
        .run = run};
}

} // namespace Postilla
