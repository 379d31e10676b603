// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QJsonObject>
#include <QString>

namespace Postilla {

class Statement;

/// What an analyst may change of a document, by column.
QJsonObject metadataColumns(const Document &document);

/// The columns of table `document` from which documentAt() reads.
QString documentColumns();
Document documentAt(const Statement &statement);

/// All columns of a version but its uuid.
QJsonObject versionColumns(const DocumentVersion &version);
/// The columns of table `version` from which versionAt() reads; the text is the caller's.
QString versionColumnNames();
DocumentVersion versionAt(const Statement &statement);

/// Spans as they are stored, [[start,end],…].
QList<TextSpan> storedSpans(const QString &text);
/// A date as it is stored: EDTF text, empty for none.
std::optional<PartialDate> storedDate(const QString &text);

} // namespace Postilla
