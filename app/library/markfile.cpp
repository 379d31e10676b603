// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/markfile.h"

#include "intake/intake.h"
#include "mention/mentionfinder.h"
#include "mention/rulepacks.h"

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

/// The user's, read once; the kinds of a library's own are not known here.
const RulePacks &rulePacks()
{
    static const auto packs = RulePacks::load(RulePacks::folder(), EntryKinds());
    return *packs;
}

/// What finder and rule packs find, as in a library.
QList<Mention> find(const MentionFinder &finder, const DocumentVersion &version)
{
    return rulePacks().addTo(finder.find(version.text, version.boilerplate), version.text,
                             version.boilerplate);
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
                          .mentions = find(**finder, read.version),
                          .original = read.original};
    });
}

} // namespace Postilla
