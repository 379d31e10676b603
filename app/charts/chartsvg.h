// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>

class QPaintDevice;

namespace Postilla {

/// What a drawing is called for those who do not see it.
struct SvgWords
{
    /// The ids that lead to the words begin with it.
    QString key;
    QString title;
    QString description;
};

/// What `paint` paints within `size`, as an `svg` element that stands as well in a file of its own as in a
/// web page; letters stay letters. Empty where paint() leaves nothing behind.
QByteArray svgOf(const SvgWords &words, QSize size, const std::function<void(QPaintDevice &)> &paint);

} // namespace Postilla
