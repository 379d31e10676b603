// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another process at a library, for the tests of what happens between processes:
//   edit LIBRARY          notes counts 1, 2, … in document 1, with a change of another kind each time, and
//                         undoes and redoes between them, printing each once it is committed, until it is
//                         killed
//   add LIBRARY N TITLE   adds N documents, an act each
//   hold LIBRARY          takes the write lock, prints "held", keeps it until its input ends
//   undo|redo LIBRARY     takes back the last act of analyst "anna"; prints its label
//   open LIBRARY MODE     opens for "reading" or "writing", without root's rights; prints the code of the
//   error,
//                         or -1
//   limit LIBRARY BYTES   adds documents while no file may grow beyond BYTES; prints the code of the error

#include "everykind.h"
#include "store/database.h"
#include "store/documentstore.h"
#include "store/edit.h"
#include "store/undostack.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QTextStream>

#include <csignal>
#include <grp.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Postilla;
using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

/// Prints what went wrong; the exit code of the process.
int fail(const Error &error)
{
    QTextStream(stderr) << error.message() << Qt::endl;
    return 1;
}

Result<void> noteCount(Database &database, int count)
{
    DocumentStore documents(database);
    auto document = documents.byNumber(1);
    if (!document)
        return std::unexpected(document.error());
    document->note = QString::number(count);
    auto edit = Edit::begin(database, Act::start(u"anna"_s, u"edit"_s));
    if (!edit)
        return std::unexpected(edit.error());
    return documents.update(*edit, *document)
        .and_then([&](const Document &) { return changeOfKind(*edit, count - 1); })
        .and_then([&] { return edit->commit(); });
}

Result<void> addOne(Database &database, const QString &title)
{
    Document document;
    document.title = title;
    DocumentVersion version;
    version.text = title + u" "_s.repeated(2000);
    version.contentHash = QString::fromLatin1(
        QCryptographicHash::hash(version.text.toUtf8(), QCryptographicHash::Sha256).toHex());
    auto edit = Edit::begin(database, Act::start(u"bruno"_s, u"import"_s));
    if (!edit)
        return std::unexpected(edit.error());
    return DocumentStore(database).insert(*edit, document, version).and_then([&](const Document &) {
        return edit->commit();
    });
}

int editForever(Database &database)
{
    const auto document = DocumentStore(database).byNumber(1);
    for (int count = document ? document->note.toInt() + 1 : 1;; ++count) {
        const auto done = noteCount(database, count).and_then([&] { return undoAndRedo(database, count); });
        if (!done)
            return fail(done.error());
        print(QString::number(count));
    }
}

int addMany(Database &database, int count, const QString &title)
{
    for (int i = 0; i < count; ++i) {
        if (auto done = addOne(database, u"%1 %2"_s.arg(title).arg(i)); !done)
            return fail(done.error());
    }
    return 0;
}

int hold(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    print(u"held"_s);
    QTextStream(stdin).readAll();
    return 0;
}

int takeBack(Database &database, bool undo)
{
    UndoStack stack(database, u"anna"_s);
    const auto step = undo ? stack.undo() : stack.redo();
    if (!step)
        return fail(step.error());
    print(step->label);
    return 0;
}

int openOnly(const QString &library, const QString &mode)
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        return 2;
    const auto database =
        Database::open(library, mode == "reading"_L1 ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    const auto listed = database ? DocumentStore(**database).list().transform([](const auto &) {})
                                 : Result<void>(std::unexpected(database.error()));
    print(QString::number(listed ? -1 : static_cast<int>(listed.error().code())));
    return 0;
}

int addWithin(Database &database, rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 2;
    for (int i = 0; i < 100000; ++i) {
        if (auto done = addOne(database, u"full %1"_s.arg(i)); !done) {
            print(QString::number(static_cast<int>(done.error().code())));
            return 0;
        }
    }
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString verb = arguments.value(1);
    if (verb == "open"_L1)
        return openOnly(arguments.value(2), arguments.value(3));
    auto database =
        verb == "create"_L1 ? Database::create(arguments.value(2)) : Database::open(arguments.value(2));
    if (!database)
        return fail(database.error());
    if (verb == "create"_L1 || verb == "upgrade"_L1)
        return 0;
    if (verb == "edit"_L1)
        return editForever(**database);
    if (verb == "add"_L1)
        return addMany(**database, arguments.value(3).toInt(), arguments.value(4));
    if (verb == "hold"_L1)
        return hold(**database);
    if (verb == "limit"_L1)
        return addWithin(**database, arguments.value(3).toULongLong());
    return takeBack(**database, verb == "undo"_L1);
}
