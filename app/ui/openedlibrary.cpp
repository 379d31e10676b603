// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/openedlibrary.h"

#include "charts/chartplotter.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace Postilla {

QFuture<Result<OpenedLibrary>> openInBackground(const QString &path, const DocumentQuery &query)
{
    return QtConcurrent::run([path, query] {
        return Library::openOrCreate(path, {.charts = &chartPlotter()})
            .transform([&query](std::unique_ptr<Library> library) {
                ListStart start = ListStart::read(*library, query);
                library->moveToThread(QCoreApplication::instance()->thread());
                return OpenedLibrary{std::move(library), std::move(start)};
            });
    });
}

} // namespace Postilla
