// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/document.h"

namespace Postilla {

/// Sets the field that a page or front matter calls `key` ("author", "autore", "datePublished" …); keys it
/// does not know, empty values and unreadable dates change nothing. A source that is an address is the URL.
void setStatedField(Document &document, const QString &key, const QString &value);

} // namespace Postilla
