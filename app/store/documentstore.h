// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/document.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Postilla {

class Database;
class Edit;

/// How much the machine has found in a text, by kind.
struct MentionCounts
{
    int chips = 0;
    int figures = 0;
    int agencies = 0;
    int companies = 0;
    int people = 0;
    int places = 0;

    friend bool operator==(const MentionCounts &, const MentionCounts &) = default;
};

/// One line of the document list: what is shown of a document without its text.
struct DocumentListRow
{
    QString uuid;
    int number = 0;
    QString title;
    QString outlet;
    std::optional<PartialDate> published;
    qint64 collectedOn = 0;
    QString language;
    ReadState state = ReadState::Unread;
    /// In the current text; all 0 where it has not been searched yet.
    MentionCounts mentions = {};
    int claims = 0;
    int rev = 0;
};

/// A document that a file or address is already stored as.
struct KnownDocument
{
    QString documentUuid;
    QString versionUuid;
    int number = 0;
    QString title;
    QString contentHash;
    int rev = 0;
    /// Taken out of the library, by undo or by hand: DocumentStore::restore() brings it back.
    bool removed = false;
};

/// The current text of a document.
struct ShownText
{
    QString documentUuid;
    QString versionUuid;
    QString text;
};

/// Documents and the versions of their texts. Reads leave removed documents out unless they say otherwise.
class DocumentStore
{
public:
    explicit DocumentStore(Database &database)
        : m_database(database)
    {
    }

    /// Stores a new document with its first version. Empty uuids are made, the number is given out; the
    /// answer is the document as stored.
    Result<Document> insert(Edit &edit, Document document, DocumentVersion version);
    /// Stores another text as the document's current one. Answers with the version as stored.
    Result<DocumentVersion> addVersion(Edit &edit, const Document &document, DocumentVersion version);
    /// Writes what differs from the stored metadata; uuid, number and collectedOn never change. Conflict
    /// where the stored rev is not document.rev. Answers with the document as stored.
    Result<Document> update(Edit &edit, const Document &document);
    /// Takes a document out of the library, its claims with it.
    Result<void> remove(Edit &edit, const Document &document);
    /// Brings a removed document back.
    Result<void> restore(Edit &edit, const QString &documentUuid);

    /// NotFound.
    Result<Document> byUuid(const QString &uuid);
    Result<Document> byNumber(int number);
    /// Which document has this text as one of its versions; removed ones too, living ones first.
    Result<std::optional<KnownDocument>> findByContentHash(const QString &hash);
    /// Which document came from this address; removed ones too, living ones first.
    Result<std::optional<KnownDocument>> findByUrl(const QString &url);

    /// All documents, newest collected first.
    Result<QList<DocumentListRow>> list();
    Result<DocumentListRow> listRow(const QString &uuid);
    /// Those of `uuids` that there are, in any order; meant for a page of a list.
    Result<QList<DocumentListRow>> listRows(const QStringList &uuids);
    /// Their permanent numbers, in any order; any number of documents.
    Result<QList<int>> numbers(const QStringList &uuids);
    /// The current texts of `uuids`; meant for a page of a list.
    Result<QList<ShownText>> shownTexts(const QStringList &uuids);

    /// NotFound.
    Result<QString> currentVersionUuid(const QString &documentUuid);
    /// The text that is current. NotFound.
    Result<DocumentVersion> currentVersion(const QString &documentUuid);
    Result<DocumentVersion> version(const QString &versionUuid);
    /// All versions, oldest first, without their texts.
    Result<QList<DocumentVersion>> versions(const QString &documentUuid);

private:
    Result<DocumentVersion> createVersion(Edit &edit, DocumentVersion version);
    Result<std::optional<KnownDocument>> known(const QString &condition, const QString &value);
    /// NotFound, under the name of that record.
    Result<DocumentVersion> withText(const QString &condition, const QString &noun, const QString &uuid);
    Result<qint64> rowId(const QString &versionUuid);

    Database &m_database;
};

} // namespace Postilla
