// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QList>
#include <QString>

namespace Postilla {

/// What an analyst may edit of a document.
enum class DocumentField {
    Title,
    Outlet,
    Carrier,
    Origin,
    Author,
    Published,
    Url,
    Language,
    State,
    Reliability,
    Abstract,
    Note,
};

/// All of them, in the order in which they are shown.
const QList<DocumentField> &documentFields();
/// Fixed English key: "title", "published", …; the option of `postilla edit` and the key in JSON.
QString fieldKey(DocumentField field);
/// The field's name for a person.
QString fieldLabel(DocumentField field);
/// What may be typed there, a short phrase for a person: "2025, 2025-08 or 2025-08-15".
QString fieldForm(DocumentField field);
/// The stored value as fixed text (EDTF date, "it", "reviewed", "B"); withField() reads it back.
QString fieldText(const Document &document, DocumentField field);
/// The stored value for a person; differs from fieldText() for State only.
QString fieldDisplay(const Document &document, DocumentField field);
/// The document with what was typed in that field; an empty text clears it. A typed date is Entered. BadDate,
/// BadArgument.
Result<Document> withField(Document document, DocumentField field, const QString &typed);

/// For a person.
QString stateText(ReadState state);
QString knownByText(DateKnownBy knownBy);

} // namespace Postilla
