// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "document/document.h"
#include "document/offsetmap.h"
#include "mention/mention.h"

#include <QString>

namespace Postilla {

/// A file read and searched without a library.
struct MarkedFile
{
    QString path;
    /// The text was taken out of HTML, so offsets count in `text` itself.
    bool isExtracted = false;
    /// The text as a library would store it.
    QString text;
    /// What the text says about itself.
    Document document;
    /// Leftovers of the web in `text`.
    QList<TextSpan> boilerplate;
    /// Spans in UTF-16 units of `text`, in its order.
    QList<Mention> mentions;
    /// To the code points of the decoded file; for HTML, of `text`.
    OffsetMap original;
};

/// The errors of reading an article. Safe on any thread.
Result<MarkedFile> markFile(const QString &path);

} // namespace Postilla
