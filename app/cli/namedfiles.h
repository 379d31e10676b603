// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/console.h"
#include "cli/extractedtext.h"
#include "library/proposals.h"

#include <QCommandLineParser>
#include <QtConcurrentMap>

namespace Postilla {

inline const MarkedFile &markedFile(const MarkedFile &file)
{
    return file;
}

inline const MarkedFile &markedFile(const ProposedFile &file)
{
    return file.file;
}

/// For the verbs that work on files without a library: reads those of the command line side by side, hands
/// each to `take` in their order and writes its text where --text-out wants it. One that fails is told, and
/// does not stop the others; false where there was any. `read` is a function Result<File>(const QString
/// &path), safe on any thread.
template <typename Read, typename Take>
bool forEachNamedFile(const QCommandLineParser &given, Console &console, Read read, Take take)
{
    const QStringList paths = given.positionalArguments();
    auto files = QtConcurrent::mapped(paths, read);
    bool whole = true;
    for (qsizetype place = 0; place < paths.size(); ++place) {
        const auto file = files.resultAt(static_cast<int>(place));
        if (file)
            take(*file);
        const auto done = file
                              ? writeExtractedText(markedFile(*file), given.value(QStringLiteral("text-out")))
                              : Result<void>(std::unexpected(file.error()));
        if (!done)
            console.tell(done.error());
        whole = whole && done;
    }
    return whole;
}

} // namespace Postilla
