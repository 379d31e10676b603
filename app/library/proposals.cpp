// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/proposals.h"

#include "mention/smallwords.h"

using namespace Qt::StringLiterals;

namespace Postilla {

Result<ProposedFile> proposeClaims(const QString &path)
{
    return markFile(path).transform([](const MarkedFile &file) {
        const QString language = cueLanguage(file.document.language, file.text);
        return ProposedFile{
            .file = file, .candidates = findCandidates(file.text, file.mentions, file.boilerplate, language)};
    });
}

QString cueLanguage(const QString &language, QStringView text)
{
    if (language == u"it" || language == u"en")
        return language;
    return looksItalian(text) ? u"it"_s : u"en"_s;
}

} // namespace Postilla
