// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/intake.h"

#include "document/boilerplate.h"
#include "document/contenthash.h"
#include "intake/decoding.h"
#include "intake/filebytes.h"
#include "intake/formats.h"
#include "intake/guess.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Postilla {

namespace {

Error nothingToRead(const QString &where)
{
    return Error(ErrorCode::FileEmpty, QCoreApplication::translate("Intake", "There is no text in it"), where,
                 QCoreApplication::translate("Intake", "Save the article again and import that."));
}

void addReplacements(QStringList &remarks, const StoredText &stored)
{
    if (const int count = static_cast<int>(stored.nuls); count > 0)
        remarks.append(
            QCoreApplication::translate("Intake", "%n NUL character(s) replaced.", nullptr, count));
    if (const int count = static_cast<int>(stored.unpairedSurrogates); count > 0)
        remarks.append(
            QCoreApplication::translate("Intake", "%n unpaired surrogate(s) replaced.", nullptr, count));
}

/// Boilerplate and what the reader sets apart, in order and apart from each other.
QList<TextSpan> spansApart(const RawArticle &article)
{
    QList<TextSpan> spans = article.apart;
    for (const TextSpan span : boilerplateSpans(article.stored.text)) {
        const bool isKnown =
            std::ranges::any_of(article.apart, [span](TextSpan known) { return known.overlaps(span); });
        if (!isKnown)
            spans.append(span);
    }
    std::ranges::sort(spans);
    return spans;
}

Result<IncomingDocument> takeIn(const RawArticle &article, const QStringList &remarks, const QString &where)
{
    if (QStringView(article.stored.text).trimmed().isEmpty())
        return std::unexpected(nothingToRead(where));
    IncomingDocument incoming;
    incoming.remarks = remarks;
    addReplacements(incoming.remarks, article.stored);
    incoming.version.format = article.format;
    incoming.version.text = article.stored.text;
    incoming.version.contentHash = contentHash(article.stored.text);
    incoming.version.boilerplate = spansApart(article);
    incoming.original = article.stored.original;
    incoming.document = article.stated;
    const bool hasHeading =
        guessMetadata(incoming.document, article.stored.text, incoming.version.boilerplate);
    if (article.stated.title.isEmpty() && !hasHeading) {
        incoming.remarks.append(QCoreApplication::translate(
            "Intake", "It has no heading; the title is the beginning of the text."));
    }
    return incoming;
}

} // namespace

Result<IncomingDocument> readFile(const QString &path)
{
    const ArticleReader reader = readerFor(QFileInfo(path).fileName());
    const auto bytes = readBytes(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto decoded = decode(*bytes, path);
    if (!decoded)
        return std::unexpected(decoded.error());
    if (!reader) {
        return std::unexpected(
            Error(ErrorCode::FormatUnknown,
                  QCoreApplication::translate("Intake", "Articles are not read from this kind of file"), path,
                  QCoreApplication::translate(
                      "Intake", "Save it as plain text (.txt), Markdown (.md) or HTML (.html).")));
    }
    auto incoming = takeIn(reader(decoded->text), decoded->remarks, path);
    if (incoming)
        incoming->document.originFile = incoming->version.originFile = QFileInfo(path).absoluteFilePath();
    return incoming;
}

Result<IncomingDocument> readText(const QString &text)
{
    return takeIn(readPlain(text), {}, {});
}

Result<IncomingDocument> readHtml(const QString &html)
{
    return takeIn(readHtmlPage(html), {}, {});
}

} // namespace Postilla
