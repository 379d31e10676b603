// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/document.h"
#include "store/database.h"
#include "store/operation.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Postilla {

/// A library of its own in a temporary folder.
class StoreFixture
{
public:
    StoreFixture();

    /// Path of a file in the temporary folder.
    QString path(const QString &name = QStringLiteral("news.postilla")) const;
    /// A connection to the library; makes it at the first call. Ends the test program where it cannot.
    std::unique_ptr<Database> open(Database::Mode mode = Database::Mode::ReadWrite) const;

private:
    QTemporaryDir m_folder;
};

/// The version of a document with this text, ready to be stored.
DocumentVersion versionOf(const QString &text);
/// Stores a document in an act of its own.
Result<Document> addDocument(Database &database, const QString &analyst, const QString &title,
                             const QString &text);
/// Writes the changed metadata in an act of its own.
Result<Document> saveDocument(Database &database, const QString &analyst, const Document &document);
/// Renames a document in an act of its own.
Result<Document> renameDocument(Database &database, const QString &analyst, const QString &uuid,
                                const QString &title);

/// Titles of the documents that a query finds, newest first.
QStringList titlesFound(Database &database, const QString &query);

/// What verifying finds, in words: nothing, where all is well.
QStringList findingsIn(Database &database);

/// Names of the tables, in order.
QStringList tablesOf(Database &database);
/// Leaves a library as it was before its first migration.
void emptyLibrary(Database &database);

/// Starts the other process, see editor.cpp.
void startEditor(QProcess &process, const QStringList &arguments);
/// Runs it to its end and answers with what it printed, without the last line end.
QString runEditor(const QStringList &arguments);

/// The code of the error; -1 for a value.
template <typename T>
int codeOf(const Result<T> &result)
{
    return result ? -1 : static_cast<int>(result.error().code());
}

/// What went wrong; empty for a value.
template <typename T>
QString messageOf(const Result<T> &result)
{
    return result ? QString() : result.error().message();
}

} // namespace Postilla

/// Fails the test with the error's message; otherwise goes on.
#define REQUIRE_OK(result) QCOMPARE(Postilla::messageOf(result), QString())
/// Fails unless `result` is an error of this code.
#define COMPARE_ERROR(result, expected) QCOMPARE(Postilla::codeOf(result), static_cast<int>(expected))
