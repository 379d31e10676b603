// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"
#include "ui/documents/liststart.h"

#include <QFuture>

#include <memory>

namespace Postilla {

/// A library, with the start of its list.
struct OpenedLibrary
{
    std::unique_ptr<Library> library;
    ListStart start;
};

/// Opens the library there, or makes it, and reads the start of that list, all on another thread; the library
/// lives on the application's. The errors of Library::openOrCreate().
QFuture<Result<OpenedLibrary>> openInBackground(const QString &path, const DocumentQuery &query);

} // namespace Postilla
