// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

#include <QStringView>

namespace Postilla {

/// Fills in what `document` does not state yet from the text: its language, its title (a heading in the first
/// lines, else the beginning of the text), and from the lines of credits at head and foot the rest. A date of
/// an event is not a date of publication: unless the text states one, or the address carries one, it stays
/// unknown. `apart` are spans that are no article, in order. Answers whether there is a heading to take as
/// the title.
bool guessMetadata(Document &document, QStringView text, const QList<TextSpan> &apart);

} // namespace Postilla
