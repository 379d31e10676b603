// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/command.h"
#include "cli/lexiconoutput.h"
#include "cli/session.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// One call of the verb: what it is given, the library it works on, and where it answers.
struct Call
{
    const QCommandLineParser &given;
    Library &library;
    Console &console;

    QString file() const { return given.positionalArguments().value(1); }
    bool wantsJson() const { return given.isSet(u"json"_s); }
    bool isDryRun() const { return given.isSet(u"dry-run"_s); }
};

ExitCode list(const Call &call)
{
    const auto kinds = call.library.lexicon().kinds();
    const auto entries = call.library.lexicon().entries();
    if (!kinds || !entries)
        return refuse(call.console, kinds ? entries.error() : kinds.error());
    if (call.wantsJson())
        call.console.print(QJsonDocument(lexiconJson(*kinds, *entries)));
    else
        printEntries(*entries, EntryKinds(*kinds), call.console);
    return ExitCode::Done;
}

ExitCode packs(const Call &call)
{
    const auto packs = call.library.packs().states();
    if (!packs)
        return refuse(call.console, packs.error());
    if (call.wantsJson())
        call.console.print(QJsonDocument(packsJson(*packs)));
    else if (packs->isEmpty())
        call.console.tell(Cli::tr("There are no rule packs in %1").arg(RulePacks::folder()));
    else
        printPacks(*packs, call.console);
    const bool allGood =
        std::ranges::none_of(*packs, [](const RulePackState &pack) { return pack.trouble.has_value(); });
    return allGood ? ExitCode::Done : ExitCode::Failed;
}

ExitCode exportTable(const Call &call)
{
    const auto table = call.library.lexicon().table();
    if (!table)
        return refuse(call.console, table.error());
    call.console.write(QString::fromUtf8(*table));
    return ExitCode::Done;
}

/// The file of the call, and what speaks against it.
struct Incoming
{
    LexiconImport import;
    QList<LexiconWarning> warnings;

    bool isClean() const { return import.duplicates.isEmpty() && warnings.isEmpty(); }
    bool changesNothing() const { return import.change.entries.isEmpty() && import.change.kinds.isEmpty(); }
};

Result<Incoming> read(const Call &call)
{
    const UserLexicon lexicon = call.library.lexicon();
    return lexicon.readFile(call.file()).and_then([&](const LexiconImport &import) {
        return lexicon.warnings(import.change).transform([&](const QList<LexiconWarning> &warnings) {
            return Incoming{import, warnings};
        });
    });
}

/// Prints the answer, `extra` being what the JSON holds beside the file's own sums.
void answer(const Call &call, const Incoming &incoming, const QJsonObject &extra = {})
{
    tellTrouble(incoming.import, incoming.warnings, call.console);
    if (!call.wantsJson()) {
        printImport(incoming.import, call.console);
        return;
    }
    QJsonObject json = importJson(incoming.import, incoming.warnings);
    for (auto value = extra.begin(); value != extra.end(); ++value)
        json.insert(value.key(), value.value());
    call.console.print(QJsonDocument(json));
}

ExitCode check(const Call &call)
{
    const auto incoming = read(call);
    if (!incoming)
        return refuse(call.console, incoming.error());
    answer(call, *incoming);
    return incoming->isClean() ? ExitCode::Done : ExitCode::Failed;
}

Result<QList<DocumentListRow>> documentsOf(const Library &library, const LexiconPreview &preview)
{
    QStringList uuids;
    for (const PreviewDocument &document : preview.documents)
        uuids += document.documentUuid;
    return library.documentRows(uuids);
}

ExitCode preview(const Call &call, const Incoming &incoming)
{
    const auto preview = await(call.library.lexicon().preview(incoming.import.change),
                               Cli::tr("Searching the texts"), call.console);
    const auto documents =
        preview.and_then([&](const LexiconPreview &made) { return documentsOf(call.library, made); });
    if (!documents)
        return refuse(call.console, documents.error());
    answer(call, incoming, {{u"preview"_s, previewJson(*preview, *documents)}});
    if (!call.wantsJson())
        printPreview(*preview, *documents, call.console);
    return ExitCode::Done;
}

/// How many texts were searched again for the change.
Result<qint64> apply(const Call &call, const Incoming &incoming)
{
    if (incoming.changesNothing())
        return 0;
    return call.library.lexicon().apply(incoming.import.change).and_then([&] {
        return await(call.library.marks().catchUp(), Cli::tr("Marking the texts"), call.console);
    });
}

ExitCode import(const Call &call)
{
    const auto incoming = read(call);
    if (!incoming)
        return refuse(call.console, incoming.error());
    if (call.isDryRun())
        return preview(call, *incoming);
    const auto marked = apply(call, *incoming);
    if (!marked)
        return refuse(call.console, marked.error());
    answer(call, *incoming, {{u"searched_again"_s, *marked}});
    if (!call.wantsJson())
        call.console.print(Cli::tr("%n text(s) searched again", nullptr, static_cast<int>(*marked)));
    return ExitCode::Done;
}

/// What the first argument of the verb may be.
struct Task
{
    QStringView name;
    bool takesFile;
    bool writes;
    ExitCode (*run)(const Call &call);
};

constexpr std::array tasks{
    Task{u"list", false, false, list},   Task{u"export", false, false, exportTable},
    Task{u"import", true, true, import}, Task{u"check", true, false, check},
    Task{u"packs", false, false, packs},
};

/// Nothing where the arguments name no task, or give it a file too few or too many.
const Task *taskOf(const QStringList &arguments)
{
    const auto task = std::ranges::find(tasks, QStringView(arguments.constFirst()), &Task::name);
    return task != tasks.end() && arguments.size() == (task->takesFile ? 2 : 1) ? task : nullptr;
}

ExitCode run(const QCommandLineParser &given, Console &console)
{
    const QStringList arguments = given.positionalArguments();
    const Task *const task = taskOf(arguments);
    if (task == nullptr) {
        return refuse(console, {ErrorCode::BadArgument, Cli::tr("This cannot be done with a lexicon"),
                                arguments.join(u' '),
                                Cli::tr("Give list, export, import FILE, check FILE or packs.")});
    }
    const bool writes = task->writes && !given.isSet(u"dry-run"_s);
    const auto library = openLibrary(given, writes ? Library::Access::ReadWrite : Library::Access::ReadOnly);
    if (!library)
        return refuse(console, library.error());
    return task->run({given, **library, console});
}

} // namespace

Command lexiconCommand()
{
    return {.name = u"lexicon"_s,
            .arguments = Cli::tr("list | export | import FILE | check FILE | packs"),
            .leastArguments = 1,
            .mostArguments = 2,
            .summary = Cli::tr("Shows by which names mentions are found, and writes or takes in your own."),
            .options = {{u"dry-run"_s,
                         Cli::tr("Of import: says what it would change in the texts, and changes nothing.")},
                        jsonOption()},
            .run = run};
}

} // namespace Postilla
