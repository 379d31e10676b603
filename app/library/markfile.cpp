// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/markfile.h"

#include "intake/intake.h"
#include "mention/mentionfinder.h"

#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
/// As reading does: by the name alone.
bool isHtml(const QString &path)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension);
    return type.inherits(u"text/html"_s) || type.inherits(u"application/xhtml+xml"_s);
}
} // namespace

Result<MarkedFile> markFile(const QString &path)
{
    const auto finder = MentionFinder::standard();
    if (!finder)
        return std::unexpected(finder.error());
    return readFile(path).transform([&](const IncomingDocument &read) {
        return MarkedFile{.path = path,
                          .isExtracted = isHtml(path),
                          .text = read.version.text,
                          .document = read.document,
                          .boilerplate = read.version.boilerplate,
                          .mentions = (*finder)->find(read.version.text, read.version.boilerplate),
                          .original = read.original};
    });
}

} // namespace Postilla
