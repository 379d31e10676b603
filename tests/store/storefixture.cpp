// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/storefixture.h"

#include "query/queryparser.h"
#include "store/documentlist.h"
#include "store/documentstore.h"
#include "store/edit.h"
#include "store/statement.h"
#include "store/verifier.h"

#include <QCryptographicHash>
#include <QFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

StoreFixture::StoreFixture()
{
    if (!m_folder.isValid())
        qFatal("no temporary folder: %s", qPrintable(m_folder.errorString()));
}

QString StoreFixture::path(const QString &name) const
{
    return m_folder.filePath(name);
}

std::unique_ptr<Database> StoreFixture::open(Database::Mode mode) const
{
    auto database = QFile::exists(path()) ? Database::open(path(), mode) : Database::create(path());
    if (!database)
        qFatal("%s", qPrintable(database.error().message()));
    return std::move(*database);
}

DocumentVersion versionOf(const QString &text)
{
    DocumentVersion version;
    version.text = text;
    version.contentHash =
        QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    return version;
}

Result<Document> addDocument(Database &database, const QString &analyst, const QString &title,
                             const QString &text)
{
    Document document;
    document.title = title;
    auto edit = Edit::begin(database, Act::start(analyst, u"import"_s));
    if (!edit)
        return std::unexpected(edit.error());
    auto stored = DocumentStore(database).insert(*edit, document, versionOf(text));
    return stored.and_then(
        [&](const Document &inserted) { return edit->commit().transform([&] { return inserted; }); });
}

Result<Document> saveDocument(Database &database, const QString &analyst, const Document &document)
{
    auto edit = Edit::begin(database, Act::start(analyst, u"edit"_s));
    if (!edit)
        return std::unexpected(edit.error());
    auto stored = DocumentStore(database).update(*edit, document);
    return stored.and_then(
        [&](const Document &updated) { return edit->commit().transform([&] { return updated; }); });
}

Result<Document> renameDocument(Database &database, const QString &analyst, const QString &uuid,
                                const QString &title)
{
    auto document = DocumentStore(database).byUuid(uuid);
    if (!document)
        return document;
    document->title = title;
    return saveDocument(database, analyst, *document);
}

QStringList titlesFound(Database &database, const QString &query)
{
    const auto parsed = QueryParser::read(query);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().message()));
    const auto found = DocumentList(database).find({.search = *parsed});
    if (!found)
        qFatal("%s", qPrintable(found.error().message()));
    QStringList titles;
    for (const ListedDocument &listed : found->documents)
        titles.append(DocumentStore(database).byUuid(listed.uuid.toString(QUuid::WithoutBraces))->title);
    return titles;
}

QStringList findingsIn(Database &database)
{
    const auto findings = Verifier(database).run();
    if (!findings)
        return {findings.error().message()};
    QStringList words;
    for (const Finding &finding : *findings)
        words.append(finding.what + u": "_s + finding.where);
    return words;
}

QStringList tablesOf(Database &database)
{
    auto statement =
        Statement::prepare(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s);
    return statement->all([](const Statement &row) { return row.text(0); }).value_or(QStringList());
}

void emptyLibrary(Database &database)
{
    database.execute(u"PRAGMA foreign_keys = OFF"_s).value();
    database.execute(u"DROP VIEW document_content"_s).value();
    database.execute(u"DROP TABLE document_index"_s).value();
    for (const QString &name : tablesOf(database)) {
        if (!name.startsWith("sqlite_"_L1))
            database.execute(u"DROP TABLE IF EXISTS "_s + name).value();
    }
    database.execute(u"PRAGMA user_version = 0"_s).value();
}

void startEditor(QProcess &process, const QStringList &arguments)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(STOREEDITOR), arguments);
    if (!process.waitForStarted())
        qFatal("%s", qPrintable(process.errorString()));
}

QString runEditor(const QStringList &arguments)
{
    QProcess process;
    startEditor(process, arguments);
    if (!process.waitForFinished(60000))
        qFatal("%s", qPrintable(process.errorString()));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace Postilla
