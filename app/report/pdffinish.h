// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "report/pdfnavigation.h"
#include "report/pdfproperties.h"

#include <QFileDevice>

namespace Postilla {

/// Gives pages that QPdfWriter painted what it does not write: outline, links, properties and language. The
/// last page is a stamp: it goes over every other page and is then taken away. The same input gives the same
/// bytes. `pages` is open and lies on the disk, where it stays: neither it nor the result is held in memory.
/// False where `target` refused any of it; FileUnwritable where the pages are not whole, Cancelled. Progress
/// counts links, then asks only.
Result<bool> finishPdf(const QFileDevice &pages, const PdfNavigation &navigation,
                       const PdfProperties &properties, QIODevice &target, const Progress &progress = {});

} // namespace Postilla
