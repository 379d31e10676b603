// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/document.h"
#include "document/offsetmap.h"

#include <QStringList>

namespace Postilla {

/// An article as it comes in. Uuids, numbers and times are left to the library, which also decides whether it
/// has the article already.
struct IncomingDocument
{
    /// Whatever the text says about itself; what it does not say is empty.
    Document document;
    DocumentVersion version;
    /// From the units of the stored text to the code points of the original decoded file; for HTML, of the
    /// stored text itself.
    OffsetMap original;
    /// What a person should know of how it was read ("3 NUL characters were replaced"), one sentence each.
    QStringList remarks;
};

/// Files beyond this are refused unread, in bytes.
inline constexpr qint64 largestArticle = 50 * 1024 * 1024;

/// Reads one article: plain text (.txt or no suffix), Markdown (.md .markdown), HTML (.html .htm .xhtml).
/// Nothing is fetched. Fails with FileMissing, FileUnreadable, FileEmpty, FileBinary, FileTooLarge,
/// FileBadlyEncoded or FormatUnknown. Safe on any thread.
Result<IncomingDocument> readFile(const QString &path);

/// The same for pasted plain text and pasted HTML; FileEmpty where there is nothing to read in it.
Result<IncomingDocument> readText(const QString &text);
Result<IncomingDocument> readHtml(const QString &html);

} // namespace Postilla
