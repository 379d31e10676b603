// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <map>

namespace Postilla {

/// A place on a page. Pages from 0; `top` in device pixels from the page's upper edge.
struct PdfPlace
{
    int page = 0;
    qreal top = 0;
};

/// An area that leads to a place by its name.
struct PdfLink
{
    int page = 0;
    QRectF area;
    QString target;
};

/// A line of the outline, under the last one of a smaller level. Levels from 1.
struct PdfOutlineEntry
{
    int level = 1;
    QString title;
    PdfPlace place;
};

/// What a reader can follow in a PDF, gathered while its pages are painted.
struct PdfNavigation
{
    std::map<QString, PdfPlace> targets;
    QList<PdfLink> links;
    QList<PdfOutlineEntry> outline;
};

} // namespace Postilla
