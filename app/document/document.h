// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "base/textspan.h"
#include "document/rating.h"

#include <QList>
#include <QString>

#include <optional>

namespace Postilla {

/// How the date of publication is known.
enum class DateKnownBy {
    Unknown,  ///< the text states none and nobody has entered one
    Stated,   ///< the text says it
    Inferred, ///< worked out from the text ("yesterday" beside a dated event, a date in the address)
    Entered,  ///< an analyst typed it
};

enum class ReadState { Unread, Reading, Reviewed };

/// What markup the stored text carries. Of an HTML page the extracted text is stored, and that is Plain.
enum class TextFormat { Plain, Markdown };

/// What is known of an article besides its text. Every string may be empty: not known.
struct Document
{
    QString uuid;
    /// Permanent number in its library, 1, 2, …; never reused. 0 until stored.
    int number = 0;
    QString title;
    /// Who published the text.
    QString outlet;
    /// Who reposted it.
    QString carrier;
    /// Where the information first came from.
    QString origin;
    QString author;
    std::optional<PartialDate> published;
    DateKnownBy publishedKnownBy = DateKnownBy::Unknown;
    /// When it entered the library, UTC milliseconds since 1970.
    qint64 collectedOn = 0;
    QString url;
    /// ISO 639-1 code of the language, "it", "en", …; empty where it could not be told.
    QString language;
    /// Absolute path of the file it was read from.
    QString originFile;
    ReadState state = ReadState::Unread;
    /// Of the source.
    Reliability reliability = Reliability::NotJudged;
    /// The analyst's own summary.
    QString abstract;
    QString note;
    /// Grows by one with every change; a write compares it.
    int rev = 0;
};

/// One state of a document's text. Immutable once stored.
struct DocumentVersion
{
    /// Row number in this library; 0 until stored.
    qint64 id = 0;
    QString uuid;
    QString documentUuid;
    /// 1, 2, … in its document.
    int number = 0;
    TextFormat format = TextFormat::Plain;
    /// The stored text: BOM dropped, CR LF as LF, unpaired surrogates and NUL as U+FFFD; nothing else
    /// touched.
    QString text;
    /// SHA-256 of the stored text as UTF-8, 64 lower-case hex digits.
    QString contentHash;
    /// Leftovers of the web, in order, apart from each other: finder, candidates and report skip them.
    QList<TextSpan> boilerplate;
    QString originFile;
    /// UTC milliseconds since 1970.
    qint64 createdAt = 0;
};

} // namespace Postilla
